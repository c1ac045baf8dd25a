"""Which value each field of a sheet takes from its text."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from esfsheet.faults import Misdeclared
from esfsheet.values import (
    cci,
    coded,
    country,
    counts,
    dates,
    email,
    money,
    nuts,
    operation_id,
    organisation_number,
    phone,
    postcode,
    rates,
    yesno,
)
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import clean

Reader = Callable[[str], Any]
_LONGEST = 300


def _text(raw: str) -> str:
    if len(raw) > 2 * _LONGEST:
        raise Unreadable("V806", "longer than any value of this field")
    return clean(raw)


def _listing(raw: str) -> str:
    """What stands on several lines, with a comma between."""
    return ", ".join(map(_text, raw.split("\n"))) if "\n" in raw else _text(raw)


def _coded(raw: str) -> dict[str, str | None]:
    value = coded.parse(_text(raw))
    return {"code": value.code, "name": value.name}


def _money(raw: str) -> dict[str, Any]:
    if "\n" in raw:
        raise Unreadable("V201", "the next line may go on with the sum")
    value = money.parse(raw)
    return {"amount": value.amount, "currency": value.currency}


def _count(raw: str) -> int:
    if "\n" in raw:
        raise Unreadable("V801", "the next line may go on with the number")
    return counts.parse(raw)


class _Readers(dict[str, Reader]):
    def __missing__(self, field: str) -> Reader:
        raise Misdeclared("; ".join(misdeclared()) or f"{field} has no reader")


READERS: Mapping[str, Reader] = _Readers(
    {
        "operation_id": operation_id.parse,
        "operation_name": _text,
        "project_number": _listing,
        "call_id": _listing,
        "fund": _listing,
        "programme_cci": cci.parse,
        "countries": country.parse_all,
        "priority": _coded,
        "specific_objective": _coded,
        "intervention_field": _listing,
        "phase": _listing,
        "beneficiary.name": _text,
        "beneficiary.organisation_number": organisation_number.parse,
        "beneficiary.address": _text,
        "beneficiary.postcode": postcode.parse,
        "beneficiary.city": _text,
        "contacts.name": _text,
        "contacts.email": email.parse,
        "contacts.phone": phone.parse,
        "region": _listing,
        "nuts2": nuts.parse,
        "start_date": dates.parse_full,
        "end_date": dates.parse_full,
        "planned_participants": _count,
        "total_budget": _money,
        "esf_support": _money,
        "cofinancing_rate": rates.parse,
        "strategic_importance": yesno.parse,
        "themes": yesno.parse,
    }
)


def misdeclared() -> Iterator[str]:
    """What layouts feed that no record has."""
    # Asked by those who work on layouts, or where one is found to be wrong.
    from esfsheet.sheet.misfed import unknown_fields

    return unknown_fields({*READERS, "period", "themes.*"} - {"themes"})
