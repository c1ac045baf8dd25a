"""Sums that are the ends of a range: neither of them is what somebody gets."""

import re
from collections.abc import Iterator
from itertools import pairwise

from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import Match
from esfsheet.values import numerals

_JOINT = re.compile(r" ?- ?| och |(?P<ends> till | eller | [àá] )")
_LOW = re.compile(rf"(?<!\w)(?i:(?:mellan (?:{numerals.WORDS}) och |(?:{numerals.WORDS})(?: ?- ?| till | eller | [àá] )))$")
_WINDOW = 60


def spans(text: Text) -> list[Match]:
    """From the lower end of each to the higher one; `en till två miljoner` has a lower one that is no sum by itself."""
    return list(_spans(text))


def _spans(text: Text) -> Iterator[Match]:
    seen, sums = text.body.seen, text.body.sums
    for low, high in pairwise(sums):
        joint = _JOINT.fullmatch(seen, low.end, high.start)
        if joint is None or low.amount.amount >= high.amount.amount:
            continue
        bare = not any(map(str.isalpha, low.text))
        if bare or joint["ends"] or seen[max(0, low.start - 20) : low.start].lower().endswith("mellan "):
            yield Match(low.start, high.end)
    for one in sums:
        if (low_word := _LOW.search(seen, max(0, one.start - _WINDOW), one.start)) is not None:
            yield Match(low_word.start(), one.end)
