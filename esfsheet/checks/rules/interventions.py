"""Rules about the intervention field: what the Union counts the project's money as."""

import re
from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.wording import shortened
from esfsheet.data.interventions import FIELDS, LAST, SHARED
from esfsheet.record import Project

_LISTED = ("2014-2020", "2021-2027")
# 117.0 is how Kohesio's export writes 117.
_CODE = re.compile(r"([0-9]{2,3})(?:\.0)?([a-z]?)(?![0-9a-z])")


def _code(record: Project) -> tuple[str, str] | None:
    """The number and the letter after it."""
    match = _CODE.match(record.intervention_field.casefold()) if record.intervention_field else None
    return (match[1], match[2]) if match else None


def _other_period(record: Project, number: str) -> str | None:
    """The other period in whose part for the social fund a number stands that has no place in this one's."""
    if number in FIELDS[record.programme_period] or int(number) in SHARED.get(record.programme_period, ()):
        return None
    return next((period for period in _LISTED if period != record.programme_period and number in FIELDS[period]), None)


@rule(
    "R024",
    "warning",
    "unknown intervention field",
    why="The code stands in no table of the period, so that nobody can tell what the money was for.",
    mend="Look at the page; codes have three digits, 102-123 in 2014-2020 and 134-164 in 2021-2027.",
    example="Interventionstyp:\n199",
    periods=_LISTED,
    source="Regulation (EU) No 215/2014, Annex I; Regulation (EU) 2021/1060, Annex I",
)
def known_field(record: Project) -> Iterator[Hit]:
    stated, code = record.intervention_field, _code(record)
    if stated is None or (code and (_other_period(record, code[0]) or int(code[0]) <= LAST[record.programme_period])):
        return
    fields = FIELDS[record.programme_period]
    best = min(fields, key=lambda known: abs(int(known) - int(code[0]))) if code else None
    end = f"; the nearest known one is {best} ({fields[best]})" if best else ""
    yield Hit("intervention_field", f"{shortened(stated)} is no intervention field of {record.programme_period}{end}")


@rule(
    "R025",
    "warning",
    "intervention field outside the social fund's range",
    why="The code is in the period's table, but is another fund's: the social fund has 102-123 in 2014-2020, then 134-164.",
    mend="Keep what the page states, and do not count it as the social fund's; ask ESF-rådet which field was meant.",
    example="Interventionstyp:\n175",
    periods=_LISTED,
    source="Regulation (EU) No 215/2014, Annex I; Regulation (EU) 2021/1060, Annex I",
)
def field_of_the_fund(record: Project) -> Iterator[Hit]:
    code = _code(record)
    period = record.programme_period
    if code is None or _other_period(record, code[0]) or int(code[0]) > LAST[period]:
        return
    if code[0] not in FIELDS[period] and int(code[0]) not in SHARED.get(period, ()):
        fund = "ESF+" if period == "2021-2027" else "ESF"
        first, *_, last = FIELDS[period]
        yield Hit("intervention_field", f"{code[0]} is outside the {fund} range of {period}, {first}-{last}")


@rule(
    "R026",
    "info",
    "intervention field with a letter",
    why="Codes with a letter were added after 2021, and esfsheet has no list of them.",
    mend="Nothing, if the page states it.",
    example="Interventionstyp:\n145a",
    periods=_LISTED,
)
def later_field(record: Project) -> Iterator[Hit]:
    code = _code(record)
    if code and code[1]:
        yield Hit("intervention_field", f"{code[0]}{code[1]} is not in the table as it was decided")


@rule(
    "R031",
    "info",
    "unknown intervention field of 2007-2013",
    why="Sheets of 2007-2013 seldom state one; the social fund's codes were 62-74, 80, 81, 85 and 86.",
    mend="Look whether the code is another period's.",
    example="Interventionstyp102",
    periods=("2007-2013",),
    source="Regulation (EC) No 1828/2006, Annex II",
)
def known_field_before(record: Project) -> Iterator[Hit]:
    stated, code = record.intervention_field, _code(record)
    if stated and (code is None or code[0].lstrip("0") not in FIELDS["2007-2013"]):
        yield Hit("intervention_field", f"{shortened(stated)} is no intervention field of the social fund in 2007-2013")


@rule(
    "C038",
    "warning",
    "intervention field of another period",
    why="The tables were renumbered for 2021-2027: the same number means two different things.",
    mend="Look at the page, and at which period the project belongs to.",
    example="Interventionstyp:\n153",
    periods=_LISTED,
    source="Regulation (EU) No 215/2014, Annex I; Regulation (EU) 2021/1060, Annex I",
)
def field_and_period(record: Project) -> Iterator[Hit]:
    code = _code(record)
    if code and (other := _other_period(record, code[0])):
        about = FIELDS[other][code[0]]
        message = f"{code[0]} is a field of {other} ({about}), and the project is of {record.programme_period}"
        yield Hit("intervention_field", message)
