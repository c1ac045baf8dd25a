"""The rows around a label: how the page puts labels and values together, and whether more labels follow."""

from collections.abc import Callable, Sequence
from functools import cached_property

from esfsheet.sheet.labels import Form, Match, Row, style
from esfsheet.sheet.vocabulary import Vocabulary

LONGEST = 250
"""No value is longer; prose is."""
_AHEAD = 6
"""So many lines that no layout knows may stand between two labels."""


class Run:
    """The rows of a page, seen from any one of them."""

    def __init__(
        self, rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary, ends: Callable[[Row], bool]
    ) -> None:
        self.rows = rows
        self.found = found
        self.words = words
        self.ends = ends
        self.style: Form = style(found)

    @cached_property
    def gaps(self) -> bool:
        """Whether blank lines stand between the labels, so that one says nothing."""
        labels = [row for row, known in zip(self.rows, self.found, strict=True) if known]
        return sum(row.gap for row in labels) * 2 > len(labels)

    def parts(self, row: Row) -> bool:
        """Whether the blank line before a row says something."""
        return row.gap and not self.gaps

    def goes_on(self, at: int) -> bool:
        """Whether another known label follows soon, with nothing as long as prose before it."""
        for index in range(at + 1, min(at + 1 + _AHEAD, len(self.rows))):
            known, row = self.found[index], self.rows[index]
            if known and (known.form != "spaced" or self.style == "spaced") and not self.parts(row):
                return True
            if len(row.text) > LONGEST or self.parts(row) or self.ends(row) or self.words.is_heading(row.text):
                return False
        return False

    def is_label(self, at: int, name: str, value: str) -> bool:
        """Whether a row that no known label follows is still one of the labels, and not the first of the prose."""
        row = self.rows[at]
        if row.role == "label":
            return True
        if row.role in ("item", "heading") or len(value) > LONGEST or self.parts(row):
            return False
        if self.words.near(name):
            return True
        if value:
            if self.style == "cell":
                return len(row.cells) > 1 and row.text[: len(row.cells[0]) + 1].endswith(":")
            return self.style == "colon" and len(value) <= 100
        following = self.rows[at + 1] if at + 1 < len(self.rows) else None
        return (
            self.style == "bare"
            and following is not None
            and following.role != "item"
            and len(following.text) <= 120
            and not self.parts(following)
        )
