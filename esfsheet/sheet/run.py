"""The rows around a label: how the page puts labels and values together, and whether more labels follow."""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import compress

from esfsheet.patterns import pattern
from esfsheet.sheet.labels import Form, Match, Row, gaps, style
from esfsheet.sheet.naming import is_sentence
from esfsheet.sheet.vocabulary import Vocabulary

LONGEST = 250
"""No value is longer; prose is."""
_AHEAD = 6
"""So many lines that no layout knows may stand between two labels."""
_SHORT = 100
_LABEL = pattern(r"[A-ZÅÄÖ][^.!?:,;]{1,50}")
# A sum, a date, a number, an address, yes or no, or names: what no heading has below it.
_VALUE = pattern(
    r"[0-9+][^.!?:;]{0,40}|[0-9]{1,3}(?:\.[0-9]{3}){1,4}[ \u00a0]?[A-Za-z]{0,6}|[^\s@]{1,60}@[^\s@]{1,60}|Ja|Nej"
    r"|(?=[^,]{1,60}(?:, | och ))[A-ZÅÄÖ][^\s.!?:;]{0,30}(?: (?:och )?[A-ZÅÄÖ][^\s.!?:;]{0,30}){1,9}"
)


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
    def roles(self) -> frozenset[str]:
        """What a row can be and still be one of the labels: an item, or a heading, only where some of them are."""
        return frozenset({"", *(row.role for row, known in zip(self.rows, self.found, strict=True) if known)})

    @cached_property
    def colons(self) -> bool:
        """Whether a colon stands behind most labels."""
        known = zip(compress(self.rows, self.found), filter(None, self.found), strict=True)
        labels = [(row, one) for row, one in known if one.form != "spaced"]
        return sum(":" in row.text[: one.offset] for row, one in labels) * 2 > len(labels)

    @cached_property
    def gaps(self) -> bool:
        """Whether blank lines stand between the labels, so that one says nothing."""
        return gaps(self.rows, self.found)

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
        return row.role == "label" or (not self.parts(row) and self._may_be_label(at, name, value))

    def looks_like_label(self, at: int, name: str, value: str) -> bool:
        """Whether nothing but the blank line before a row makes it the first of the prose."""
        row = self.rows[at]
        if not self.parts(row) or self.words.is_heading(name or row.text):
            return False
        return self._may_be_label(at, name, value) if name else self._may_be_pair(at)

    def _may_be_label(self, at: int, name: str, value: str) -> bool:
        row = self.rows[at]
        if row.role not in self.roles or len(value) > LONGEST:
            return False
        if self.words.near(name):
            return True
        if value:
            return len(value) <= _SHORT and not is_sentence(value) and self._is_like_others(row, value)
        following = self.rows[at + 1] if at + 1 < len(self.rows) else None
        return (
            self.style == "bare"
            and following is not None
            and following.role != "item"
            and len(following.text) <= 120
            and not self.parts(following)
        )

    def _is_like_others(self, row: Row, value: str) -> bool:
        """Whether a row puts a label and a value together as the known labels of the page do."""
        if self.style == "cell" and len(row.cells) > 1:
            end = len(row.cells[0])
            return ":" in row.text[: end + 1] if self.colons else not value[0].islower()
        return self.style == "colon" or (self.style == "glued" and ":" not in row.text)

    def is_pair(self, at: int) -> bool:
        """Whether a row is a label without any mark of one, alone on its line, and the next row the value it names."""
        return not self.parts(self.rows[at]) and self._may_be_pair(at)

    def _may_be_pair(self, at: int) -> bool:
        row, value = self.rows[at], self.rows[at + 1] if at + 1 < len(self.rows) else None
        # What is asked of all labels of the page comes last: a paragraph is no label.
        return (
            self.style == "bare"
            and value is not None
            and _LABEL.fullmatch(row.text) is not None
            and _VALUE.fullmatch(value.text) is not None
            and value.role in ("", row.role)
            and not self.parts(value)
            and not self.words.is_heading(row.text)
            and row.role in self.roles
            and not self.colons
        )
