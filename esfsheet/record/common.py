"""Types that several models share: exact numbers, dates that are dates, money, goals."""

import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema

from esfsheet.patterns import pattern
from esfsheet.record.number import number


class Model(BaseModel):
    """What all models share: no unknown keys, and no field that is quietly something else.

    A model's validator is built when it is first used, so that reading a sheet does not wait for that of news texts.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False, defer_build=True)


LARGEST = 2**53 - 1
_ROUNDED = 10**13


def _exact(value: Any) -> Any:
    # pydantic would read the text "750000" and the flag true as numbers too; what is no number has no size to compare.
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueError("a number, not a text, a flag or a list")
    # JSON's numbers are doubles to most readers: what those would round could not be handed on exactly.
    if not -LARGEST <= value <= LARGEST or (isinstance(value, float) and abs(value) >= _ROUNDED and not value.is_integer()):
        raise ValueError(f"a number that JSON's readers keep exactly, up to {LARGEST}")
    return value


_ISO_DATE = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _only_dates(value: Any) -> Any:
    # pydantic reads "1693785600" and "20230904" as dates: only ISO 8601 calendar dates are.
    if isinstance(value, str) and _ISO_DATE.fullmatch(value):
        return value
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    raise ValueError("a date as YYYY-MM-DD")


Number = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(number, return_type=int | float, when_used="json"),
    WithJsonSchema({"type": "number", "minimum": -LARGEST, "maximum": LARGEST}),
]
"""An exact decimal number; a JSON number when written."""

IsoDate = Annotated[datetime.date, BeforeValidator(_only_dates)]
"""A calendar date; `YYYY-MM-DD` when written (ISO 8601)."""

PartialIsoDate = Annotated[str, Field(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", examples=["2024-09", "2024"])]
"""A date with the precision that the page gives: `2024-09-06`, `2024-09` or `2024` (ISO 8601)."""

Text = Annotated[str, Field(min_length=1)]
"""Text of the page: Unicode NFC, white space normalised, otherwise unchanged; never empty."""


class Money(Model):
    """A sum of money, exact, in the currency that the page states (kronor where it states none)."""

    amount: Number = Field(description="Units of the currency, never thousands or millions.", examples=[759700])
    currency: str = Field(pattern=r"^[A-Z]{3}$", description="ISO 4217 code.", examples=["SEK"])


class Goal(Model):
    """A goal that the page labels as one."""

    label: Text = Field(description="As on the page, without the colon.", examples=["Mål 1", "Huvudmål"])
    text: Text
