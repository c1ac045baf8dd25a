"""Letters whose ring or dots are characters of their own, as macOS, its file names and readers of PDF write them."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

import esfsheet

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = sorted(
    path
    for folder in ("sheets/esf-2007", "sheets/esf-2014", "sheets/esf-2021", "news/dev")
    for path in (FIXTURES / folder).glob("*.*")
    if path.suffix in (".txt", ".html")
)[::8]


def parsed(text: str) -> tuple[Any, list[str], Any]:
    envelope = json.loads(esfsheet.parse(text).to_json(provenance=True))
    # How much white space is told of depends on the bytes, not where it stands.
    return envelope["record"], [one["code"] for one in envelope["findings"]], envelope["provenance"]


def test_there_are_pages() -> None:
    assert len(PAGES) > 25


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_same_record_and_places(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "ignore")
    assert parsed(unicodedata.normalize("NFD", text)) == parsed(text)
