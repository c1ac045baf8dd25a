"""Article 49(3) of Regulation (EU) 2021/1060, and what was asked for before it."""

from collections.abc import Callable

from esfsheet.checks.profile import Item, Profile
from esfsheet.codes.code import Code
from esfsheet.record import Project

_LAW = {
    "2007-2013": "Regulation (EC) No 1828/2006, Article 7(2)(d)",
    "2014-2020": "Regulation (EU) No 1303/2013, Annex XII, point 1",
    "2021-2027": "Regulation (EU) 2021/1060, Article 49(3)",
}


def _item(code: str, period: str, letter: str, what: str, field: str, fills: Callable[[Project], object]) -> Item:
    why = f"{_LAW[period]} asks the list of operations to hold, under ({letter}): {what}. This page does not say it."
    mend = (
        "Look in ESF-rådet's list of projects or in Kohesio, which must state it; nothing, if the page is all that is wanted."
    )
    return Item(
        Code(code, "warning", f"list of operations: no {what}", why, mend, "", ("project",), (period,), _LAW[period]),
        letter,
        what,
        field,
        fills,
    )


def _summary(record: Project) -> object:
    return record.sections


PROFILE = Profile(
    summary=Code(
        "R900",
        "info",
        "what the list of operations would get",
        "The Union's regulations say what the public list of operations must hold; this tells which of it the page states.",
        "Nothing; each field that is missing has a finding of its own.",
        kinds=("project",),
        source="; ".join(_LAW.values()),
    ),
    law=_LAW,
    items={
        "2007-2013": (
            _item("R941", "2007-2013", "1", "beneficiary's name", "beneficiary.name", lambda record: record.beneficiary.name),
            _item("R942", "2007-2013", "2", "operation's name", "operation_name", lambda record: record.operation_name),
            _item("R943", "2007-2013", "3", "public funding", "esf_support", lambda record: record.esf_support),
        ),
        "2014-2020": (
            _item("R921", "2014-2020", "1", "beneficiary's name", "beneficiary.name", lambda record: record.beneficiary.name),
            _item("R922", "2014-2020", "2", "operation's name", "operation_name", lambda record: record.operation_name),
            _item("R923", "2014-2020", "3", "operation's summary", "sections", _summary),
            _item("R924", "2014-2020", "4", "start date", "start_date", lambda record: record.start_date),
            _item("R925", "2014-2020", "5", "end date", "end_date", lambda record: record.end_date),
            _item("R926", "2014-2020", "6", "total eligible expenditure", "total_budget", lambda record: record.total_budget),
            _item(
                "R927", "2014-2020", "7", "Union co-financing rate", "cofinancing_rate", lambda record: record.cofinancing_rate
            ),
            _item(
                "R928", "2014-2020", "8", "postcode or other location", "beneficiary.postcode", lambda record: _location(record)
            ),
            _item(
                "R930",
                "2014-2020",
                "10",
                "category of intervention",
                "intervention_field",
                lambda record: record.intervention_field,
            ),
        ),
        "2021-2027": (
            _item("R901", "2021-2027", "a", "beneficiary's name", "beneficiary.name", lambda record: record.beneficiary.name),
            _item("R904", "2021-2027", "d", "operation's name", "operation_name", lambda record: record.operation_name),
            _item("R905", "2021-2027", "e", "purpose and achievements", "sections", _summary),
            _item("R906", "2021-2027", "f", "start date", "start_date", lambda record: record.start_date),
            _item("R907", "2021-2027", "g", "date of completion", "end_date", lambda record: record.end_date),
            _item("R908", "2021-2027", "h", "total cost", "total_budget", lambda record: record.total_budget),
            _item("R909", "2021-2027", "i", "fund", "fund", lambda record: record.fund),
            _item(
                "R910", "2021-2027", "j", "specific objective", "specific_objective", lambda record: record.specific_objective
            ),
            _item(
                "R911", "2021-2027", "k", "Union co-financing rate", "cofinancing_rate", lambda record: record.cofinancing_rate
            ),
            _item(
                "R912",
                "2021-2027",
                "l",
                "location and country",
                "beneficiary.postcode",
                lambda record: _location(record) if record.countries else None,
            ),
            _item(
                "R914", "2021-2027", "n", "type of intervention", "intervention_field", lambda record: record.intervention_field
            ),
        ),
    },
)


def _location(record: Project) -> object:
    return record.beneficiary.postcode or record.nuts2 or record.municipalities or record.counties or record.beneficiary.city
