"""Codes with and without names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import coded
from esfsheet.values.coded import Coded


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("2", "2", None),
        ("D", "D", None),
        ("D1", "D1", None),
        ("A1A", "A1A", None),
        ("2.1", "2.1", None),
        ("2:1", "2.1", None),
        ("ESO4.7", "ESO4.7", None),
        ("PO1", "1", None),
        ("PO 1", "1", None),
        ("React-EU", None, "React-EU"),
        ("5 React-EU", "5", "React-EU"),
        ("Programområde\u00a01 Kompetensförsörjning", "1", "Kompetensförsörjning"),
        ("Programområde A Arbete", "A", "Arbete"),
        ("Specifikt mål 2.1 Öka", "2.1", "Öka"),
        ("2.1 Öka övergångarna till arbete", "2.1", "Öka övergångarna till arbete"),
        ("A - Arbete – nu", "A", "Arbete – nu"),
        ("A1: Lärande", "A1", "Lärande"),
        ("A  Arbete", "A", "Arbete"),
        ("A. Arbete", "A", "Arbete"),
        ("A la carte", None, "A la carte"),
        ("E-hälsa", None, "E-hälsa"),
        ("Digital kompetens", None, "Digital kompetens"),
        ("2021-2027", None, "2021-2027"),
        ("", None, None),
    ],
)
def test_parse(text: str, code: str | None, name: str | None) -> None:
    assert coded.parse(text) == Coded(code, name)


@given(st.text(min_size=1))
def test_never_raises(text: str) -> None:
    coded.parse(text)


@given(st.sampled_from(["2", "D", "A1A", "2.1"]), st.sampled_from([None, "Öka - nu", "Arbete: allt"]))
def test_round_trip(code: str, name: str | None) -> None:
    assert coded.parse(f"{code} - {name}" if name else code) == Coded(code, name)
