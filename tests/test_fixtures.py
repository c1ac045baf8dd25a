"""Every page under fixtures/sheets gives what its twin says; every value stands where its provenance says."""

import html
import re
from pathlib import Path

import pytest

import esfsheet
from esfsheet import twins
from esfsheet.codes import catalogue

FOLDER = Path(__file__).parents[1] / "fixtures" / "sheets"
PAGES = list(twins.pages(FOLDER))
# Not a property of a page's content: proven in tests/test_source.py and tests/cli.
OUTSIDE = {
    "S003",
    "S009",
    "S010",
    "S011",
    "S012",
    "S013",
    "S014",
    "S015",
    "S016",
    "S017",
    "S018",
    "S019",
    "S020",
    "S030",
    "S031",
    "N008",
}


def _name(page: Path) -> str:
    return str(page.relative_to(FOLDER))


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_page_gives_its_twin(page: Path) -> None:
    have = twins.expected(esfsheet.parse(page))
    twin = twins.twin_of(page)
    if not twin.exists():
        twins.write(twin, have)
        pytest.fail(f"{twin.name} was missing and has been written: look at it, then run again")
    assert list(twins.differences(twins.read(twin), have)) == []


def test_there_are_enough_pages_and_every_twin_has_one() -> None:
    assert len(PAGES) >= 30
    assert twins.orphans(FOLDER) == []
    assert {page.parent.name for page in PAGES} >= {"esf-2007", "esf-2014", "esf-2021"}


def test_every_code_of_pages_is_raised_by_some_fixture() -> None:
    raised = {finding["code"] for page in PAGES for finding in twins.read(twins.twin_of(page))["findings"]}
    declared = {code for code in catalogue() if code[0] in "SLV"}
    assert declared - OUTSIDE - raised == set()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_value_has_its_place(page: Path) -> None:
    result = esfsheet.parse(page)
    if result.record is None:
        return
    lines = re.split(r"\r\n|\n|\r", _source(page))
    missing = {path for path in _paths(result.record.model_dump(exclude={"kind"})) if path not in result.provenance}
    assert missing == set()
    for path, place in result.provenance.items():
        assert place.line is not None, path
        assert place.column is not None, path
        rest = "\n".join(lines[place.line - 1 : place.line + 6])[place.column - 1 :]
        if page.suffix == ".html":
            rest = html.unescape(re.sub(r"<[^<>]*>", "", rest))
        assert _even(rest).startswith(_even(place.raw)[:60]), path


def _source(page: Path) -> str:
    data = page.read_bytes()
    encoding = esfsheet.parse(page).source.encoding
    return data.decode(encoding or "utf-8", "replace").removeprefix("\ufeff").replace("\0", "")


def _even(text: str) -> str:
    return re.sub(r"[\s*_|]+", "", text)


def _paths(value: object, path: str = "") -> list[str]:
    if isinstance(value, dict):
        if set(value) == {"amount", "currency"} or set(value) == {"code", "name"}:
            return [path]
        return [found for key, inner in value.items() for found in _paths(inner, f"{path}.{key}".lstrip("."))]
    if isinstance(value, list):
        if path == "countries":
            return [path] if value else []
        return [found for index, inner in enumerate(value) for found in _paths(inner, f"{path}.{index}")]
    return [] if value is None else [path]
