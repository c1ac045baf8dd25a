"""The same page, or the same operation, twice."""

from collections.abc import Iterator

from esfsheet.checks.base import Across, Hit
from esfsheet.checks.wording import money, shortened
from esfsheet.codes.code import Code
from esfsheet.record import Envelope, Project
from esfsheet.values.text import fold

_MONEY = ("total_budget", "esf_support")
_FIELDS = (
    *_MONEY,
    "operation_name",
    "beneficiary.name",
    "beneficiary.organisation_number",
    "start_date",
    "end_date",
    "cofinancing_rate",
)


class Twice(Across):
    """Documents that are the same, or about the same operation."""

    codes = (
        Code(
            "C101",
            "warning",
            "the same page twice",
            "Two files of a set are the same, byte for byte: their project would be counted twice.",
            "Take one of them out.",
        ),
        Code(
            "C102",
            "error",
            "one operation with two budgets",
            "Two pages state different sums for one operation id; both cannot be true at the same time.",
            "Look at both pages; the one that was saved later is mostly right.",
            "Total projektbudget:\n3 210 000",
            kinds=("project",),
        ),
        Code(
            "C103",
            "warning",
            "one operation told in two ways",
            "Two pages of one operation id differ in its name, owner, dates or rate.",
            "Look at both pages; the one that was saved later is mostly right.",
            "Projektperiod:\n2019-09-01 - 2021-12-31",
            kinds=("project",),
        ),
        Code(
            "C104",
            "warning",
            "the same operation twice",
            "Two pages state the same operation id, and differ in nothing that matters: it would be counted twice.",
            "Take one of them out.",
            "Diarienummer:\n2019/00417",
            kinds=("project",),
        ),
        Code(
            "C105",
            "warning",
            "perhaps the same project twice",
            "Two pages without an operation id have the same name, owner and start.",
            "Look at both pages; take one of them out if they are one project.",
            kinds=("project",),
        ),
    )

    def __init__(self) -> None:
        self._pages: dict[bytes, str] = {}
        self._operations: dict[str, list[tuple[str, list[str]]]] = {}
        self._unnumbered: dict[int, str] = {}

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        if envelope.source.sha256 is not None:
            # Half of the digest tells a billion pages apart, and a large set keeps one for each.
            digest = bytes.fromhex(envelope.source.sha256[:32])
            if digest in self._pages:
                yield "C101", Hit(None, f"the same page as {self._pages[digest]}", values=(envelope.source.sha256,))
                return
            self._pages[digest] = envelope.source.name
        record = envelope.record
        if isinstance(record, Project):
            yield from self._numbered(record, place) if record.operation_id else self._nameless(record, place)

    def _numbered(self, record: Project, place: str) -> Iterator[tuple[str, Hit]]:
        """Each field is held to the first page that stated it; a page is kept only if it stated something first."""
        values, number = [_shown(record, field) for field in _FIELDS], record.operation_id or ""
        seen = self._operations.setdefault(number, [])
        differs = new = False
        for index, (field, value) in enumerate(zip(_FIELDS, values, strict=True)):
            where, first = next(((where, old[index]) for where, old in seen if old[index]), ("", ""))
            new |= bool(value) and not first
            if value and first and fold(value) != fold(first):
                differs = True
                message = f"{shortened(value)} for {number}; {where} says {shortened(first)}"
                yield "C102" if field in _MONEY else "C103", Hit(field, message, values=(number, value, first))
        if seen and not differs:
            yield "C104", Hit("operation_id", f"{number} again, the same as {seen[0][0]}", values=(number,))
        if new:
            seen.append((place, values))

    def _nameless(self, record: Project, place: str) -> Iterator[tuple[str, Hit]]:
        if not record.operation_name or not record.start_date:
            return
        key = hash((fold(record.operation_name), fold(record.beneficiary.name or ""), record.start_date))
        if key in self._unnumbered:
            values = (record.operation_name, record.beneficiary.name or "", str(record.start_date))
            yield "C105", Hit("operation_name", f"name, owner and start as at {self._unnumbered[key]}", values=values)
        else:
            self._unnumbered[key] = place


def _shown(record: Project, field: str) -> str:
    if field in _MONEY:
        value = getattr(record, field)
        # Old sheets write 0 where the sum was not known.
        return money(value) if value and value.amount else ""
    inner = record.beneficiary if field.startswith("beneficiary.") else record
    value = getattr(inner, field.rpartition(".")[2])
    return "" if value is None else str(value)
