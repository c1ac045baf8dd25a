"""A sheet that was saved without its line breaks: where one value ends and the next label begins is not said."""

import re
from collections.abc import Sequence
from functools import cache

from esfsheet.layout import layouts
from esfsheet.layout.vocabulary import ANCHORS
from esfsheet.patterns import pattern
from esfsheet.sheet.labels import Row
from esfsheet.sheet.naming import is_sentence

_FEWEST = 6
"""So many labels in a line are a sheet, where the line is most of the page: a news text has others as well."""
_MANY = 9
"""So many are one whatever stands below."""
_BEFORE = 160
"""No title is longer; a news text has its box behind its sentences."""
_SHORTEST = 100


def find(rows: Sequence[Row]) -> tuple[Row, int] | None:
    """The line that holds a sheet's labels, and how many; None where none does."""
    for index, row in enumerate(rows):
        # Most lines of most pages are told by this alone.
        if len(row.text) < _SHORTEST or sum(label in row.text for label in ANCHORS) < 2:
            continue
        found = list(_labels().finditer(row.text))
        labels = len({one[1] for one in found})
        if labels < _FEWEST or found[0].start() > _BEFORE:
            continue
        if labels >= _MANY or 2 * len(row.text) > sum(len(one.text) for one in rows):
            return None if any(map(_is_prose, rows[: index + 1])) else (row, labels)
    return None


def _is_prose(row: Row) -> bool:
    """Whether a line is a sentence that does not begin with the labels."""
    return is_sentence(row.text) and not _labels().search(row.text, 0, _BEFORE)


@cache
def _labels() -> re.Pattern[str]:
    """Any label with what begins a value behind it."""
    names = sorted({label for one in layouts() for label in one.labels if not label.endswith("*")}, key=len, reverse=True)
    return pattern(f"({'|'.join(map(re.escape, names))})(?:[ \u00a0]?:|[ \u00a0]?[A-ZÅÄÖ0-9]|[ \u00a0]?[^\\s@]{{1,60}}@)")
