"""A sheet that was saved without its line breaks: where one value ends and the next label begins is not said."""

import re
from collections.abc import Sequence
from functools import cache

from esfsheet.layout import layouts
from esfsheet.layout.vocabulary import ANCHORS
from esfsheet.patterns import pattern
from esfsheet.sheet.labels import Row

_FEWEST = 6
"""So many labels in a line are a sheet, where the line is most of the page: a news text has others as well."""
_MANY = 9
"""So many are one whatever else the page holds."""
_SHORTEST = 100


def find(rows: Sequence[Row]) -> tuple[Row, int] | None:
    """The line that holds a sheet's labels, and how many; None where none does."""
    for row in rows:
        # Most lines of most pages are told by this alone.
        if len(row.text) < _SHORTEST or sum(label in row.text for label in ANCHORS) < 2:
            continue
        labels = len({found[1] for found in _labels().finditer(row.text)})
        if labels >= _MANY or (labels >= _FEWEST and 2 * len(row.text) > sum(len(one.text) for one in rows)):
            return row, labels
    return None


@cache
def _labels() -> re.Pattern[str]:
    """Any label with what begins a value behind it."""
    names = sorted({label for one in layouts() for label in one.labels if not label.endswith("*")}, key=len, reverse=True)
    return pattern(f"({'|'.join(map(re.escape, names))})(?:[ \u00a0]?:|[ \u00a0]?[A-ZÅÄÖ0-9]|[ \u00a0]?[^\\s@]{{1,60}}@)")
