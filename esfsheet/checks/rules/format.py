"""Rules about the form of numbers, addresses and codes: what a page's reader refuses, a line that was edited may still hold."""

import re
from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.wording import nearest, shortened
from esfsheet.data.countries import COUNTRIES
from esfsheet.data.programmes import PROGRAMMES
from esfsheet.record import Envelope, Project
from esfsheet.values import email, nuts, operation_id, organisation_number, phone, postcode
from esfsheet.values.errors import Unreadable

_FORMS = {"2007-2013": "2008-3030382", "2014-2020": "2020/00694", "2021-2027": "22-021-S06"}


def _problem(parse: object, text: str) -> Unreadable | None:
    assert callable(parse)
    try:
        parse(text)
    except Unreadable as error:
        return error
    return None


@rule(
    "R001",
    "warning",
    "operation id not of its period",
    why="Each period numbers its operations in a form of its own; one in another form is a call's, a document's or a slip.",
    mend="Look at the page's title and at its Diarienummer; a number such as 2009-00385 is a document of the agency.",
    example='"operation_id":"2019/00417"',
    periods=tuple(_FORMS),
)
def operation_id_form(record: Project) -> Iterator[Hit]:
    stated = record.operation_id
    if stated and (period := operation_id.period(stated)) != record.programme_period:
        whose = f"is of {period}" if period else "is of no period"
        want = _FORMS[record.programme_period]
        yield Hit("operation_id", f"{stated} {whose}; in {record.programme_period} numbers look like {want}")


@rule(
    "R002",
    "error",
    "organisation number with a wrong check digit",
    why="The last digit is computed from the others, so one of the ten is wrong; the number joins nothing, or another owner.",
    mend="Look the owner up at Bolagsverket or on the page.",
    example='"organisation_number":"2120001127"',
)
def check_digit(record: Project) -> Iterator[Hit]:
    number = record.beneficiary.organisation_number
    error = _problem(organisation_number.parse, number) if number else None
    if error and error.code in ("V401", "V402"):
        yield Hit("beneficiary.organisation_number", str(error))


@rule(
    "R003",
    "error",
    "a person's number as the owner's",
    why="A third digit under 2 makes it a person's number; private persons and sole traders cannot own projects of 2021-2027.",
    mend="Take the number out of the data: it is personal data. Look for the organisation's own number.",
    example='"organisation_number":"6408233234"',
    periods=("2021-2027",),
    source="esf.se, who can apply; Regulation (EU) 2021/1060, Article 49(3)",
    whole=True,
)
def persons_number(envelope: Envelope) -> Iterator[Hit]:
    yield from _person(envelope)


@rule(
    "R004",
    "warning",
    "a person's number as the owner's, before 2021",
    why="A third digit under 2 makes it a person's number; lists of operations of these years name no natural persons.",
    mend="Take the number out of the data: it is personal data.",
    example='"organisation_number":"6408233234"',
    periods=("2007-2013", "2014-2020"),
    source="Regulation (EU) No 1303/2013, Annex XII",
    whole=True,
)
def persons_number_before(envelope: Envelope) -> Iterator[Hit]:
    yield from _person(envelope)


# Other countries' numbers have ten digits too: a person's begins with the day of birth, to which 60 may have been added.
_BORN = re.compile(r"\s*(?:19|20)?[ ]?[0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01])[ ]?[-+\u2010-\u2015\u2212]?")


def _person(envelope: Envelope) -> Iterator[Hit]:
    """The number in an edited line, or the one that was masked and left out when the page was read."""
    field, record = "beneficiary.organisation_number", envelope.record
    number = record.beneficiary.organisation_number if isinstance(record, Project) else None
    error = _problem(organisation_number.parse, number) if number else None
    if number and error and error.code == "V403" and _BORN.match(number):
        masked = organisation_number.mask(number)
        yield Hit(field, f"{masked} is a person's number", private=True, values=(masked,))
    for found in envelope.findings:
        if found.code == "V403" and found.field == field and _BORN.match(found.raw or ""):
            shown = organisation_number.mask(shortened(found.raw or ""))
            yield Hit(field, f"{shown} is a person's number", private=True, values=(shown,))


@rule(
    "R005",
    "info",
    "owner that looks like a partnership",
    why="Numbers that begin with 9 are partnerships' (handelsbolag, kommanditbolag), which cannot own projects of 2021-2027.",
    mend="Look the owner up; the number may be another organisation's.",
    example="Projektägare organisationsnummer:\n916501-2346",
    periods=("2021-2027",),
    source="esf.se, who can apply",
)
def partnership(record: Project) -> Iterator[Hit]:
    number = record.beneficiary.organisation_number
    if number and number.startswith("9"):
        yield Hit("beneficiary.organisation_number", f"{organisation_number.format(number)} begins as a partnership's number")


@rule(
    "R006",
    "warning",
    "not a postcode",
    why="No Swedish postcode begins with 0; a place cannot be found by it.",
    mend="Look at the page.",
    example='"postcode":"04631"',
)
def postcode_form(record: Project) -> Iterator[Hit]:
    stated = record.beneficiary.postcode
    if stated and (error := _problem(postcode.parse, stated)):
        yield Hit("beneficiary.postcode", str(error))


@rule(
    "R007",
    "warning",
    "not an e-mail address",
    why="Nobody can be reached at it.",
    mend="Look at the page.",
    example='"email":"ylva.tornqvist"',
)
def email_form(record: Project) -> Iterator[Hit]:
    for index, contact in enumerate(record.contacts):
        if contact.email and (error := _problem(email.parse, contact.email)):
            yield Hit(f"contacts.{index}.email", str(error))


@rule(
    "R008",
    "warning",
    "not a telephone number",
    why="Nobody can be reached at it.",
    mend="Look at the page.",
    example='"phone":"via växeln"',
)
def phone_form(record: Project) -> Iterator[Hit]:
    for index, contact in enumerate(record.contacts):
        if contact.phone and (error := _problem(phone.parse, contact.phone)):
            yield Hit(f"contacts.{index}.phone", str(error))


@rule(
    "R009",
    "warning",
    "unknown programme number",
    why="The CCI joins a project to its programme; Sweden has had one ESF programme a period.",
    mend="Look at the page; 2021SE05SFPR, without its serial 001, is the project bank's way of writing 2021SE05SFPR001.",
    example="Program CCI:\n2021SE05SFRP",
    source="Regulation (EU) No 288/2014; the programmes themselves",
)
def known_cci(record: Project) -> Iterator[Hit]:
    known = {form for programme in PROGRAMMES.values() for form in (programme.cci, programme.cci[:-3])}
    if record.programme_cci and record.programme_cci not in known:
        end = nearest(record.programme_cci, (programme.cci for programme in PROGRAMMES.values()))
        yield Hit("programme_cci", f"{record.programme_cci} is no Swedish ESF programme{end}")


@rule(
    "R010",
    "warning",
    "not a NUTS-2 code of Sweden",
    why="SE11 to SE33 are the eight regions, SE0 stands for the whole country; other codes join no statistics of them.",
    mend="Look at the page: SE331 is a county (NUTS-3), SE3 a part of the country (NUTS-1).",
    example="NUTS-2 kod:\nSE224",
    source="Regulation (EC) No 1059/2003, Annex I",
)
def nuts2_code(record: Project) -> Iterator[Hit]:
    stated = record.nuts2
    if not stated or stated == "SE0":
        return
    if _problem(nuts.parse, stated):
        yield Hit("nuts2", f"{stated} is no NUTS code of Sweden")
    elif len(stated) != 4:
        yield Hit("nuts2", f"{stated} is a NUTS code of Sweden, of another level than NUTS-2")


@rule(
    "R011",
    "warning",
    "not a country code",
    why="Countries are written as ISO 3166-1 alpha-2 codes; others join no table of countries.",
    mend="Write SE for Sweden, GR for Greece and GB for the United Kingdom.",
    example='"countries":["SE","UK"]',
    source="ISO 3166-1",
)
def country_codes(record: Project) -> Iterator[Hit]:
    for code in record.countries:
        if code not in COUNTRIES:
            yield Hit("countries", f"{code} is no ISO 3166-1 code")
