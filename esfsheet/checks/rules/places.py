"""Rules about where a project is: region, NUTS-2, postcode, city, municipalities, counties."""

from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.named import area_of, bare_municipality, owner_municipality, regions_of, single_region
from esfsheet.data import places
from esfsheet.record import Project
from esfsheet.values import postcode
from esfsheet.values.text import fold


@rule(
    "C021",
    "warning",
    "region and NUTS-2 code differ",
    why="ESF-rådet's eight regions are the NUTS-2 regions; the two say different things about where the project is.",
    mend="Look which one fits the owner's postcode and the municipalities.",
    example="NUTS-2 kod:\nSE23",
    source="Eurostat, NUTS 2021",
    compares=("region",),
)
def region_and_nuts2(record: Project) -> Iterator[Hit]:
    if not record.region or not record.nuts2:
        return
    known = places.nuts2_of_region()
    codes = [known[region] for _, region in regions_of(record.region) if region]
    if codes and not any(code.startswith(record.nuts2) or record.nuts2.startswith(code) for code in codes):
        yield Hit("nuts2", f"{record.nuts2} is not {record.region}, which is {' and '.join(codes)}")


@rule(
    "C022",
    "info",
    "owner's postcode in another region",
    why="The owner's address lies in another region than the project, as national organisations' do; else one is wrong.",
    mend="Nothing, if the owner works in the whole country.",
    example="Stödmottagare postnr:\n97185",
    source="Swedish Geodata, postcodes of 2024",
    compares=("region",),
)
def region_and_postcode(record: Project) -> Iterator[Hit]:
    region, stated = single_region(record), record.beneficiary.postcode
    found = places.counties_of_postcode(stated) if stated else ()
    if stated and region and found and all(county.region != region for county in found):
        there = " or ".join(dict.fromkeys(county.region for county in found))
        message = f"postcode {postcode.format(stated)} is in {there}, the project in {region}"
        yield Hit("beneficiary.postcode", message)


@rule(
    "C023",
    "warning",
    "no municipality in the region",
    why="None of the municipalities that the sheet lists lies in the region that it states.",
    mend="Look which one is right.",
    example="RegionMellersta Norrland",
    source="Statistics Sweden, county and municipality codes",
    compares=("municipalities",),
)
def region_and_municipalities(record: Project) -> Iterator[Hit]:
    region = single_region(record)
    names = [name for stated in record.municipalities if (name := bare_municipality(stated))]
    found = {places.county_of_municipality()[name].region for name in names}
    if region and found and region not in found:
        yield Hit("region", f"the municipalities are in {' and '.join(sorted(found))}, the project in {region}")


@rule(
    "C024",
    "warning",
    "postcode and city differ",
    why="Letters to such an address arrive nowhere; one of the two belongs to another address.",
    mend="Look at the page; Postnord's search tells which town a postcode is.",
    example="Stödmottagare ort:\nKIRUNA",
    source="Swedish Geodata, postcodes of 2024",
    compares=("beneficiary.city",),
)
def postcode_and_city(record: Project) -> Iterator[Hit]:
    city, stated = record.beneficiary.city, record.beneficiary.postcode
    known = places.postcodes_of_city(city) if city and stated else ()
    if city and stated and known and stated[:2] not in known:
        message = f"postcode {postcode.format(stated)} is not {city}'s, which begin with {' or '.join(known)}"
        yield Hit("beneficiary.postcode", message)


@rule(
    "C025",
    "warning",
    "no municipality in the county",
    why="None of the municipalities that the sheet lists lies in a county that it lists.",
    mend="Look which one is right.",
    example="Västernorrlands län",
    source="Statistics Sweden, county and municipality codes",
    compares=("counties", "municipalities"),
)
def county_and_municipalities(record: Project) -> Iterator[Hit]:
    counties = {found.code for stated in record.counties if (found := places.county_by_name().get(fold(stated)))}
    names = [name for stated in record.municipalities if (name := bare_municipality(stated))]
    theirs = {places.county_of_municipality()[name] for name in names}
    if counties and theirs and not any(county.code in counties for county in theirs):
        there = " and ".join(sorted(county.name for county in theirs))
        yield Hit("counties.0", f"the municipalities are in {there}, which is not among the counties")


@rule(
    "C027",
    "warning",
    "a municipality's project in another region",
    why="A municipality works where it lies; a project of it in another region is an exception, or the region is wrong.",
    mend="Look at the page.",
    example="Projektägare:\nPiteå kommun, Socialtjänsten",
    source="Statistics Sweden, county and municipality codes",
    compares=("beneficiary.name",),
)
def region_and_owner(record: Project) -> Iterator[Hit]:
    region = single_region(record)
    owner = owner_municipality(record.beneficiary.name) if record.beneficiary.name else None
    if region and owner and (home := places.county_of_municipality()[owner]).region != region:
        yield Hit("region", f"the owner lies in {home.region}, the project in {region}")


@rule(
    "C028",
    "info",
    "Sweden is not among the countries",
    why="Projects of ESF-rådet are Sweden's, whichever other countries they work with.",
    mend="Look at the page.",
    example="Land som berörs:\nFinland",
    periods=("2021-2027",),
)
def sweden(record: Project) -> Iterator[Hit]:
    if record.countries and "SE" not in record.countries:
        yield Hit("countries", f"{', '.join(record.countries)}, without SE")


_ONLY_IN = {
    ("2014-2020", "3"): ("Mellersta Norrland", "Norra Mellansverige", "Sydsverige"),
    ("2021-2027", "D"): ("Övre Norrland", "Mellersta Norrland"),
}


@rule(
    "C040",
    "warning",
    "programme area not open in the region",
    why="Area 3 of 2014-2020 was open in three regions only, and area D of 2021-2027 is in two.",
    mend="Look whether the region or the area is wrong.",
    example="Programområde:\nD",
    periods=("2014-2020", "2021-2027"),
    source="the national programmes",
    compares=("region",),
)
def area_and_region(record: Project) -> Iterator[Hit]:
    open_in = _ONLY_IN.get((record.programme_period, area_of(record) or ""))
    region = single_region(record)
    if open_in and region and region not in open_in:
        yield Hit("priority", f"area {area_of(record)} is open in {', '.join(open_in)}, and the project is in {region}")
