"""The quick test of a record and the models judge alike: what passes the one, the other takes as it is."""

import datetime
from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import esfsheet
from esfsheet import twins
from esfsheet.checks.schema import schema
from esfsheet.record import Project, fits
from esfsheet.record.schema import project

FIXTURES = Path(__file__).parents[1] / "fixtures" / "sheets"
RESULTS = [result for page in twins.pages(FIXTURES) if (result := esfsheet.parse(page)).layout]
RECORDS = [result.record.model_dump() for result in RESULTS if isinstance(result.record, Project)]
# Among them one that states each kind of value.
FULL = deepcopy({**RECORDS[0], **{name: one[name] for one in RECORDS for name in one if one[name] not in (None, [], {})}})
VALUES: list[Any] = [
    *(None, True, False, 0, 1, -1, 2**53, 0.0, 0.5, 1e300, Decimal(0), Decimal("0.5"), Decimal(-(2**53)), Decimal("Infinity")),
    *(Decimal("NaN"), "\ud800", {"\ud800": "a"}),
    *("", "a", "\n", "0", "yes", "12345", "12345\n", "٣٤٥٦٧", "1234567890", "SE", "SE33", "SE3333", "SEK", "SEK\n", "sek"),
    *("2021SE05SFPR001", "2021-02-01", "project", "article", "2014-2020", "2028-2034", b"12345"),
    *(datetime.date(2021, 2, 1), datetime.datetime(2021, 2, 1), datetime.datetime(2021, 2, 1, 12)),
    *([], [""], ["a"], [None], [1], ("a",), {}, {"a": True}, {"a": 1}, {"a": "b"}, {"a": None}, {1: True}, {1: "b"}),
]


def test_what_is_stored_is_what_the_models_give() -> None:
    assert project() == schema("project"), "run: esfsheet schema project > esfsheet/record/project.schema.json"


def test_every_record_of_a_page_passes() -> None:
    assert len(RECORDS) > 100
    assert all(map(fits.project(), [*RECORDS, FULL]))


def test_whatever_passes_the_models_take_as_it_is() -> None:
    passed = 0
    for holder, key in list(_places(FULL)):
        before = holder[key]
        for value in VALUES:
            holder[key] = value
            if fits.project()(FULL):
                passed += 1
                assert Project.model_validate(FULL).model_dump() == FULL, (key, value)
        holder[key] = before
    assert passed > 500


def test_what_is_left_out_or_put_in_or_of_another_kind_does_not_pass() -> None:
    for number, (_, key) in enumerate(_places(FULL)):
        for change in ("leave out", "put in", "another kind"):
            record = deepcopy(FULL)
            holder, _ = list(_places(record))[number]
            if change == "another kind":
                holder[key] = datetime.datetime(2020, 1, 1)
            elif isinstance(holder, dict) and not holder.keys() <= {*FULL["themes"], *FULL["unmapped"]}:
                holder.pop(key) if change == "leave out" else holder.update(unlikely=1)
            else:
                continue
            assert not fits.project()(record), (key, change)
            if (key, change) != ("kind", "leave out"):
                with pytest.raises(ValidationError):
                    Project.model_validate(record)


def test_nothing_passes_what_is_asked_in_words_that_the_test_does_not_know() -> None:
    assert fits.test({"type": "string"}, {})("a")
    assert not fits.test({"type": "string", "maxLength": 3}, {})("a")


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ({"type": "string", "pattern": "^a*$", "minLength": 3}, "a"),
        ({"type": "string", "format": "email"}, "no"),
        ({"type": "string", "format": "date", "pattern": "^x$"}, datetime.date(2021, 2, 1)),
        ({"type": "string", "enum": ["abc"], "minLength": 9}, "abc"),
        ({"type": "integer"}, 1),
        ({"$ref": "#/$defs/A", "minLength": 3}, "a"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}], "minLength": 3}, "a"),
    ],
)
def test_nothing_passes_what_is_asked_in_words_together_that_are_known_apart(part: dict[str, Any], value: Any) -> None:
    assert not fits.test(part, {"A": {"type": "string"}})(value)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a value: what holds it, and the key or index there."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(inner, dict | list):
            yield from _places(inner)
