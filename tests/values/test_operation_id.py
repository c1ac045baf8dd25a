"""Operation ids of the three periods."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import operation_id
from esfsheet.values.errors import Unreadable

ids = st.one_of(
    st.from_regex(r"20(0[7-9]|1[0-4])-30[0-9]{5}", fullmatch=True),
    st.from_regex(r"20(1[4-9]|2[0-3])/[0-9]{5}", fullmatch=True),
    st.from_regex(r"2[1-9]-[0-9]{3}-S[0-9]{2,3}", fullmatch=True),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2008-3030382", "2008-3030382"),
        ("2020/00694", "2020/00694"),
        ("Diarienummer 2020 / 00694", "2020/00694"),
        ("Dnr: 22-021-S06", "22-021-S06"),
        ("22 – 021 – s06", "22-021-S06"),
    ],
)
def test_parse(text: str, wanted: str) -> None:
    assert operation_id.parse(text) == wanted


@pytest.mark.parametrize("text", ["", "2020-00694", "2009-00385", "23-017", "22-021-S0006", "2024/00001", "2" * 5000])
def test_unreadable(text: str) -> None:
    with pytest.raises(Unreadable) as raised:
        operation_id.parse(text)
    assert raised.value.code == "V501"


@given(ids)
def test_round_trip(value: str) -> None:
    assert operation_id.parse(value) == value
    assert operation_id.period(value) in {"2007-2013", "2014-2020", "2021-2027"}


@given(ids, st.sampled_from([" - ", " – ", ": ", " "]))
def test_find_and_leading_see_what_parse_reads(value: str, between: str) -> None:
    title = f"{value}{between}Namn: a – b"
    assert operation_id.leading(title) == (value, "Namn: a – b")
    assert [found.operation_id for found in operation_id.find(title)] == [value]


@pytest.mark.parametrize("title", ["Gå vidare II", "2020/00694X", "12020/00694 - Namn", "Mål 2020/00694"])
def test_a_title_without_an_id_stays_as_it_is(title: str) -> None:
    assert operation_id.leading(title) == (None, title)


def test_find() -> None:
    text = "dnr=24-030-S04&x (2020/00694), 2020/006945 12020/00694 2008-3030382-1 22‑021‑s06."
    assert [found.text for found in operation_id.find(text)] == ["24-030-S04", "2020/00694", "22‑021‑s06"]
