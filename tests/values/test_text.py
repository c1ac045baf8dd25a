"""Text kept, text compared, and missing values."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import lexical, missing, text


@given(st.text())
def test_clean_is_idempotent_and_normal(raw: str) -> None:
    cleaned = text.clean(raw)
    assert text.clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.split() == cleaned.split(" ") or cleaned == ""


@given(st.text())
def test_fold_is_idempotent(raw: str) -> None:
    assert text.fold(text.fold(raw)) == text.fold(raw)


def test_clean_keeps_what_is_clean() -> None:
    raw = "Beviljat ESF-stöd"
    assert text.clean(raw) == raw


@pytest.mark.parametrize("raw", ["E\u2011POST", "e-post", " E–post\u200b ", "E-\u00adpost"])
def test_fold(raw: str) -> None:
    assert text.fold(raw) == "e-post"


@given(st.text(alphabet="a \u00ad\u200b\u00a0–1"))
def test_offsets_point_at_the_same_characters(raw: str) -> None:
    seen, offsets = lexical.visible(raw)
    assert len(offsets) == len(seen) + 1
    assert seen == "".join(lexical.level(raw[offsets[place]]) for place in range(len(seen)))


@pytest.mark.parametrize("marker", ["-", "–", "--", "n/a", "N.A.", "NaN", "None", "null", "Uppgift saknas", "Okänt", "."])
def test_missing(marker: str) -> None:
    assert missing.is_missing(marker)
    assert missing.is_missing(f" {marker}\u00a0")


@pytest.mark.parametrize("value", ["", " ", "0", "Nej", "Saknas inte", "-" * 1000])
def test_not_missing(value: str) -> None:
    assert not missing.is_missing(value)
