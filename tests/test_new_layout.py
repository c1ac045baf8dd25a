"""A new page generation is one new file: proven by adding one from outside."""

from pathlib import Path

import pytest

import esfsheet
import esfsheet.layout

MODULE = '''
"""Sheets of a period to come."""

from esfsheet.layout.base import Layout, Sign
from esfsheet.layout.vocabulary import LABELS

LAYOUT = Layout(
    name="esf-2028",
    programme_period="2021-2027",
    labels={**LABELS, "Insatsens nummer": "project_number", "Insatsens mål": "phase"},
    signs=(Sign("label", "Insatsens nummer", weight=4), Sign("label", "Insatsens mål", weight=4)),
)
'''
PAGE = "Framtid\n\nInsatsens nummer:\n77\nNamn:\nFramtid\nProjektägare:\nA kommun\nInsatsens mål:\nStart\n\nAllt blir annorlunda.\n"


def test_a_layout_is_added_by_adding_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = esfsheet.parse(PAGE)
    assert before.layout is None
    (tmp_path / "esf_2028.py").write_text(MODULE, "utf-8")
    monkeypatch.setattr(esfsheet.layout, "__path__", [*esfsheet.layout.__path__, str(tmp_path)])
    result = esfsheet.parse(PAGE)
    assert result.layout == "esf-2028"
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.project_number == "77"
    assert result.record.phase == "Start"
    assert result.findings == []


def _of_a_period_to_come() -> esfsheet.Project:
    page = (
        "22-021-S06 - Framtid\n\nDiarienummer:\n22-021-S06\nProgramområde:\nB Ökad sysselsättning\nSpecifikt mål:\nB1\n"
        "Interventionsområde:\n134\nBerörd fond:\nESF\nProgram CCI:\n2021SE05SFPR001\nStartdatum:\n2023-01-01\n"
        "Slutdatum:\n2024-01-01\nRegion:\nSydsverige\nProjektägare:\nA kommun\n"
    )
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    assert record.priority
    assert record.fund
    return record.model_copy(update={"programme_period": "2028-2034"})


def test_checks_of_a_period_that_the_tables_do_not_have_end_in_no_error() -> None:
    from esfsheet.checks.run import check, profile

    envelope = esfsheet.parse("A").envelope.model_copy(update={"record": _of_a_period_to_come()})
    assert all("2028-2034" in found.message for found in check(envelope))
    assert [found.code for found in profile(envelope)] == ["R900"]


def test_a_period_that_records_do_not_know_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "esf_2029.py").write_text(MODULE.replace("2021-2027", "2028-2034"), "utf-8")
    monkeypatch.setattr(esfsheet.layout, "__path__", [*esfsheet.layout.__path__, str(tmp_path)])
    [found] = esfsheet.parse(PAGE).findings
    assert found.code == "S010"
    assert "programme_period: Input should be '2007-2013', '2014-2020' or '2021-2027'" in found.message


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        (
            '"project_number"',
            '"projekt_number"',
            "'Insatsens nummer' feeds 'projekt_number', which is no field; the nearest known one is project_number",
        ),
        (
            '"phase"},',
            '"phase"}, headings={"Orter": "municipality"},',
            "'Orter' feeds 'municipality', which is no field; the nearest known one is municipalities",
        ),
    ],
)
def test_a_misspelt_field_is_told_with_its_file(
    right: str, wrong: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from esfsheet.cli.app import app

    # A module is loaded but once.
    name = f"esf_{len(wrong)}.py"
    (tmp_path / name).write_text(MODULE.replace(right, wrong), "utf-8")
    monkeypatch.setattr(esfsheet.layout, "__path__", [*esfsheet.layout.__path__, str(tmp_path)])
    ran = CliRunner().invoke(app, ["fixtures", "check", str(tmp_path)])
    assert ran.exit_code == 2
    assert f"{name}: {told}" in ran.stderr


def test_a_page_whose_layout_has_a_misspelt_field_tells_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "esf_2031.py").write_text(MODULE.replace("project_number", "projekt_number"), "utf-8")
    monkeypatch.setattr(esfsheet.layout, "__path__", [*esfsheet.layout.__path__, str(tmp_path)])
    [found] = esfsheet.parse(PAGE).findings
    assert found.code == "S010"
    assert "esf_2031.py: 'Insatsens nummer' feeds 'projekt_number'" in found.message
    assert found.message.endswith("the nearest known one is project_number")
