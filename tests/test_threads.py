"""Pages parsed in several threads at once are read as in one."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import esfsheet

FIXTURES = Path(__file__).parents[1] / "fixtures"
DEEP = "<div>" * 400 + "<p>Text på svenska</p>"


@pytest.fixture
def in_turns() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def _pages() -> list[str]:
    sheets = sorted((FIXTURES / "sheets" / "esf-2014").glob("html_*.html"))[:6]
    news = sorted((FIXTURES / "news" / "dev").glob("*.html"))[:12]
    saved = [f"{path.read_text('utf-8', 'replace')}{more}" for path in (*sheets, *news) for more in ("", DEEP)]
    words = " ".join(letter * 80 for letter in "abcdefghij")
    return [*saved, *[f"Pengar till jobb\n\nBoda kommun får pengar från Europeiska socialfonden. {words}.\n" * 3] * 20]


@pytest.mark.usefixtures("in_turns")
def test_threads_do_not_meet() -> None:
    pages = _pages() * 2
    with ThreadPoolExecutor(8) as pool:
        lines = [result.to_json(provenance=True) for result in pool.map(esfsheet.parse, pages)]
    assert lines == [esfsheet.parse(page).to_json(provenance=True) for page in pages]
