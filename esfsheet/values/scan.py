"""Matches of a costly pattern in running text, tried only around cheap anchors.

A long alternation tried at every letter of a text costs more than all other reading of it. Sums and dates are rare and
give themselves away by a digit, a unit or a year. A text is read once from start to end, so time stays linear.

>>> import re
>>> anchor, lookback, pattern = re.compile("[0-9]+"), re.compile("maj $"), re.compile("maj [0-9]+")
>>> [match[0] for match in scan("i maj 2021, dag 5", anchor, lookback, 4, pattern)]
['maj 2021']
>>> list(near_years("Klart den 31 oktober 2021."))
[(0, 25)]
"""

import re
from collections.abc import Iterable, Iterator

_BEFORE_YEAR = 52
# Two patterns, since a pattern that opens with literal text is searched for many times faster than a choice.
_YEARS = (re.compile("20[0-9]{2}"), re.compile("199[0-9]"))


def scan(
    text: str,
    anchor: re.Pattern[str],
    lookback: re.Pattern[str],
    reach: int,
    pattern: re.Pattern[str],
    windows: Iterable[tuple[int, int]] | None = None,
) -> Iterator[re.Match[str]]:
    """What `pattern` matches at an anchor, or from where `lookback` matches up to it, `reach` characters at most."""
    place = 0
    for start, end in [(0, len(text))] if windows is None else windows:
        place = max(place, start)
        while found := anchor.search(text, place, end):
            before = lookback.search(text, max(place, found.start() - reach), found.start())
            match = (pattern.match(text, before.start()) if before else None) or pattern.match(text, found.start())
            if match:
                yield match
            place = max(found.end(), match.end() if match else 0)


def near_years(text: str) -> Iterator[tuple[int, int]]:
    """Windows, in order, that hold the first digit of every date whose year is one of 1990 to 2099."""
    for year in sorted(match.start() for pattern in _YEARS for match in pattern.finditer(text)):
        yield max(0, year - _BEFORE_YEAR), year + 4
