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


ROWS = "".join(
    f"<dt>{label}:</dt><dd>{value}</dd>"
    for label, value in (
        ("Projektägare", "Grenviks kommun"),
        ("Region", 'Syd "sections":null'),
        ("Projektperiod", "2021-02-01 - 2021-10-31"),
        ("Beviljat ESF-stöd", "400 000"),
        ("Unionens medfinansieringsgrad", "53,5%"),
        ("sections", "null"),
    )
)


@pytest.mark.parametrize(
    ("title", "prose", "tidy"),
    [
        ("<h1>2019/00417 - Väg</h1>", '<p>Kallad "Väg" \\ – en n\\n.</p><p>Slut.</p><ul><li>a</ul>', True),
        ("<h1>2019/00417 - Väg</h1>", "", True),
        ("<h1>2019/00417 - Väg</h1>", "<p>Väg\x9b31m\u202e.</p>", False),
        ("<h1>2019/00417 - Väg</h1>", "<p>Väg&#27;[31m.</p>", False),
        ("<title>2019/00417 - V\x9b\u202eg</title>", "<p>Slut.</p>", False),
    ],
)
def test_the_quick_way_to_write_a_tidy_page_is_the_same(title: str, prose: str, tidy: bool) -> None:
    page = f"<html><head>{title if 'title' in title else ''}</head><body>{title if 'h1' in title else ''}<dl>{ROWS}</dl>{prose}</body></html>"
    quick, slow = (esfsheet.parse(page, name='"sections":null') for _ in range(2))
    assert quick._tidy == tidy
    # With its model the record is written letter by letter.
    assert slow.record
    assert quick.to_json() == slow.to_json()
    assert quick.to_json(provenance=True) == slow.to_json(provenance=True)
    assert quick.to_json().isprintable()
