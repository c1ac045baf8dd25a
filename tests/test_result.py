"""A result, whose models are made when they are asked for, is written as it then is."""

import pickle
from pathlib import Path

import pytest

import esfsheet

SHEET = Path(__file__).parents[1] / "fixtures" / "sheets" / "codes" / "V301.txt"


@pytest.fixture
def result() -> esfsheet.Result:
    return esfsheet.parse(SHEET)


def test_models_that_are_looked_at_change_nothing(result: esfsheet.Result) -> None:
    line = result.to_json(provenance=True)
    assert result.record
    assert result.findings
    assert result.to_json(provenance=True) == line
    assert pickle.loads(pickle.dumps(result)).to_json(provenance=True) == line


def test_what_is_changed_is_written(result: esfsheet.Result) -> None:
    assert isinstance(result.record, esfsheet.Project)
    result.record.region = "Sydsverige"
    result.findings.clear()
    for again in (result, pickle.loads(pickle.dumps(result))):
        assert '"region":"Sydsverige"' in again.to_json()
        assert again.to_json().endswith('"findings":[]}')


def test_records_share_nothing() -> None:
    first, second = (esfsheet.parse(SHEET) for _ in range(2))
    assert isinstance(first.record, esfsheet.Project)
    assert isinstance(second.record, esfsheet.Project)
    first.record.municipalities.append("Grenvik")
    assert second.record.municipalities == []
