"""Pages in an encoding that nothing declares are read as windows-1252, and what looks misread then is told, not repaired."""

import pytest

import esfsheet
from tests.source.archives import FIXTURES

SHEET = (
    "Vävstugan\n\nProjektägare: Hammarby kommun\nRegion: Småland och öarna\nBerörd fond: ESF+\nProgramområde: A\n"
    "Diarienummer: 23-041-S07\nStartdatum: 2023-09-01\nSlutdatum: 2025-08-31\n\nDeltagarna får lära sig att väva på plats.\n"
)
HTML = f"<html><body><h1>Vävstugan</h1><p>{SHEET.replace(chr(10), '<br>')}</p></body></html>"


def told(data: bytes) -> list[tuple[int | None, int | None, str | None]]:
    return [(*one.where, one.raw) for one in esfsheet.parse(data).told if one.code == "S022"]


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850", "cp437"])
def test_another_encoding_that_nothing_declares(encoding: str) -> None:
    ((line, column, raw),) = told(SHEET.encode(encoding))
    assert (line, column) == (1, 1)
    assert raw == "Vävstugan".encode(encoding).decode("cp1252")
    ((line, column, raw),) = told(HTML.encode(encoding))
    assert (line, column) == (1, HTML.index("Vävstugan") + 1)


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850", "cp437"])
def test_what_is_declared_rules(encoding: str) -> None:
    name = encoding.replace("mac_roman", "macintosh")
    page = HTML.replace("<body>", f"<head><meta charset={name}></head><body>").encode(encoding)
    assert told(page) == []
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    assert record.operation_name == "Vävstugan"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "utf-16"])
@pytest.mark.parametrize("more", ["", "Ana Tomašević och Duško Œuvre skriver ”så”. Hon dog† då. Œ Š š † „ord” ett”två\n"])
def test_a_page_that_is_read_right(encoding: str, more: str) -> None:
    text = SHEET + more.replace("ć", "c")
    assert told(text.encode(encoding)) == []


def test_no_page_of_the_fixtures_looks_misread() -> None:
    pages = [*(FIXTURES / "sheets").rglob("*.html"), *(FIXTURES / "forms").rglob("*.html")]
    assert pages
    for page in pages:
        assert told(page.read_bytes()) == []
