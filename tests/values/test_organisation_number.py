"""Organisation numbers, with python-stdnum as oracle."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.se import orgnr

from esfsheet.values import organisation_number
from esfsheet.values.errors import Unreadable

ten_digits = st.from_regex(r"[0-9]{10}", fullmatch=True)
valid = st.from_regex(r"[0-9]{2}[2-9][0-9]{6}", fullmatch=True).map(lambda nine: nine + luhn.calc_check_digit(nine))


def code(text: str) -> str | None:
    try:
        organisation_number.parse(text)
    except Unreadable as error:
        return error.code
    return None


@pytest.mark.parametrize(
    "text",
    ["212000-3005", "2120003005", "212000 3005", "212000–3005", "16212000-3005", "SE212000300501", " 212000\u20113005 "],
)
def test_parse(text: str) -> None:
    assert organisation_number.parse(text) == "2120003005"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", "V401"),
        ("0000000000", "V401"),
        ("21200-3005", "V401"),
        ("1" * 5000, "V401"),
        ("212000-3004", "V402"),
        ("640823-3234", "V403"),
        ("640823+3234", "V403"),
        ("19640823-3234", "V403"),
        ("200008233234", "V403"),
    ],
)
def test_unreadable(text: str, wanted: str) -> None:
    assert code(text) == wanted


@given(valid)
def test_round_trip(number: str) -> None:
    assert organisation_number.parse(organisation_number.format(number)) == number


@given(ten_digits | valid)
def test_stdnum_agrees_but_for_persons_and_zeros(digits: str) -> None:
    person_or_zeros = digits[2] < "2"
    assert (code(digits) is None) == (orgnr.is_valid(digits) and not person_or_zeros)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("640823-3234", "640823-****"),
        ("640823 – 3234", "640823 – ****"),
        ("19640823-3234", "19640823-****"),
        ("196408233234", "19640823****"),
        ("SE640823323401", "SE640823****01"),
        ("Anna, 640823-3234; 212000-3005", "Anna, 640823-****; 212000-3005"),
    ],
)
def test_mask(text: str, masked: str) -> None:
    assert organisation_number.mask(text) == masked


@given(st.text(alphabet="0123456789-+ ", max_size=20))
@example("190020000000")
def test_a_number_of_a_person_is_always_masked(text: str) -> None:
    if code(text) == "V403":
        assert "*" in organisation_number.mask(text)
