"""What must hold of whatever `parse` gives for an input, however hostile."""

import json
import time
from typing import Any, NoReturn

import esfsheet
from esfsheet.output.formats import json as json_format
from esfsheet.record import Envelope
from esfsheet.result import Result
from tests.hostile.inputs import Input


def verify(given: Input) -> tuple[float, float]:
    """The processor's seconds that parsing an input took, and finding the places of its values.

    Raises AssertionError, or whatever the library raised, where something does not hold.
    """
    begin = time.thread_time()
    result = esfsheet.parse(given.data, name=given.name)
    line = result.to_json()
    parsed = time.thread_time()
    whole = result.to_json(provenance=True)
    placed = time.thread_time()
    _check(result, line, whole)
    return parsed - begin, placed - parsed


def _check(result: Result, line: str, whole: str) -> None:
    assert result.record is not None or result.findings, "neither a record nor a finding"
    crashed = [finding.message for finding in result.findings if finding.code == "S010"]
    assert not crashed, crashed
    assert len(line.splitlines()) == 1, "more than one line"
    said = _strict(line)
    assert list(said) == ["source", "layout", "record", "findings"]
    envelope = Envelope.model_validate_json(line)
    assert (envelope.record, envelope.findings, envelope.layout) == (result.record, result.findings, result.layout)
    assert json_format.line(envelope) == line, "the line changes when it is read and written again"
    for path, place in result.provenance.items():
        assert place.raw is not None, path
        assert (place.line is None) == (place.column is None), path
    assert {key: value for key, value in _strict(whole).items() if key != "provenance"} == said


def _strict(line: str) -> dict[str, Any]:
    """What a line of JSON says; neither NaN nor half a surrogate pair may be in it, and no key twice in one object."""
    line.encode()
    value = json.loads(line, parse_constant=_no_number, object_pairs_hook=_once)
    json.dumps(value, ensure_ascii=False).encode()
    assert isinstance(value, dict)
    return value


def _no_number(name: str) -> NoReturn:
    raise AssertionError(f"{name} is no JSON")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    assert len(made) == len(pairs), "a key twice"
    return made
