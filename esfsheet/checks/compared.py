"""What a finding rests on, as one text: the same for a page and for its parsed line, wherever on the page it stands."""

import json
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, Field

from esfsheet.record import Article, Finding, Project

_LONG = 500


class Found(Finding):
    """A check's finding, with the values that it rests on: known while the record is at hand, and never written."""

    values: str = Field(default="", exclude=True, repr=False)


def values_of(record: Project | Article | None, fields: Iterable[str | None]) -> str:
    """The values of the fields, with white space evened out; null for a field that the record does not have."""
    return json.dumps([_plain(_at(record, field)) for field in fields], ensure_ascii=False, sort_keys=True)


def rests_on(finding: Finding, record: Project | Article | None) -> str:
    """All that the finding is about: of a check's what it compared, of a page's its text there and what the field took."""
    if isinstance(finding, Found):
        return finding.values
    taken = _plain(_at(record, finding.field))
    short = taken if len(json.dumps(taken)) <= _LONG else None
    return json.dumps([_plain(finding.raw), short], ensure_ascii=False, sort_keys=True)


def _at(record: Any, field: str | None) -> Any:
    value = record
    for part in field.split(".") if field else ():
        if isinstance(value, list):
            value = value[int(part)] if part.isdigit() and int(part) < len(value) else None
        else:
            value = value.get(part) if isinstance(value, dict) else getattr(value, part, None)
    return value if field else None


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return _plain(value.model_dump(mode="json"))
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value if value is None or isinstance(value, bool | int | float) else " ".join(str(value).split())
