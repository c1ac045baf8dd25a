"""A sheet on a page as sites really are made gives the record of its text, and nothing to remark."""

from html import unescape

import pytest

import esfsheet
from esfsheet import twins
from esfsheet.document import read, reader_events, reader_lxml, stream
from tests import cms


@pytest.mark.parametrize("tool", cms.TOOLS)
def test_any_tool(tool: str) -> None:
    want = esfsheet.parse(cms.TEXT)
    have = esfsheet.parse(cms.page(cms.TOOLS[tool]))
    assert want.record
    assert have.record
    assert list(twins.differences(want.record.model_dump(), have.record.model_dump())) == []
    assert have.findings == []


@pytest.mark.parametrize("tool", cms.TOOLS)
def test_the_readers_are_equal(tool: str) -> None:
    page = cms.page(cms.TOOLS[tool]).encode()
    fast = stream.lines(reader_lxml.marked_text(page))
    assert fast == stream.lines(reader_events.marked_text(page))
    assert read(page).lines == fast


@pytest.mark.parametrize("tool", cms.TOOLS)
def test_every_value_stands_where_it_is_said_to(tool: str) -> None:
    page = cms.page(cms.TOOLS[tool])
    lines = page.split("\n")
    for path, place in esfsheet.parse(page).provenance.items():
        if place.line and place.column and place.raw and path != "programme_period":
            assert unescape(lines[place.line - 1][place.column - 1 :]).startswith(place.raw[:30]), path
