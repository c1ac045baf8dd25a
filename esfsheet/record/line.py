"""Plain values to the JSON of a line, without pydantic."""

import datetime
from decimal import Decimal
from json import JSONEncoder
from typing import TYPE_CHECKING, Any

from esfsheet.record.number import number

if TYPE_CHECKING:
    from pydantic import BaseModel


def _plain(value: "Decimal | datetime.date | BaseModel") -> Any:
    """What stands in JSON for a value that it has no form for."""
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value.model_dump(mode="json")


# Values are trees, as they are made.
_ENCODER = JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_plain)


def written(parts: dict[str, Any]) -> str:
    """The JSON of an object, whose values may be models as well.

    >>> written({"amount": Decimal("5.50"), "start_date": datetime.date(2021, 2, 1)})
    '{"amount":5.5,"start_date":"2021-02-01"}'
    """
    return _ENCODER.encode(parts)
