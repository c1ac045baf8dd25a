"""What is read in a short way, because nearly every page has it, is read as the long way would read it."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import esfsheet
from esfsheet import twins
from esfsheet.document import read, reader_events, reader_lxml, stream
from esfsheet.result import safe_json
from esfsheet.sheet.vocabulary import current
from esfsheet.values import amount, date_forms, missing, money, operation_id, personal_number, phone
from esfsheet.values.lexical import visible
from esfsheet.values.text import clean, fold, plain

FOLDER = Path(__file__).parents[2] / "fixtures"
PAGES = list(twins.pages(FOLDER / "sheets"))
ODD = "\u00a0\u00ad\u0085\u200b\u2007\u2011\u2013\u0301\u030a\t\n\x1c"
TEXT = st.text(st.one_of(st.sampled_from("aAåÄ28 -:.DPn" + ODD), st.characters(codec="utf-8")), max_size=60)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_a_line_is_the_envelope(page: Path) -> None:
    result = esfsheet.parse(page)
    assert result.to_json() == safe_json(result.envelope.model_dump_json(exclude={"provenance"}))
    full = result.envelope.model_copy(update={"provenance": result.provenance})
    assert result.to_json(provenance=True) == safe_json(full.model_dump_json())
    if result.record is not None:
        assert type(result.record).model_validate(result.record.model_dump()) == result.record


@pytest.mark.parametrize("unsafe", ["\x7f", "\x85", "\u061c", "\u200e", "\u2028", "\u202e", "\u2066", "\ufeff", "\ufffb"])
def test_whatever_a_terminal_acts_on_is_escaped(unsafe: str) -> None:
    line = esfsheet.parse("", name=f"a{unsafe}b").to_json()
    assert unsafe not in line
    assert f"a\\u{ord(unsafe):04x}b" in line


@given(TEXT)
def test_text(text: str) -> None:
    assert clean(text) == " ".join(unicodedata.normalize("NFC", text).split())
    assert fold(text) == unicodedata.normalize("NFC", plain(text).casefold())


@given(st.sampled_from(("saknas", "-", "N/A", "okänd", "…", "Uppgift\u00a0saknas", "o\u0308kand", "ſaknas")), TEXT)
def test_missing(marker: str, text: str) -> None:
    for one in (marker, text, text + marker, marker + text):
        assert missing.is_missing(one) == (len(one) <= 40 and fold(one) in missing._MARKERS)


@given(st.from_regex(r"[0-9]{1,3}(?:[ \u00a0][0-9]{3}){0,4}(?: kr)?", fullmatch=True))
def test_kronor(text: str) -> None:
    seen = plain(text)
    long = amount.of(seen.removesuffix(" kr"), None, "kr" if seen.endswith("kr") else None)
    if long is not None:
        assert money.parse(text) == long


@given(st.from_regex(r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]", fullmatch=True))
def test_iso_days(text: str) -> None:
    def outcome(text: str) -> object:
        try:
            return date_forms.read(text)
        except ValueError as error:
            return str(error)

    assert outcome(text) == outcome(f"{text} ")


@given(st.from_regex(r"[0-9][0-9 -]{4,20}", fullmatch=True))
def test_lone_telephone_numbers(text: str) -> None:
    def outcome(text: str) -> str:
        try:
            return phone.parse(text).removeprefix("Tel ")
        except ValueError as error:
            return str(error)

    assert outcome(text) == outcome(f"Tel {text}")


@given(TEXT, st.sampled_from(("2020/00694", "Dnr 2020/00694 - X", "640823-3234", "projektnr: 22-021-S06")))
def test_numbers(text: str, number: str) -> None:
    for one in (text, number + text, text + number):
        seen = visible(clean(one))[0]
        match = operation_id._LEADING.match(seen) or operation_id._LABELLED_LEADING.match(seen)
        assert operation_id.leading(one)[0] == (match and match[1].upper())
        assert personal_number.mask(one) == personal_number._NUMBER.sub(r"\1****", one)


def test_every_label_may_begin() -> None:
    words = current()
    assert all(words.may_begin(label) and words.find(label) for label in words.exact)


def test_a_broken_page_with_two_roots_hides_what_both_hide() -> None:
    page = b"<!DOCTYPE html>\n<html><body><div style='display: none'><p>Namn: Dold</p><</p></noscript>\n</body></html>\nn</p></div><div hidden>Dold</div><p>Region: Syd</p></body></html>"
    lines = stream.lines(reader_lxml.marked_text(page))
    assert lines == stream.lines(reader_events.marked_text(page))
    assert not any("Dold" in line.text for line in read(page).lines)
