"""Sweden's counties and municipalities with the regions that they lie in, and its postcodes.

counties.txt: Statistics Sweden's county and municipality codes, Eurostat's NUTS 2021, ESF-rådet's eight regions.
postcodes.txt and cities.txt: drawn from Swedish Geodata (CC0, 15,463 postcodes of 2024), postcodes cut to three digits for
counties and two for cities, so that codes of boxes and companies, which that list lacks, are placed too.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from esfsheet.values.text import fold

ALL_OF_SWEDEN = "Nationellt"
# SCB's own name of a region, and the two ways in which ESF-rådet has named the same office.
_ALSO = {
    "Småland med öarna": "Småland och Öarna",
    "Småland och öarna": "Småland och Öarna",
    "Skåne-Blekinge": "Sydsverige",
    "Skåne och Blekinge": "Sydsverige",
}


class County(NamedTuple):
    """A county: its code, its name with `län`, its NUTS-3 code, its ESF region, its municipalities."""

    code: str
    name: str
    nuts3: str
    region: str
    municipalities: tuple[str, ...]

    @property
    def nuts2(self) -> str:
        """The NUTS-2 region that the county is in."""
        return self.nuts3[:4]


@cache
def counties() -> tuple[County, ...]:
    """The 21 counties."""
    rows = _rows("counties.txt", ";")
    return tuple(County(code, name, nuts3, region, tuple(names.split(","))) for code, name, nuts3, region, names in rows)


@cache
def regions() -> Mapping[str, str]:
    """ESF region by folded name, in all spellings; the whole of Sweden is `Nationellt`."""
    names = {county.region for county in counties()} | {ALL_OF_SWEDEN}
    return {fold(also): name for also, name in [*((name, name) for name in sorted(names)), *_ALSO.items()]}


@cache
def squeezed_regions() -> Mapping[str, str]:
    """The same by the letters of its words alone, however they are joined: `Småland & Öarna`, `Norra Mellan Sverige`."""
    return {squeezed(name): region for name, region in regions().items()}


def squeezed(folded: str) -> str:
    """The letters of a folded name, without the words that join two.

    >>> squeezed("småland med öarna")
    'smålandöarna'
    """
    return re.sub(r"\b(?:och|med)\b|[\W_]+", "", folded)


@cache
def nuts2_of_region() -> Mapping[str, str]:
    """NUTS-2 code by ESF region; `SE0` is what the project bank writes for the whole of Sweden."""
    return {county.region: county.nuts2 for county in counties()} | {ALL_OF_SWEDEN: "SE0"}


@cache
def county_of_municipality() -> Mapping[str, County]:
    """County by folded name of the municipality."""
    return {fold(name): county for county in counties() for name in county.municipalities}


# An old genitive, and a municipality that has had another name in these periods.
_ALSO_MUNICIPALITIES = {"falu": "falun", "malung": "malung-sälen"}


@cache
def municipalities() -> Mapping[str, str]:
    """Folded name of the municipality by each folded form of it, but for `kommun` and the genitive's s."""
    names = county_of_municipality()
    return {name: name for name in names} | {name.replace("-", " "): name for name in names} | _ALSO_MUNICIPALITIES


@cache
def county_by_name() -> Mapping[str, County]:
    """County by folded name, with `län` and without, in the genitive and not."""
    found = {}
    for county in counties():
        name = fold(county.name).removesuffix(" län")
        for form in (f"{name} län", name, name.removesuffix("s")):
            found[form] = county
    return found


@cache
def _counties_of_postcodes() -> Mapping[str, tuple[County, ...]]:
    by_code = {county.code: county for county in counties()}
    found = {}
    for prefixes, codes in _rows("postcodes.txt", " "):
        first, _, last = prefixes.partition("-")
        for prefix in range(int(first), int(last or first) + 1):
            found[str(prefix)] = tuple(by_code[code] for code in codes.split(","))
    return found


def counties_of_postcode(postcode: str) -> tuple[County, ...]:
    """The counties in which postcodes that begin with the same three digits lie; none where there is no such code.

    >>> [county.name for county in counties_of_postcode("97185")]
    ['Norrbottens län']
    """
    return _counties_of_postcodes().get(postcode[:3], ())


@cache
def _postcodes_of_cities() -> Mapping[str, tuple[str, ...]]:
    return {
        fold(city): tuple(prefixes.split(",")) for prefixes, cities in _rows("cities.txt", ";") for city in cities.split(",")
    }


def postcodes_of_city(city: str) -> tuple[str, ...]:
    """The first two digits of a postal town's postcodes; none where there is no such town.

    >>> postcodes_of_city("LULEÅ")
    ('97',)
    """
    return _postcodes_of_cities().get(fold(city), ())


def _rows(name: str, separator: str) -> list[list[str]]:
    lines = files("esfsheet.data").joinpath(name).read_text("utf-8").splitlines()
    return [line.split(separator) for line in lines]
