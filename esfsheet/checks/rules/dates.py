"""Rules about when a project runs."""

from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.record import Project


@rule(
    "C001",
    "error",
    "ends before it starts",
    why="Both dates cannot be true; whatever is computed from them (length, years, overlaps) is wrong.",
    mend="Look at the page: a year is often mistyped, or the two dates have changed places.",
    example="2019-09-01 - 2018-08-31",
)
def end_before_start(record: Project) -> Iterator[Hit]:
    if record.start_date and record.end_date and record.end_date < record.start_date:
        yield Hit("end_date", f"ends {record.end_date}, before it starts {record.start_date}")
