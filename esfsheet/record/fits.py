"""Whether plain values fit a schema: those that do are a record, of those that do not the models are the judge."""

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from esfsheet.patterns import pattern
from esfsheet.record import schema
from esfsheet.record.schema import Schema

Test = Callable[[Any], bool]
_FOR_PEOPLE = {"$schema", "$id", "$defs", "title", "description", "examples"}


@cache
def project() -> Test:
    """Whether values fit the record of a project sheet."""
    whole = schema.project()
    return test(whole, whole["$defs"])


def test(part: Schema, definitions: Schema) -> Test:
    """What a part of a schema asks of a value; where it asks for anything not known here, nothing passes."""
    match part:
        case {"$ref": reference} if part.keys() <= {"$ref", *_FOR_PEOPLE}:
            return test(definitions[reference.rpartition("/")[2]], definitions)
        case {"anyOf": [one, {"type": "null"}]} if _may_be_null(part):
            holds = test(one, definitions)
            return lambda value: value is None or holds(value)
        case {"type": kind} if kind in _KINDS:
            make, known = _KINDS[kind]
            if part.keys() - {"type", *_FOR_PEOPLE} in known:
                return make(part, definitions)
    return lambda value: False


def _may_be_null(part: Schema) -> bool:
    """Whether a part asks for something or null, and for nothing else."""
    return {"type": "null"} in part.get("anyOf", ())[1:2] and part.keys() <= {"anyOf", *_FOR_PEOPLE}


def _string(part: Schema, definitions: Schema) -> Test:
    match part:
        case {"const": allowed}:
            return lambda value: value == allowed
        case {"enum": allowed}:
            return lambda value: value in allowed
        case {"format": "date", "pattern": asked}:
            written = pattern(asked)
            return lambda value: type(value) is datetime.date and written.fullmatch(value.isoformat()) is not None
        case {"pattern": asked}:
            regex = pattern(asked)
            return lambda value: type(value) is str and regex.fullmatch(value) is not None
        case {"minLength": least}:
            return lambda value: type(value) is str and len(value) >= least and (value.isascii() or _is_text(value))
    return _is_text


def _is_text(value: Any) -> bool:
    """Whether a value is Unicode text, which half a surrogate pair is not."""
    if type(value) is not str:
        return False
    try:
        # Refuses the same as UTF-8, and is made in a fourth of the time where there are dashes.
        value.encode("utf-16")
    except UnicodeEncodeError:
        return False
    return True


def _number(part: Schema, definitions: Schema) -> Test:
    least, most = Decimal(part["minimum"]), Decimal(part["maximum"])
    return lambda value: type(value) is Decimal and value.is_finite() and least <= value <= most


def _integer(part: Schema, definitions: Schema) -> Test:
    return lambda value: type(value) is int and part["minimum"] <= value


def _boolean(part: Schema, definitions: Schema) -> Test:
    return lambda value: type(value) is bool


def _array(part: Schema, definitions: Schema) -> Test:
    each = test(part["items"], definitions)
    return lambda value: type(value) is list and all(map(each, value))


def _object(part: Schema, definitions: Schema) -> Test:
    if "properties" not in part:
        each = test(part["additionalProperties"], definitions)
        return lambda value: type(value) is dict and all(_is_text(key) and each(of) for key, of in value.items())
    names = part["properties"].keys()
    # Most fields are null, and are not asked for more.
    fields = [
        (name, nullable, test(field["anyOf"][0] if nullable else field, definitions))
        for name, field in part["properties"].items()
        for nullable in (_may_be_null(field),)
    ]

    def fits(value: Any) -> bool:
        if type(value) is not dict or value.keys() != names:
            return False
        for name, may_be_null, holds in fields:
            one = value[name]
            if not (one is None and may_be_null) and not holds(one):
                return False
        return True

    return fits


_KINDS: Mapping[str, tuple[Callable[[Schema, Schema], Test], list[set[str]]]] = {
    "string": (_string, [set(), {"const"}, {"enum"}, {"format", "pattern"}, {"minLength"}, {"pattern"}]),
    "number": (_number, [{"minimum", "maximum"}]),
    "integer": (_integer, [{"minimum"}]),
    "boolean": (_boolean, [set()]),
    "array": (_array, [{"items"}]),
    "object": (_object, [{"properties", "required", "additionalProperties"}, {"additionalProperties"}]),
}
"""For each type what makes its test, and the words that may stand beside it, together."""
