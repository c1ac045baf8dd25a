"""The schema against every fixture's line, and against records made from it: it and the models take and refuse the same."""

import datetime
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import esfsheet
from esfsheet import twins
from esfsheet.checks.schema import NAMES, schema
from esfsheet.record import Envelope, Money
from esfsheet.values import money
from esfsheet.values.errors import Unreadable

jsonschema = pytest.importorskip("jsonschema", reason="an independent validator; comes with check-jsonschema")

FIXTURES = Path(__file__).parents[1] / "fixtures"
PAGES = list(twins.pages(FIXTURES))
LINES = sorted(FIXTURES.rglob("*.jsonl"))
SCHEMA = schema("envelope")
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
# What a model fills in by itself where it is left out.
FILLED_IN = {"kind", "line", "column", "provenance"}


@pytest.mark.parametrize("name", NAMES)
def test_it_is_a_schema_and_every_field_is_described(name: str) -> None:
    made = schema(name)
    jsonschema.Draft202012Validator.check_schema(made)
    for title, part in {name: made, **made["$defs"]}.items():
        lacking = [field for field, described in part["properties"].items() if not described.get("description")]
        assert lacking == [], title
        assert part["additionalProperties"] is False
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "ercent" in json.dumps(made) or name == "article"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(FIXTURES)))
def test_every_fixture_line_is_held_to_it(page: Path) -> None:
    result = esfsheet.parse(page)
    VALIDATOR.validate(json.loads(result.to_json()))
    VALIDATOR.validate(json.loads(result.to_json(provenance=True)))
    if result.record:
        line = json.loads(result.to_json())["record"]
        jsonschema.validate(line, schema(result.record.kind), cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("file", LINES, ids=lambda path: str(path.relative_to(FIXTURES)))
def test_every_file_of_lines_is_held_to_it(file: Path) -> None:
    for line in file.read_text("utf-8").splitlines():
        VALIDATOR.validate(json.loads(line))


def made_from(part: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that a part of the schema allows."""
    if "$ref" in part:
        return made_from(SCHEMA["$defs"][part["$ref"].rsplit("/", 1)[1]])
    if "anyOf" in part or "oneOf" in part:
        return st.one_of([made_from(inner) for inner in part.get("anyOf") or part["oneOf"]])
    if "const" in part:
        return st.just(part["const"])
    if "enum" in part:
        return st.sampled_from(part["enum"])
    if isinstance(part["type"], list):
        return st.one_of([made_from({**part, "type": kind}) for kind in part["type"]])
    return {
        "string": _text,
        "integer": lambda part: st.integers(part.get("minimum", -(10**12)), 10**12),
        "number": lambda _: st.one_of(st.integers(-(10**12), 10**12), st.decimals(-1000, 10**9, places=2).map(float)),
        "boolean": lambda _: st.booleans(),
        "null": lambda _: st.none(),
        "array": lambda part: st.lists(made_from(part["items"]), max_size=2),
        "object": _object,
    }[part["type"]](part)


def _text(part: dict[str, Any]) -> st.SearchStrategy[str]:
    if part.get("format") == "date":
        return st.dates(datetime.date(2000, 1, 1)).map(str)
    if "pattern" in part:
        return st.from_regex(part["pattern"].removeprefix("^").removesuffix("$"), fullmatch=True)
    return st.text(min_size=part.get("minLength", 0), max_size=8)


def _object(part: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    if "properties" not in part:
        return st.dictionaries(st.text(max_size=5), made_from(part["additionalProperties"]), max_size=2)
    fields = {name: made_from(field) for name, field in part["properties"].items()}
    return st.fixed_dictionaries(
        {name: field for name, field in fields.items() if name in part["required"]},
        optional={name: field for name, field in fields.items() if name not in part["required"]},
    )


LINE = made_from(SCHEMA)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(LINE)
def test_what_the_schema_allows_the_models_take_and_write_again(line: dict[str, Any]) -> None:
    VALIDATOR.validate(line)
    envelope = Envelope.model_validate_json(json.dumps(line))
    written = json.loads(envelope.model_dump_json())
    VALIDATOR.validate(written)
    assert {**written, "provenance": None} == {**line, "provenance": None}


@SLOW
@given(LINE, st.data())
def test_what_is_changed_both_refuse(line: dict[str, Any], data: st.DataObject) -> None:
    change = data.draw(st.sampled_from(["take out", "put in", "put another"]))
    places = list(_places(line, change))
    data.draw(st.sampled_from(places))(change)
    assert not VALIDATOR.is_valid(line)
    with pytest.raises(ValidationError):
        Envelope.model_validate_json(json.dumps(line))


def _places(value: Any, change: str, *, closed: bool = True) -> Iterator[Any]:
    """Ways to break a value: each a function that does so."""
    if isinstance(value, list):
        for inner in value:
            yield from _places(inner, change)
    if not isinstance(value, dict):
        return
    for key in value:
        free = key in ("themes", "unmapped", "provenance")
        if change == "take out" and closed and key not in FILLED_IN:
            yield lambda _, key=key: value.pop(key)
        if change == "put another":
            # A list in a list is nowhere allowed, and nothing turns it into something that is.
            yield lambda _, key=key: value.update({key: [[{"unlikely": []}]]})
        yield from _places(value[key], change, closed=not free)
    if change == "put in" and closed:
        yield lambda _: value.update({"unlikely": 1})


LARGEST = 2**53 - 1


@pytest.mark.parametrize("amount", ["9007199254740991", "-5", "0.1", "9999999999999.99", "1e3"])
def test_a_number_that_every_reader_of_json_keeps_is_taken_exactly(amount: str) -> None:
    read = Money.model_validate_json(f'{{"amount": {amount}, "currency": "SEK"}}')
    assert read.amount == Decimal(amount)
    assert Decimal(json.dumps(json.loads(read.model_dump_json())["amount"])) == Decimal(amount)


@pytest.mark.parametrize("amount", [str(LARGEST + 1), str(-LARGEST - 1), "90071992547409.93", "1E400", "1" * 40])
def test_a_number_that_some_would_round_is_refused(amount: str) -> None:
    with pytest.raises(ValidationError):
        Money.model_validate_json(f'{{"amount": {amount}, "currency": "SEK"}}')


@pytest.mark.parametrize("amount", ["[[1]]", '{"amount": 1}', "null", "true", '"750000"'])
def test_what_is_no_number_is_refused_as_any_other_wrong_value_is(amount: str) -> None:
    with pytest.raises(ValidationError):
        Money.model_validate_json(f'{{"amount": {amount}, "currency": "SEK"}}')


def test_the_schema_says_how_large_a_number_may_be() -> None:
    line = json.loads(esfsheet.parse(FIXTURES / "sheets" / "esf-2014" / "bank_plain.txt").to_json())
    line["record"]["total_budget"]["amount"] = LARGEST
    VALIDATOR.validate(line)
    line["record"]["total_budget"]["amount"] = LARGEST + 1
    assert not VALIDATOR.is_valid(line)


@pytest.mark.parametrize("text", ["9 007 199 254 741 miljarder kr", "90 071 992 547 409,93 kr", "99 999 999 miljarder"])
def test_no_page_gives_a_number_that_some_would_round(text: str) -> None:
    with pytest.raises(Unreadable):
        money.parse(text)
