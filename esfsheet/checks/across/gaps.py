"""What a set lacks: numbers left out in a row, fields that nearly every page of a kind states."""

import re
from collections.abc import Iterator

from esfsheet.checks.base import Across, Hit
from esfsheet.checks.named import unread
from esfsheet.codes.code import Code
from esfsheet.record import Envelope, Project

_NUMBER = re.compile(r"([0-9]{2}-[0-9]{3})-S([0-9]{2,3})")
_LEAST_OF_A_CALL = 3
_LONGEST_LIST = 12


class Numbers(Across):
    """Calls of 2021-2027 number their applications S01, S02 and on."""

    codes = (
        Code(
            "C108",
            "info",
            "numbers of a call are missing",
            "Of a call of which the set holds several operations others are not there: refused, or not saved.",
            "Look in the project bank, if the set should be whole.",
            "Diarienummer:\n23-018-S04",
            kinds=("project",),
            periods=("2021-2027",),
        ),
    )

    def __init__(self) -> None:
        self._calls: dict[str, tuple[str, set[int]]] = {}

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        if isinstance(envelope.record, Project) and (match := _NUMBER.fullmatch(envelope.record.operation_id or "")):
            self._calls.setdefault(match[1], (envelope.source.name, set()))[1].add(int(match[2]))
        yield from ()

    def finish(self) -> Iterator[tuple[str, str, Hit]]:
        for call, (name, there) in self._calls.items():
            missing = [f"S{number:02}" for number in range(1, max(there)) if number not in there]
            if missing and len(there) >= _LEAST_OF_A_CALL:
                more = f" and {len(missing) - _LONGEST_LIST} more" if len(missing) > _LONGEST_LIST else ""
                listed = ", ".join(missing[:_LONGEST_LIST])
                message = f"call {call} has {len(there)} operations here, and not {listed}{more}"
                yield "C108", name, Hit("operation_id", message, values=(call, *missing))


_FIELDS = (
    "operation_id",
    "priority",
    "specific_objective",
    "intervention_field",
    "region",
    "nuts2",
    "start_date",
    "end_date",
    "total_budget",
    "esf_support",
    "cofinancing_rate",
    "sections",
)
# The two dates often stand in one label, whose findings are about the first.
_TOLD_OF = {"end_date": ("start_date", "end_date")}
_LEAST_OF_A_LAYOUT = 20
_SHARE = 0.05
_KEPT = 2_000


class Fields(Across):
    """A field that at least 95 of 100 pages of a layout state; kept are the names of those that do not, up to a number."""

    codes = (
        Code(
            "C109",
            "info",
            "lacks what the others have",
            "At least 95 of 100 pages of this layout in the set state the field, and this page does not.",
            "Look whether the copy is whole, and whether the label is written in another way.",
            '"region":null',
            kinds=("project",),
        ),
    )

    def __init__(self) -> None:
        self._pages: dict[str, int] = {}
        self._without: dict[tuple[str, str], list[str]] = {}

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        record, layout = envelope.record, envelope.layout
        if isinstance(record, Project) and layout:
            self._pages[layout] = self._pages.get(layout, 0) + 1
            for field in _FIELDS:
                if getattr(record, field) in (None, []) and not unread(envelope, *_TOLD_OF.get(field, (field,))):
                    names = self._without.setdefault((layout, field), [])
                    if len(names) <= _KEPT:
                        names.append(envelope.source.name)
        yield from ()

    def finish(self) -> Iterator[tuple[str, str, Hit]]:
        for (layout, field), names in self._without.items():
            pages = self._pages[layout]
            if pages >= _LEAST_OF_A_LAYOUT and len(names) <= min(_KEPT, _SHARE * pages):
                for name in names:
                    yield (
                        "C109",
                        name,
                        Hit(field, f"{pages - len(names)} of {pages} pages of {layout} state it", values=(layout,)),
                    )
