"""Each rule's code is raised by its fixture under fixtures/checks and not by the one that nearly raises it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import esfsheet
from esfsheet.checks import AcrossSet, check, codes, profile
from esfsheet.codes import Code, catalogue
from esfsheet.record import Envelope, Finding

FIXTURES = Path(__file__).parents[2] / "fixtures"
FOLDER = FIXTURES / "checks"
CODES = [code.code for code in codes()]


def envelopes(path: Path) -> Iterator[Envelope]:
    """The envelopes of a page, of parsed lines, or of a folder; of pages with the places of their values."""
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            yield from envelopes(inner)
    elif path.suffix == ".jsonl":
        for line in path.read_text("utf-8").splitlines():
            yield Envelope.model_validate_json(line)
    else:
        result = esfsheet.parse(path)
        yield result.envelope.model_copy(update={"provenance": result.provenance})


def fixture(stem: str) -> Path:
    found = [path for path in FOLDER.iterdir() if path.name.split(".")[0] == stem]
    assert len(found) == 1, f"{stem}: one page, file of lines, or folder is wanted under fixtures/checks"
    return found[0]


def findings(path: Path) -> list[Finding]:
    across = AcrossSet()
    found = []
    for envelope in envelopes(path):
        before = envelope.model_dump_json()
        found += check(envelope) + across.add(envelope) + profile(envelope)
        assert envelope.model_dump_json() == before, "a check has changed the record"
    return found + [finding for _, finding in across.finish()]


@pytest.mark.parametrize("code", CODES)
def test_code_is_raised(code: str) -> None:
    raised = [finding for finding in findings(fixture(code)) if finding.code == code]
    assert raised
    assert {finding.severity for finding in raised} == {catalogue()[code].severity}
    assert all(Finding.model_validate_json(one.model_dump_json()).model_dump() == one.model_dump() for one in raised)


@pytest.mark.parametrize("code", CODES)
def test_code_is_not_raised_by_what_is_nearly_so(code: str) -> None:
    path = fixture(f"{code}-near")
    assert code not in {finding.code for finding in findings(path)}
    # It must be nearly so for the right reason: it is a page of the right kind.
    kinds = {envelope.record.kind for envelope in envelopes(path) if envelope.record}
    assert code == "R900" or kinds <= set(catalogue()[code].kinds or kinds)
    assert code == "R900" or kinds


def test_every_fixture_belongs_to_a_code() -> None:
    stems = {path.name.split(".")[0].removesuffix("-near") for path in FOLDER.iterdir()}
    assert stems == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_where_and_raw_come_from_the_page(code: str) -> None:
    path = fixture(code)
    if path.suffix != ".txt":
        return
    text = path.read_text("utf-8").splitlines()
    for finding in findings(path):
        if finding.where.line and finding.where.column and finding.raw and "****" not in finding.raw:
            assert text[finding.where.line - 1][finding.where.column - 1 :].startswith(finding.raw.split("\n")[0])


@pytest.mark.parametrize("code", list(catalogue().values()), ids=lambda code: code.code)
def test_example_stands_in_its_fixture(code: Code) -> None:
    named = [path for path in FIXTURES.rglob(f"{code.code}*") if "-near" not in path.name]
    # A code that other rooms prove has its page under any name.
    inner = [page for path in named or [FIXTURES] for page in ((path,) if path.is_file() else path.rglob("*"))]
    pages = (path for path in inner if path.is_file() and path.suffix != ".json")
    assert not code.example or any(code.example in path.read_bytes().decode("utf-8", "replace") for path in pages)


def good_pages() -> list[Path]:
    pages = [path for path in (FIXTURES / "sheets").rglob("*") if path.suffix in (".txt", ".html")]
    return sorted(path for path in pages if path.parent.name != "codes")


# Good pages that hold one thing which is wrong, as the error says.
TRUE_ERRORS = {"esf-2021/person_number.txt": ["R003"]}


@pytest.mark.parametrize("page", good_pages(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_good_pages_have_no_error_that_is_not_true(page: Path) -> None:
    errors = [finding.code for finding in findings(page) if finding.severity == "error"]
    assert errors == TRUE_ERRORS.get(f"{page.parent.name}/{page.name}", [])
