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
