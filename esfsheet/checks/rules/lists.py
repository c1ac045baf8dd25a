"""Rules about code lists: programme areas, specific objectives, regions, municipalities, counties, funds."""

import re
from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.named import area_named, bare_municipality, regions_of
from esfsheet.checks.wording import nearest, shortened
from esfsheet.data import places
from esfsheet.data.programmes import PROGRAMMES
from esfsheet.record import Project
from esfsheet.values.text import fold

# An area whose number no source gives.
_UNSURE = {"2014-2020": "4"}
# A list of a thousand unknown names is one slip, and looking for the nearest takes time.
_MOST = 20


@rule(
    "R021",
    "warning",
    "unknown programme area",
    why="Projects are counted by programme area; one that the period's programme does not have is a slip, or another period's.",
    mend="Look at the page; the areas are 1-2 in 2007-2013, 1-5 in 2014-2020 and A-F in 2021-2027.",
    example="Programområde:\nPO 7",
    source="the national programmes",
    periods=tuple(PROGRAMMES),
)
def known_area(record: Project) -> Iterator[Hit]:
    areas = PROGRAMMES[record.programme_period].areas
    stated = record.priority
    if stated is None or (stated.code or "")[:1] in areas or (not stated.code and area_named(record)):
        return
    known = [f"{code} {name}" for code, name in areas.items()]
    shown = shortened(stated.code or stated.name or "")
    yield Hit("priority", f"{shown} is no programme area of {record.programme_period}{nearest(shown, known)}")


@rule(
    "R022",
    "warning",
    "programme area under another's name",
    why="The area's number and its name say two different things; one of them is wrong.",
    mend="Look at the page, and at the call that the project belongs to.",
    example="Programområde:\n1 Ökade övergångar till arbete",
    source="the national programmes",
)
def area_and_name(record: Project) -> Iterator[Hit]:
    stated = record.priority
    named = area_named(record)
    if named == _UNSURE.get(record.programme_period):
        return
    if stated and stated.code and named and stated.code[:1] != named:
        name = PROGRAMMES[record.programme_period].areas[named]
        yield Hit("priority", f"area {stated.code} is named as area {named} is: {name}")


@rule(
    "R023",
    "warning",
    "unknown specific objective",
    why="Results are counted by specific objective; one that the programme does not have is a slip, or another period's.",
    mend="Look at the page; 2014-2020 has 1.1, 1.2, 2.1, 2.2, 2.3 and those of areas 3-5; 2021-2027 A1, C1 or ESO4.7.",
    example="Specifikt mål:\n2.4",
    periods=("2014-2020", "2021-2027"),
    source="the national programmes; Regulation (EU) 2021/1057, Article 4(1)",
)
def known_objective(record: Project) -> Iterator[Hit]:
    programme = PROGRAMMES[record.programme_period]
    code = record.specific_objective.code if record.specific_objective else None
    if code and not programme.objective.fullmatch(code):
        end = nearest(code, programme.objectives)
        yield Hit("specific_objective", f"{code} is no specific objective of {record.programme_period}{end}")


@rule(
    "R032",
    "info",
    "specific objective that cannot be looked up",
    why="It has the form of one and is not in esfsheet's list, which is not whole; or it is stated without its number.",
    mend="Nothing, if the page states it; results by objective cannot count it.",
    example="Specifikt mål:\nA7",
    periods=("2014-2020", "2021-2027"),
    source="the national programmes",
)
def listed_objective(record: Project) -> Iterator[Hit]:
    programme, stated = PROGRAMMES[record.programme_period], record.specific_objective
    if stated is None or stated.code in programme.areas:
        return
    if not stated.code:
        yield Hit("specific_objective", f"{shortened(stated.name or '')} has no number")
    elif programme.objective.fullmatch(stated.code) and not stated.code.startswith((*programme.objectives, "ESO")):
        known = ", ".join(programme.objectives)
        yield Hit("specific_objective", f"{shortened(stated.code)} is not among those that are known: {known}")


@rule(
    "R027",
    "warning",
    "unknown region",
    why="ESF-rådet has eight regions, named as Sweden's NUTS-2 regions are; projects are counted by them.",
    mend="Look whether a label's value was cut, or the owner's name stands in the region's place.",
    example="Region:\nVestsverige",
    source="eufonder.se, Eurostat",
)
def known_region(record: Project) -> Iterator[Hit]:
    if record.region:
        unknown = [name for name, region in regions_of(record.region) if region is None]
        for name in unknown[:_MOST]:
            end = nearest(name, places.nuts2_of_region())
            yield Hit("region", f"{shortened(name)} is none of the eight regions{end}")


@rule(
    "R028",
    "warning",
    "unknown municipality",
    why="Sweden has 290 municipalities; a name that is none of theirs joins no statistics.",
    mend="Look whether it is a misspelling, a town, or a line of the text that follows the list.",
    example="Linkjöping",
    source="Statistics Sweden, county and municipality codes",
)
def known_municipality(record: Project) -> Iterator[Hit]:
    unknown = [pair for pair in enumerate(record.municipalities) if not (bare_municipality(pair[1]) or _of_all(pair[1]))]
    for index, stated in unknown[:_MOST]:
        names = (name for county in places.counties() for name in county.municipalities)
        yield Hit(f"municipalities.{index}", f"{shortened(stated)} is no municipality{nearest(stated, names)}")


@rule(
    "R029",
    "warning",
    "unknown county",
    why="Sweden has 21 counties; a name that is none of theirs joins no statistics.",
    mend="Look whether it is a misspelling or a line of the text that follows the list.",
    example="Älvsborgs län",
    source="Statistics Sweden, county and municipality codes",
)
def known_county(record: Project) -> Iterator[Hit]:
    known = places.county_by_name()
    unknown = [pair for pair in enumerate(record.counties) if not (fold(pair[1]) in known or _of_all(pair[1]))]
    for index, stated in unknown[:_MOST]:
        end = nearest(stated, (county.name for county in places.counties()))
        yield Hit(f"counties.{index}", f"{shortened(stated)} is no county{end}")


@rule(
    "R030",
    "warning",
    "unknown fund",
    why="Sheets of these banks are about the European Social Fund; another fund's project follows other rules.",
    mend="Look at the page: ESF until 2020, ESF+ from 2021.",
    example="Berörd fond:\nERUF",
)
def known_fund(record: Project) -> Iterator[Hit]:
    if record.fund and not _FUND.fullmatch(fold(record.fund)):
        yield Hit("fund", f"{shortened(record.fund)} is neither ESF nor ESF+")


_FUND = re.compile(
    r"(?:esf ?(?:\+|plus)?|(?:europeiska|eu:s|eus) social ?fonden?s? ?(?:\+|plus)?|react-eu)(?: ?\((?:esf|europe)[^)]*\))?"
)
_EVERYWHERE = re.compile(r"(?:alla|samtliga|hela|flera|övriga|nationell|riks)\b.*|riket|sverige", re.IGNORECASE)


def _of_all(stated: str) -> bool:
    """Whether a list says `all of them` rather than a name."""
    return _EVERYWHERE.fullmatch(stated) is not None
