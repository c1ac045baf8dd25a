"""Rules about what a sheet does not say, and what it should not say."""

import re
from collections.abc import Iterator

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.named import unread
from esfsheet.record import Envelope, Project
from esfsheet.values import organisation_number
from esfsheet.values.lexical import visible

_DIGITS = re.compile("[0-9]{4}")
# Year, month, day, and four digits: a personal identity number, with or without century and hyphen.
_PERSON = re.compile(r"(?<![0-9-])(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[-+][0-9]{4}(?![0-9-])")


@rule(
    "R041",
    "warning",
    "a person's number in the text",
    why="A personal identity number is personal data; that a page shows it does not allow anyone to publish it again.",
    mend="Take it out of what you publish, and tell whoever published the page.",
    example="Kontakt: 640823-3234",
    kinds=("project", "article"),
)
def persons_number_in_text(record: Project) -> Iterator[Hit]:
    texts = [(f"sections.{index}.text", section.text) for index, section in enumerate(getattr(record, "sections", ()))]
    texts.append(("text", getattr(record, "text", None) or ""))
    for field, text in texts:
        if not _DIGITS.search(text):
            continue
        for match in _PERSON.finditer(visible(text)[0]):
            if _checks(match[0]):
                masked = organisation_number.mask(match[0])
                yield Hit(field, f"{masked} is a person's number", private=True, values=(masked,))


def _checks(number: str) -> bool:
    digits = [int(digit) for digit in number if digit.isdigit()][-10:]
    return sum(sum(divmod(digit * (2 - place % 2), 10)) for place, digit in enumerate(digits)) % 10 == 0


@rule(
    "R051",
    "warning",
    "no name",
    why="A project without a name cannot be found, nor joined with news about it.",
    mend="Look at the page; its title may not have been saved.",
    example="Namn:\n",
    whole=True,
)
def has_name(envelope: Envelope) -> Iterator[Hit]:
    record = envelope.record
    if isinstance(record, Project) and not record.operation_name and not unread(envelope, "operation_name"):
        yield Hit("operation_name", "the page states no name, and has no title")


@rule(
    "R052",
    "warning",
    "no owner",
    why="Every project has an owner; the copy of a page that names none is not whole.",
    mend="Look at the page.",
    example="Projektägare:\n",
    whole=True,
)
def has_owner(envelope: Envelope) -> Iterator[Hit]:
    record = envelope.record
    if isinstance(record, Project) and not record.beneficiary.name and not unread(envelope, "beneficiary.name"):
        yield Hit("beneficiary.name", "the page names no owner")


@rule(
    "R053",
    "info",
    "no operation id",
    why="Without its number a project can be joined with other sources by name only.",
    mend="Save the page with its address, which holds the number after `dnr=`, or look in its title.",
    example="Diarienummer:\n",
    periods=("2014-2020", "2021-2027"),
    whole=True,
)
def has_id(envelope: Envelope) -> Iterator[Hit]:
    record = envelope.record
    if isinstance(record, Project) and not record.operation_id and not unread(envelope, "operation_id"):
        yield Hit("operation_id", "neither Diarienummer, title nor address gives a number")


@rule(
    "R054",
    "info",
    "no dates",
    why="A project without dates falls out of every count by year.",
    mend="Look at the page.",
    example="Projektperiod:\n",
    compares=("end_date",),
    whole=True,
)
def has_dates(envelope: Envelope) -> Iterator[Hit]:
    record = envelope.record
    if not isinstance(record, Project) or record.start_date or record.end_date:
        return
    if not unread(envelope, "start_date", "end_date"):
        yield Hit("start_date", "the page states neither start nor end")
