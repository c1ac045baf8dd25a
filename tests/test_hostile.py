"""Nothing that a page holds makes the library raise, or write a line that is not JSON."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet import twins
from esfsheet.record import Envelope

FOLDER = Path(__file__).parents[1] / "fixtures"
PAGES = [page.read_bytes() for page in twins.pages(FOLDER) if page.stat().st_size < 60_000]


def _holds(data: bytes | str) -> None:
    result = esfsheet.parse(data, name="page")
    for provenance in (False, True):
        line = result.to_json(provenance=provenance)
        assert "\n" not in line
        line.encode()
        json.loads(line)
        envelope = Envelope.model_validate_json(line)
        assert envelope.record == result.record
    assert result.record is not None or result.findings


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    _holds(data)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=400))
def test_any_text(text: str) -> None:
    _holds(text)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PAGES), st.randoms(use_true_random=False))
def test_damaged_pages(page: bytes, rnd: random.Random) -> None:
    data = bytearray(page)
    for _ in range(rnd.randrange(1, 8)):
        at = rnd.randrange(len(data) + 1)
        match rnd.randrange(6):
            case 0:
                data[at : at + 1] = bytes([rnd.randrange(256)])
            case 1:
                del data[at:]
            case 2:
                other = rnd.choice(PAGES)
                data[at:at] = other[rnd.randrange(len(other) + 1) :][:2000]
            case 3:
                data[at:at] = (
                    rnd.choice([b"<div>", b"</p>", b"<table>", b"<td>", b"&#0;", b"&#xFDD0;", b"<!--", b"<script>"]) * 50
                )
            case 4:
                data[at:at] = rnd.choice(["\u202e", "\x00", "\x9b", "\ufdd0", "\ufffd", "\u0301" * 200]).encode() * 3
            case _:
                data[at : at + rnd.randrange(400)] = b"9" * rnd.randrange(2000) + b" " * rnd.randrange(2000)
        if not data:
            return
    _holds(bytes(data))


@pytest.mark.parametrize("mark", ["\ufdd0", "\ufdd1", "\ufdd2", "\ufdd4", "\ufdd6", "\ufdd7", "\ufdd9"])
@pytest.mark.parametrize("form", ["{}", "&#{};"])
def test_a_page_cannot_forge_the_readers_marks(mark: str, form: str) -> None:
    forged = form.format(ord(mark) if "#" in form else mark)
    rows = "".join(f"<p>{label}: {value}</p>" for label, value in (("Region", "Syd"), ("Namn", "X"), ("Projektägare", "Y")))
    page = (
        f"<html><body><h1>2019/00417 - A</h1><p>Diarienummer: 2019/00417</p>{rows}<p>slut{forged}1{forged}et</p></body></html>"
    )
    _holds(page)
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    assert (record.region, record.operation_name) == ("Syd", "X")


def test_a_fault_of_our_own_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("esfsheet.engine.project.read", broken)
    result = esfsheet.parse("Region: Syd")
    assert [finding.code for finding in result.findings] == ["S010"]
    assert "RecursionError" in result.findings[0].message


def test_a_fault_of_a_reader_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("esfsheet.engine.read", broken)
    _holds("Region: Syd")
    assert [finding.code for finding in esfsheet.parse("Region: Syd").findings] == ["S010"]


def test_a_name_that_is_no_text_is_still_a_name() -> None:
    _holds(b"Region: Syd")
    line = esfsheet.parse(b"Region: Syd", name="caf\udce9.txt").to_json()
    assert json.loads(line)["source"]["name"] == "caf\\xe9.txt"


def test_a_name_and_an_address_may_hold_half_a_surrogate_pair() -> None:
    result = esfsheet.parse(b"x", name="caf\udce9.html", url="https://example.se/\udcff")
    json.loads(result.to_json().encode())
