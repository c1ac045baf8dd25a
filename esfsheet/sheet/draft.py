"""A record while it is put together."""

from collections.abc import Callable
from typing import Any

from esfsheet.reading import Problem, Source, Spot
from esfsheet.sheet.fields import Field
from esfsheet.sheet.readers import READERS
from esfsheet.values import missing, note_marks, operation_id, organisation_number, personal_number
from esfsheet.values.errors import Unreadable

_NAMES = frozenset(
    (
        "operation_name",
        "beneficiary.name",
        "beneficiary.address",
        "beneficiary.city",
        "contacts.name",
        "region",
        "fund",
        "phase",
    )
)


class Draft:
    """A record while it is put together: values by dotted path, their sources, and what went wrong."""

    def __init__(self, line: Callable[[Spot], int | None] = lambda at: None) -> None:
        self.line = line
        self.values: dict[str, Any] = {}
        self.sources: dict[str, Source] = {}
        self.problems: list[Problem] = []

    def put(self, path: str, value: Any, source: Source) -> None:
        """The value of a field; a second, different one is a problem, and the first stays. Lists take all."""
        if path not in self.values:
            self.values[path] = value
            self.sources[path] = source
        elif isinstance(value, list):
            self.values[path] = list(dict.fromkeys([*self.values[path], *value]))
        elif self.values[path] != value:
            first = self.sources[path]
            names = [one.label or "the title" for one in (source, first)]
            what = f"{names[0]} stands twice" if names[0] == names[1] else f"{names[0]} says otherwise than {names[1]}"
            message = f"{what}: {self._stated(first)} was taken, {self._stated(source)} was not"
            self.problems.append(Problem("L006", path, message, source.raw, source.at))

    def _stated(self, source: Source) -> str:
        line = self.line(source.at) if source.at else None
        return f"{source.raw[:60]!r}" + (f" (line {line})" if line else "")

    def read(self, path: str, field: Field) -> Any:
        """The value that a field of the page states for `path`; None where it states none that can be read."""
        if missing.is_missing(field.raw):
            self.problems.append(Problem("V001", path, f"{field.label} is stated as missing", field.raw, field.at))
            return None
        try:
            return READERS[path](field.raw)
        except Unreadable as error:
            raw = organisation_number.mask(field.raw) if error.code in ("V401", "V403") else field.raw
            self.problems.append(Problem(error.code, path, f"{field.label}: {error}", raw, field.at))
            return None

    def unmarked(self, field: Field) -> Field:
        """The field without the marks of notes on its value; what no field takes is kept as it is."""
        feeds = field.known.feeds if field.known else None
        if feeds is None:
            return field
        raw = note_marks.without_at_end(field.raw) if feeds in _NAMES else note_marks.without(field.raw)
        if raw != field.raw:
            self.marked(feeds, field.label, field.raw, field.at)
        return field._replace(raw=raw)

    def unmarked_title(self, title: str, at: Spot) -> str:
        """The title without the marks of notes on its number and at its end."""
        text = title
        if note_marks.may_stand_in(title) and (number := operation_id.leading(note_marks.without(title))[0]):
            text = note_marks.without_after(title, number)
        text = note_marks.without_at_end(text)
        if text != title and ("operation_name" not in self.values or operation_id.leading(text)[0]):
            self.marked("operation_name", "the title", title, at)
        return text

    def marked(self, path: str, label: str, raw: str, at: Spot) -> None:
        """Tells that the mark of a note was set apart from a value."""
        self.problems.append(Problem("V002", path, f"{label}: the mark of a note is no part of the value", raw, at))

    def masked(self, field: Field) -> Field:
        """The field without the last digits of a personal identity number, where it holds one."""
        raw = personal_number.mask(field.raw)
        if raw == field.raw:
            return field
        feeds = field.known.feeds if field.known else "unmapped"
        if feeds == "beneficiary.organisation_number":
            return field
        self.problems.append(Problem("V403", feeds, f"{field.label}: a person's number", raw, field.at))
        return field._replace(raw=raw)
