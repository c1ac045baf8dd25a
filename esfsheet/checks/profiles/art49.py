"""Article 49(3) of Regulation (EU) 2021/1060, and what was asked for before it.

Left out are items that no sheet is about: (b) natural persons, (c) fishing vessels and (m) operations that move, which (l)
tells too; of 2014-2020 the eleventh, the date on which the list itself was updated.
"""

from collections.abc import Callable

from esfsheet.checks.profile import Item, Profile
from esfsheet.codes.code import Code
from esfsheet.record import Project

_LAW = {
    "2007-2013": "Regulation (EC) No 1828/2006, Article 7(2)(d)",
    "2014-2020": "Regulation (EU) No 1303/2013, Annex XII, point 1",
    "2021-2027": "Regulation (EU) 2021/1060, Article 49(3)",
}
_MEND = "Look in ESF-rådet's list of projects or in Kohesio, which must state it; nothing, if the page is all that is wanted."

_FAMILY = "with `--profile art49`: a field that the list of operations must hold is missing, a code for each field"

# By period: code, letter or number in the law, what it asks for, the field that fills it, the label that feeds the field.
_ASKED = {
    "2007-2013": (
        ("R941", "1", "beneficiary's name", "beneficiary.name", ""),
        ("R942", "2", "operation's name", "operation_name", ""),
        ("R943", "3", "public funding", "esf_support", ""),
    ),
    "2014-2020": (
        ("R921", "1", "beneficiary's name", "beneficiary.name", "Projektägare"),
        ("R922", "2", "operation's name", "operation_name", "Namn"),
        ("R923", "3", "operation's summary", "sections", ""),
        ("R924", "4", "start date", "start_date", "Projektperiod"),
        ("R925", "5", "end date", "end_date", "Projektperiod"),
        ("R926", "6", "total eligible expenditure", "total_budget", "Total projektbudget"),
        ("R927", "7", "Union co-financing rate", "cofinancing_rate", "Unionens medfinansieringsgrad"),
        ("R928", "8", "postcode or other location", "beneficiary.postcode", "Stödmottagare postnr"),
        ("R929", "9", "country", "countries", ""),
        ("R930", "10", "category of intervention", "intervention_field", "Interventionstyp"),
    ),
    "2021-2027": (
        ("R901", "a", "beneficiary's name", "beneficiary.name", "Projektägare"),
        ("R904", "d", "operation's name", "operation_name", "Namn"),
        ("R905", "e", "purpose and achievements", "sections", ""),
        ("R906", "f", "start date", "start_date", "Startdatum"),
        ("R907", "g", "date of completion", "end_date", "Slutdatum"),
        ("R908", "h", "total cost", "total_budget", ""),
        ("R909", "i", "fund", "fund", "Berörd fond"),
        ("R910", "j", "specific objective", "specific_objective", "Specifikt mål"),
        ("R911", "k", "Union co-financing rate", "cofinancing_rate", "Unionens medfinansieringsgrad"),
        ("R912", "l", "location and country", "beneficiary.postcode", "Land som berörs"),
        ("R914", "n", "type of intervention", "intervention_field", "Interventionstyp"),
    ),
}


def _item(period: str, code: str, letter: str, what: str, field: str, label: str) -> Item:
    declared = Code(
        code,
        "warning",
        f"list of operations: no {what}",
        f"{_LAW[period]} asks the list of operations to hold, under ({letter}): {what}. This page does not say it.",
        _MEND,
        f"{label}:\n" if label else "",
        ("project",),
        (period,),
        _LAW[period],
        _FAMILY,
    )
    return Item(declared, letter, what, field, _OTHERWISE.get(code) or _value_of(field))


def _value_of(field: str) -> Callable[[Project], object]:
    def value(record: Project) -> object:
        inner = record.beneficiary if field.startswith("beneficiary.") else record
        return getattr(inner, field.rpartition(".")[2])

    return value


def _location(record: Project) -> object:
    return record.beneficiary.postcode or record.nuts2 or record.municipalities or record.counties or record.beneficiary.city


def _location_and_country(record: Project) -> object:
    return record.countries and _location(record)


_OTHERWISE: dict[str, Callable[[Project], object]] = {"R928": _location, "R912": _location_and_country}

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
    items={period: tuple(_item(period, *asked) for asked in asks) for period, asks in _ASKED.items()},
)
