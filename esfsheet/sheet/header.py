"""The labelled part of a sheet: from its first label to where its prose begins."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from esfsheet.reading import Spot
from esfsheet.sheet import broken
from esfsheet.sheet.answered import answered
from esfsheet.sheet.fields import Field, Remark, spot
from esfsheet.sheet.labels import Match, Row
from esfsheet.sheet.naming import is_sentence, name
from esfsheet.sheet.noise import is_noise
from esfsheet.sheet.run import LONGEST, Run
from esfsheet.sheet.vocabulary import Known, Vocabulary

_MARK = 60
_ALONE = ("bare", "glued")
_FREE = frozenset(("operation_name", "beneficiary.name", "beneficiary.address", "call_id", "contacts.name"))
_CONTINUED = frozenset(("beneficiary.address", "beneficiary.name"))


class Header(NamedTuple):
    """The fields of a run of labels, what was odd about them, and the row behind them."""

    fields: list[Field]
    remarks: list[Remark]
    end: int


def header(
    rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary, start: int, ends: Callable[[Row], bool]
) -> Header:
    """The fields from the row `start` on, up to the first row that is neither label nor value, or that ends the sheet."""
    return _Reader(rows, found, words, start, ends).read()


class _Reader:
    """Goes down the rows once, with at most one label that still waits for its value."""

    def __init__(
        self, rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary, start: int, ends: Callable[[Row], bool]
    ) -> None:
        self.run = Run(rows, found, words, ends)
        self.rows = rows
        self.found = found
        self.words = words
        self.style = self.run.style
        self.at = start
        self.fields: list[Field] = []
        self.remarks: list[Remark] = []
        self.waiting: tuple[str, Known | None, Spot] | None = None
        # The row and column of the last label that has a cell of its own, and what stands in its row behind the first line.
        self.open: tuple[int, int] | None = None
        self.more: list[tuple[str, Spot]] = []

    def read(self) -> Header:
        while self.at < len(self.rows):
            row = self.rows[self.at]
            if row.role == "label" and self._take_answered():
                continue
            known = self._label(row)
            if known is None and self.run.ends(row):
                break
            if known is not None:
                self._put_label(known.label, known.known, known.value, row, known.offset)
            elif self.waiting and row.text != ":" and (row.role == "cell" or (not self._is_label(row) and self._is_value(row))):
                self._put_value(row)
            elif self.open and self._goes_on(row):
                self.more.append((row.text, spot(row)))
            elif self._breaks(row) or row.text == ":" or (is_noise(row) and self.run.goes_on(self.at)):
                pass
            elif not self._unknown(row):
                break
            self.at += 1
        self._close()
        return Header(self.fields, self.remarks, self.at)

    def _take_answered(self) -> bool:
        taken = answered(self.rows, self.found, self.at, self.run.ends)
        if not taken:
            return False
        self._close()
        self.open = None
        self.fields += taken
        self.at += 2 * len(taken)
        return True

    def _label(self, row: Row) -> Match | None:
        known = self.found[self.at]
        if known is None or (known.form == "spaced" and self.style != "spaced"):
            return None
        if not self.waiting or row.role == "label":
            return known
        # A value may begin with the name of a label: "Region Skåne" owns projects.
        if self._in_cell(row) and (known.form != "bare" or self._is_beside(row)):
            return None
        sure = known.form in ("bare", "colon") or (known.form == self.style and self.style != "bare")
        return known if sure or ":" in row.text[: known.offset] else None

    def _is_label(self, row: Row) -> bool:
        """Whether a row that could be the awaited value looks itself like a label, which no layout knows."""
        if row.role == "label":
            return True
        if self._in_cell(row):
            return False
        called, value, _ = name(row, self.style)
        if called and (not value or self.style != "bare" or not self._may_hold_colon() or self.words.near(called) is not None):
            return True
        return (
            self.style == "bare"
            and len(row.text) <= _MARK
            and not row.text[-1].isdigit()
            and self.words.near(row.text) is not None
        )

    def _in_cell(self, row: Row) -> bool:
        """Whether a row stands in a cell that belongs to the last label, or begins one."""
        return row.role == "cell" or (self.open is not None and row.row == self.open[0] and row.column > self.open[1])

    def _is_beside(self, row: Row) -> bool:
        """Whether a row is the cell beside the last label, which markup makes its value, whatever it says."""
        return row.role == "cell" and self.open == (row.row, row.column - 1)

    def _goes_on(self, row: Row) -> bool:
        """Whether a row is one more line, or cell, of what the last label states."""
        if (
            not row.row
            or self.waiting
            or row.role == "label"
            or not self._in_cell(row)
            or row.row != (self.open or (0,))[0]
            or not row.text
        ):
            return False
        # A cell that is never closed holds the rest of the page.
        if row.role in ("heading", "title") or len(row.text) > LONGEST or is_sentence(row.text) or is_noise(row):
            self.open = None
            return False
        return True

    def _breaks(self, row: Row) -> bool:
        """Takes a row that goes on with the number, or the period, that the row above it begins."""
        ready = self.fields and not self.waiting and not row.row and not self.run.parts(row)
        whole = broken.joined(self.fields[-1], row.text) if ready else None
        if whole:
            self.fields[-1] = whole
        return whole is not None

    def _may_hold_colon(self) -> bool:
        known = self.waiting[1] if self.waiting else None
        return known is None or known.feeds in _FREE

    def _is_value(self, row: Row) -> bool:
        if row.role == "label":
            return False
        if self._in_cell(row) or not row.text:
            return True
        if self.run.parts(row):
            return False
        # Where values stand beside their labels, the next line is no value: that label has none.
        if self.style != "bare":
            return False
        if self.run.goes_on(self.at):
            return True
        return not (
            row.role in ("heading", "item")
            or len(row.text) > LONGEST
            or is_sentence(row.text)
            or self.words.is_heading(row.text)
        )

    def _put_label(self, label: str, known: Known | None, value: str, row: Row, offset: int) -> None:
        self._close()
        self.open = (row.row, row.column) if row.role == "label" and row.row else None
        if value:
            self.fields.append(Field(label, known, value, spot(row, offset), spot(row)))
        else:
            self.waiting = (label, known, spot(row))

    def _put_value(self, row: Row) -> None:
        assert self.waiting is not None
        label, known, at = self.waiting
        self.fields.append(Field(label, known, row.text, spot(row), at))
        self.waiting = None

    def _close(self) -> None:
        if self.waiting:
            label, known, at = self.waiting
            self.fields.append(Field(label, known, "", at, at))
            self.waiting = None
        if self.more:
            if not self.fields[-1].raw:
                raw, at = self.more.pop(0)
                self.fields[-1] = self.fields[-1]._replace(raw=raw, at=at)
            self.fields[-1] = self.fields[-1]._replace(more=tuple(self.more))
            self.more.clear()

    def _unknown(self, row: Row) -> bool:
        """Takes a row that begins with no known label and is no awaited value; False where the header has ended."""
        more = len(row.text) <= LONGEST and self.run.goes_on(self.at)
        called, value, offset = name(row, self.style)
        if called and (more or self.run.is_label(self.at, called, value)):
            near = self.words.near(called)
            if near:
                self._remark("L004", f"read as {near.label!r}", called, row)
            self._put_label(called, near, value, row, offset)
            return True
        if self.style == "glued" and (start := self.words.near_start(row.text)):
            known, end = start
            self._remark("L004", f"read as {known.label!r}", row.text[:end], row)
            self._put_label(row.text[:end], known, row.text[end:].strip(), row, end)
            return True
        if not called and self.style in _ALONE and len(row.text) <= _MARK and (near := self.words.near(row.text)):
            self._remark("L004", f"read as {near.label!r}", row.text, row)
            self._put_label(row.text, near, "", row, 0)
            return True
        if not more and self.run.is_pair(self.at):
            self._put_label(row.text, None, "", row, 0)
            return True
        if not more and self.run.looks_like_label(self.at, called, value):
            self._remark("L013", "perhaps a label, behind a blank line: kept in the prose", row.text, row)
        return more and not is_sentence(row.text) and self._between(row)

    def _between(self, row: Row) -> bool:
        """Takes a row without any mark of a label that stands between known labels."""
        last = self.fields[-1] if self.fields else None
        following = self.found[self.at + 1] if self.at + 1 < len(self.rows) else None
        if following is None and self.style == "bare" and not self.waiting and row.role != "cell":
            # Two lines between two labels: the first names what the second says.
            self._put_label(row.text, None, "", row, 0)
            return True
        self._close()
        last = self.fields[-1] if self.fields else None
        if last and last.raw and last.known and last.known.feeds in _CONTINUED:
            self.fields[-1] = last._replace(raw=f"{last.raw} {row.text}")
        elif row.text:
            self._remark("L007", "neither a label nor a value", row.text, row)
            self.fields.append(Field(row.text, None, "", spot(row), spot(row)))
        return True

    def _remark(self, code: str, message: str, raw: str, row: Row) -> None:
        self.remarks.append(Remark(code, message, raw, spot(row)))
