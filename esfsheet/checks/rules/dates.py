"""Rules about when a project runs."""

import re
from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.named import unread
from esfsheet.data.programmes import PROGRAMMES
from esfsheet.record import Envelope, Project


@rule(
    "C001",
    "error",
    "ends before it starts",
    why="Both dates cannot be true; whatever is computed from them (length, years, overlaps) is wrong.",
    mend="Look at the page: a year is often mistyped, or the two dates have changed places.",
    example="2019-09-01 - 2018-08-31",
    compares=("start_date",),
)
def end_before_start(record: Project) -> Iterator[Hit]:
    if record.start_date and record.end_date and record.end_date < record.start_date:
        yield Hit("end_date", f"ends {record.end_date}, before it starts {record.start_date}")


@rule(
    "C002",
    "warning",
    "outside the programme's years",
    why="A programme pays only for what is done in its years: 2007-2015, 2014-2023 and 2021-2029.",
    mend="Look at the page: a year is often mistyped, or the sheet is another period's.",
    example="2019-09-01 - 2024-08-31",
    source="Regulations (EC) No 1083/2006, Article 56; (EU) No 1303/2013, Article 65; (EU) 2021/1060, Article 63",
    periods=tuple(PROGRAMMES),
)
def in_programme(record: Project) -> Iterator[Hit]:
    programme = PROGRAMMES[record.programme_period]
    for field, day in (("start_date", record.start_date), ("end_date", record.end_date)):
        if day and not programme.first_day <= day <= programme.last_day:
            years = f"{programme.first_day} to {programme.last_day}"
            yield Hit(
                field, f"{day} is outside the programme {record.programme_period}, which pays from {years}", values=(str(day),)
            )


@rule(
    "C003",
    "warning",
    "longer than 36 months",
    why="Projects of 2021-2027 may run for at most 36 months; a longer one has been prolonged, or a date is wrong.",
    mend="Look at the page.",
    example="Slutdatum:\n2027-08-31",
    periods=("2021-2027",),
    source="esf.se, what the fund can support",
    compares=("start_date",),
)
def length(record: Project) -> Iterator[Hit]:
    start, end = record.start_date, record.end_date
    if start and end and (end.year - start.year) * 12 + end.month - start.month + (end.day > start.day) > 36:
        yield Hit("end_date", f"from {start} to {end} is more than 36 months")


@rule(
    "C004",
    "info",
    "only one of two dates",
    why="A project with a start and no end, or an end and no start, falls out of every count by year.",
    mend="Look at the page; the other date may stand in its text.",
    example="Slutdatum:\n",
    compares=("start_date", "end_date"),
    whole=True,
)
def both_dates(envelope: Envelope) -> Iterator[Hit]:
    record = envelope.record
    if not isinstance(record, Project) or unread(envelope, "start_date", "end_date"):
        return
    if (record.start_date is None) != (record.end_date is None):
        there, lacking = ("start_date", "end") if record.start_date else ("end_date", "start")
        yield Hit(there, f"the page states no {lacking} of the project")


@rule(
    "C005",
    "info",
    "starts before its number's year",
    why="A number is given when the application comes in; work that began in an earlier year is rare, or a date is wrong.",
    mend="Look at the page.",
    example="2018-09-01 - 2021-08-31",
    compares=("operation_id",),
)
def start_and_number(record: Project) -> Iterator[Hit]:
    match = re.match(r"20([0-9]{2})[-/]|([0-9]{2})-[0-9]{3}-S", record.operation_id or "")
    if match and record.start_date and record.start_date.year < 2000 + int(match[1] or match[2]):
        yield Hit("start_date", f"starts {record.start_date}, and its number {record.operation_id} is of a later year")
