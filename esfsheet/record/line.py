"""Plain values to the JSON of a line, without pydantic."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from json import JSONEncoder
from typing import TYPE_CHECKING, Any

from esfsheet.record.number import number

if TYPE_CHECKING:
    from pydantic import BaseModel

_ESCAPES = (("\\", r"\\"), ('"', r"\""), ("\n", r"\n"))


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


def prose(sections: Sequence[dict[str, str | None]]) -> str:
    r"""The JSON of a record's sections, whose text is that of a tidy page.

    That has no control codes but its ends of lines, and need not be looked through letter by letter, as `json` does twice.

    >>> prose([{"heading": None, "text": 'Stig "1"\n\n- väg'}])
    '[{"heading":null,"text":"Stig \\"1\\"\\n\\n- väg"}]'
    """
    return f"[{','.join(map(_section, sections))}]"


def _section(section: dict[str, str | None]) -> str:
    fields = [f'"{name}":{"null" if text is None else _quoted(text)}' for name, text in section.items()]
    return "{" + ",".join(fields) + "}"


def _quoted(text: str) -> str:
    for character, escape in _ESCAPES:
        if character in text:
            text = text.replace(character, escape)
    return f'"{text}"'
