"""The labelled part of a sheet: from its first label to where its prose begins."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from esfsheet.reading import Spot
from esfsheet.sheet.fields import Field, Remark, spot
from esfsheet.sheet.labels import Form, Match, Row, among_loud, lone_labels, match, style
from esfsheet.sheet.naming import is_sentence, name
from esfsheet.sheet.noise import is_noise
from esfsheet.sheet.vocabulary import Known, Vocabulary

_VALUE = 250  # no value is longer; prose is
_AHEAD = 6  # so many lines that no layout knows may stand between two labels
_MARK = 60
_FREE = frozenset(("operation_name", "beneficiary.name", "beneficiary.address", "call_id", "contacts.name"))
_CONTINUED = frozenset(("beneficiary.address", "beneficiary.name"))


class Header(NamedTuple):
    """The fields of a run of labels, what was odd about them, and the row behind them."""

    fields: list[Field]
    remarks: list[Remark]
    end: int


def matches(rows: Sequence[Row], words: Vocabulary) -> list[Match | None]:
    """For each row the known label that it begins with."""
    alone = lone_labels(words)
    found = [(alone.get(row.text) if row.role == "label" else None) or match(row, words) for row in rows]
    among_loud(rows, found, words)
    return found


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
        self.rows = rows
        self.found = found
        self.words = words
        self.at = start
        self.ends = ends
        self.style: Form = style(found)
        self.gaps = self._gaps()
        self.fields: list[Field] = []
        self.remarks: list[Remark] = []
        self.waiting: tuple[str, Known | None, Spot] | None = None
        # The row and column of the last label that has a cell of its own, and what stands in its row behind the first line.
        self.open: tuple[int, int] | None = None
        self.more: list[tuple[str, Spot]] = []

    def read(self) -> Header:
        while self.at < len(self.rows):
            row = self.rows[self.at]
            known = self._label(row)
            if known is None and self.ends(row):
                break
            if known is not None:
                self._put_label(known.label, known.known, known.value, row, known.offset)
            elif self.waiting and row.text != ":" and (row.role == "cell" or (not self._is_label(row) and self._is_value(row))):
                self._put_value(row)
            elif self.open and self._goes_on(row):
                self.more.append((row.text, spot(row)))
            elif row.text == ":" or (is_noise(row) and self._more(self.at)):
                pass
            elif not self._unknown(row):
                break
            self.at += 1
        self._close()
        return Header(self.fields, self.remarks, self.at)

    def _gaps(self) -> bool:
        """Whether blank lines stand between the labels, so that one says nothing."""
        labels = [row for row, known in zip(self.rows, self.found, strict=True) if known]
        return sum(row.gap for row in labels) * 2 > len(labels)

    def _label(self, row: Row) -> Match | None:
        known = self.found[self.at]
        if known is None or (known.form == "spaced" and self.style != "spaced"):
            return None
        if not self.waiting or row.role == "label":
            return known
        # A value may begin with the name of a label: "Region Skåne" owns projects.
        if self._in_cell(row) and known.form != "bare":
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
        return self.style == "bare" and len(row.text) <= _MARK and self.words.near(row.text) is not None

    def _in_cell(self, row: Row) -> bool:
        """Whether a row stands in a cell that belongs to the last label, or begins one."""
        return row.role == "cell" or (self.open is not None and row.row == self.open[0] and row.column > self.open[1])

    def _goes_on(self, row: Row) -> bool:
        """Whether a row is one more line, or cell, of what the last label states."""
        if not row.row or self.waiting or not self._in_cell(row) or row.row != (self.open or (0,))[0] or not row.text:
            return False
        # A cell that is never closed holds the rest of the page.
        if row.role in ("heading", "title") or len(row.text) > _VALUE or is_sentence(row.text) or is_noise(row):
            self.open = None
            return False
        return True

    def _may_hold_colon(self) -> bool:
        known = self.waiting[1] if self.waiting else None
        return known is None or known.feeds in _FREE

    def _is_value(self, row: Row) -> bool:
        if row.role == "label":
            return False
        if self._in_cell(row) or not row.text:
            return True
        if row.gap and not self.gaps:
            return False
        # Where values stand beside their labels, the next line is no value: that label has none.
        if self.style != "bare":
            return False
        if self._more(self.at):
            return True
        return not (
            row.role in ("heading", "item")
            or len(row.text) > _VALUE
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

    def _more(self, at: int) -> bool:
        """Whether another known label follows soon, with nothing as long as prose before it."""
        for index in range(at + 1, min(at + 1 + _AHEAD, len(self.rows))):
            known = self.found[index]
            if known and (known.form != "spaced" or self.style == "spaced") and not (self.rows[index].gap and not self.gaps):
                return True
            row = self.rows[index]
            if len(row.text) > _VALUE or (row.gap and not self.gaps) or self.ends(row) or self.words.is_heading(row.text):
                return False
        return False

    def _unknown(self, row: Row) -> bool:
        """Takes a row that begins with no known label and is no awaited value; False where the header has ended."""
        more = len(row.text) <= _VALUE and self._more(self.at)
        called, value, offset = name(row, self.style)
        if called and (more or self._looks_like_label(row, called, value)):
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
        if not called and self.style == "bare" and len(row.text) <= _MARK and (near := self.words.near(row.text)):
            self._remark("L004", f"read as {near.label!r}", row.text, row)
            self._put_label(row.text, near, "", row, 0)
            return True
        return more and not is_sentence(row.text) and self._between(row)

    def _looks_like_label(self, row: Row, name: str, value: str) -> bool:
        """Whether a row that no known label follows is still one of the labels, and not the first of the prose."""
        if row.role == "label":
            return True
        if row.role in ("item", "heading") or len(value) > _VALUE or (row.gap and not self.gaps):
            return False
        if self.words.near(name):
            return True
        if value:
            if self.style == "cell":
                return len(row.cells) > 1 and row.text[: len(row.cells[0]) + 1].endswith(":")
            return self.style == "colon" and len(value) <= 100
        following = self.rows[self.at + 1] if self.at + 1 < len(self.rows) else None
        return (
            self.style == "bare"
            and following is not None
            and following.role != "item"
            and len(following.text) <= 120
            and (self.gaps or not following.gap)
        )

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
