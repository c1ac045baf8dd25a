"""Rules about what a project is called, and which programme it says it belongs to."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.named import area_of
from esfsheet.checks.wording import shortened
from esfsheet.data.programmes import PROGRAMMES
from esfsheet.record import Envelope, Project
from esfsheet.values import operation_id
from esfsheet.values.text import fold

_DNR = re.compile(r"[?&]dnr=([^&#]{1,100})")


def _id(text: str) -> str | None:
    try:
        return operation_id.parse(text)
    except ValueError:
        return None


@rule(
    "C031",
    "warning",
    "project number and operation id differ",
    why="Sheets of 2014-2020 print the same number under both labels; where they differ, one is another's.",
    mend="Look at the page's title.",
    example="Projektnummer:\n2019/00471",
    compares=("operation_id",),
)
def number_and_id(record: Project) -> Iterator[Hit]:
    number = _id(record.project_number) if record.project_number else None
    if record.operation_id and number and number != record.operation_id:
        yield Hit("project_number", f"{number} is not the operation id, {record.operation_id}")


@rule(
    "C032",
    "warning",
    "the name opens with another number",
    why="The sheet says that it is one operation and names another.",
    mend="Look whether the page was saved under two projects.",
    example="Namn: 2019/00471 - Verkstad för alla",
    compares=("operation_id",),
)
def name_and_id(record: Project) -> Iterator[Hit]:
    number = operation_id.leading(record.operation_name)[0] if record.operation_name else None
    if number and record.operation_id and number != record.operation_id:
        yield Hit("operation_name", f"the name opens with {number}, and the operation is {record.operation_id}")


@rule(
    "C033",
    "warning",
    "the page's address names another operation",
    why="The number after `dnr=` is the one that the project bank was asked for; the page shows another.",
    mend="Save the page again.",
    example='"url":"https://example.se/projekt/?dnr=2019/00471"',
    whole=True,
)
def url_and_id(envelope: Envelope) -> Iterator[Hit]:
    record, url = envelope.record, envelope.source.url
    match = _DNR.search(url) if url else None
    number = _id(unquote(match[1])) if match else None
    if isinstance(record, Project) and number and record.operation_id and number != record.operation_id:
        yield Hit(
            "operation_id",
            f"{record.operation_id} is not {number}, which the page's address asks for",
            values=(record.operation_id, number),
        )


@rule(
    "C035",
    "info",
    "the call's number as the operation's",
    why="Calls and projects of 2014-2020 are numbered in one series; the same number for both is one of the two written twice.",
    mend="Look at the page's title.",
    example="Utlysning:\n2019/00417",
    compares=("operation_id",),
)
def call_and_id(record: Project) -> Iterator[Hit]:
    call = _id(record.call_id) if record.call_id else None
    if call and call == record.operation_id:
        yield Hit("call_id", f"{call} is the operation's own number")


@rule(
    "C036",
    "warning",
    "programme number of another period",
    why="The CCI belongs to another programme than the one whose layout the page has.",
    mend="Look at the page: Program CCI begins with the year in which its period begins.",
    example="Program CCI:\n2014SE05M9OP001",
    source="the national programmes",
)
def cci_and_period(record: Project) -> Iterator[Hit]:
    stated = record.programme_cci
    if stated and stated[:4] != record.programme_period[:4]:
        whose = next((period for period in PROGRAMMES if period[:4] == stated[:4]), "no period")
        yield Hit("programme_cci", f"{stated} is of {whose}, and the project of {record.programme_period}")


@rule(
    "C037",
    "warning",
    "fund of another period",
    why="ESF+ began in 2021; before it the fund was ESF.",
    mend="Look at the page.",
    example="Berörd fond:\nESF",
    source="Regulation (EU) 2021/1057",
    periods=tuple(PROGRAMMES),
)
def fund_and_period(record: Project) -> Iterator[Hit]:
    if not record.fund:
        return
    plus = re.search(r"\+|plus\b", fold(record.fund)) is not None
    if plus != (PROGRAMMES[record.programme_period].fund == "ESF+"):
        yield Hit("fund", f"{shortened(record.fund)}, and the project is of {record.programme_period}")


@rule(
    "C039",
    "warning",
    "specific objective of another programme area",
    why="Each specific objective belongs to one programme area, whose number or letter it begins with.",
    mend="Look which one fits the project's text.",
    example="Specifikt mål:\n1.1",
    periods=("2014-2020", "2021-2027"),
    source="the national programmes",
    compares=("priority",),
)
def objective_and_area(record: Project) -> Iterator[Hit]:
    code = record.specific_objective.code if record.specific_objective else None
    area = area_of(record)
    if code and area and not code.startswith("ESO") and code[0] != area:
        yield Hit("specific_objective", f"{code} belongs to area {code[0]}, and the project is in area {area}")
