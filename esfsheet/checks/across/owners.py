"""One owner under several names or numbers."""

from collections.abc import Iterator

from esfsheet.checks.base import Across, Hit
from esfsheet.checks.wording import shortened
from esfsheet.codes.code import Code
from esfsheet.record import Envelope, Project
from esfsheet.values import organisation_number
from esfsheet.values.text import fold


class Owners(Across):
    """An organisation has one number; its name may hold a unit after a comma, which does not count."""

    codes = (
        Code(
            "C106",
            "warning",
            "one number, several owners",
            "Pages state one organisation number with different names: the organisation was renamed, or a number is wrong.",
            "Look the number up at Bolagsverket; join by number, and show the name of the latest page.",
            "Projektägare:\nSJÖVIKS STAD",
            kinds=("project",),
        ),
        Code(
            "C107",
            "info",
            "one owner, several numbers",
            "Pages state one name with different numbers: two organisations have the same name, or a number is wrong.",
            "Look both numbers up at Bolagsverket.",
            "Projektägare organisationsnummer:\n2120009994",
            kinds=("project",),
        ),
    )

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}
        self._numbers: dict[str, dict[str, str]] = {}

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        record = envelope.record
        if not isinstance(record, Project) or not record.beneficiary.name or not record.beneficiary.organisation_number:
            return
        number = record.beneficiary.organisation_number
        # Units of one owner follow its name, and other pages leave them out.
        name = fold(record.beneficiary.name.partition(",")[0])
        if number[2:3] < "2":
            return
        if before := _first(self._names, number, name, place):
            other, where = before
            shown = organisation_number.format(number)
            message = f"{shown} is {shortened(record.beneficiary.name)} here, {shortened(other)} at {where}"
            yield "C106", Hit("beneficiary.name", message, values=(number, name, other))
        if before := _first(self._numbers, name, number, place):
            other, where = before
            message = f"{organisation_number.format(number)} here, {organisation_number.format(other)} at {where}"
            yield "C107", Hit("beneficiary.organisation_number", message, values=(name, number, other))


def _first(kept: dict[str, dict[str, str]], key: str, value: str, place: str) -> tuple[str, str] | None:
    """Another value of the key and where it stands, the first time that this one is seen."""
    values = kept.setdefault(key, {})
    if value in values:
        return None
    other = next(iter(values.items()), None)
    values[value] = place
    return other
