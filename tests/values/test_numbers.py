"""Rates, counts, postcodes, CCI and NUTS codes, yes and no, countries."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import cci, country, counts, nuts, postcode, rates, yesno
from esfsheet.values.errors import Unreadable


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (rates.parse, "40%", Decimal(40)),
        (rates.parse, "40\u00a0%", Decimal(40)),
        (rates.parse, "53,5 procent", Decimal("53.5")),
        (rates.parse, "40,00 %", Decimal(40)),
        # What cannot be true can still be read, and a check says what is wrong with it.
        (rates.parse, "-5 %", Decimal(-5)),
        (rates.parse, "\u22125,5 procent", Decimal("-5.5")),
        (counts.parse, "0", 0),
        (counts.parse, "1\u2009200 personer", 1200),
        (counts.parse, "1.200", 1200),
        (counts.parse, "120 st", 120),
        (postcode.parse, "SE-581 81", "58181"),
        (postcode.parse, "S–581\u00a081", "58181"),
        (nuts.parse, "SE33 – Övre Norrland", "SE33"),
        (nuts.parse, "SE0", "SE0"),
        (cci.parse, "2021se05sfpr001", "2021SE05SFPR001"),
        (cci.parse, "2021SE05SFPR", "2021SE05SFPR"),
        (yesno.parse, "NEJ", False),
        (yesno.parse, " Ja ", True),
        (country.parse_all, "Sverige, Finland och UK", ["SE", "FI", "GB"]),
        (country.parse_all, "Bosnien och Hercegovina; Sweden; SE", ["BA", "SE"]),
    ],
)
def test_parse(parse: Callable[[str], object], text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "text", "code"),
    [
        (rates.parse, "40", "V301"),
        (rates.parse, "0,4", "V301"),
        (rates.parse, "- 5 %", "V301"),
        (rates.parse, "10-5 %", "V301"),
        (rates.parse, "9" * 5000 + "%", "V301"),
        (counts.parse, "ca 120", "V801"),
        (counts.parse, "1,200", "V801"),
        (counts.parse, "1 20", "V801"),
        (counts.parse, "9" * 5000, "V801"),
        (counts.parse, "١٢٠", "V801"),
        (postcode.parse, "012 34", "V601"),
        (postcode.parse, "58181 Linköping", "V601"),
        (nuts.parse, "SE99", "V804"),
        (nuts.parse, "SE33x", "V804"),
        (cci.parse, "2021DE05SFPR001", "V805"),
        (yesno.parse, "X", "V802"),
        (country.parse_all, "Sverige, Atlantis", "V803"),
        (country.parse_all, "", "V803"),
    ],
)
def test_unreadable(parse: Callable[[str], object], text: str, code: str) -> None:
    with pytest.raises(Unreadable) as raised:
        parse(text)
    assert raised.value.code == code


@given(st.decimals(0, 999999, places=4))
def test_rates_round_trip(value: Decimal) -> None:
    assert rates.parse(f"{value:f} %".replace(".", ",")) == value


@given(st.integers(0, 999_999_999))
def test_counts_round_trip(value: int) -> None:
    assert counts.parse(f"{value:,}".replace(",", " ")) == value


@given(st.from_regex(r"[1-9][0-9]{4}", fullmatch=True))
def test_postcodes_round_trip(value: str) -> None:
    assert postcode.parse(postcode.format(value)) == value


@given(st.booleans())
def test_yes_and_no_round_trip(value: bool) -> None:
    assert yesno.parse("Ja" if value else "Nej") is value


@given(st.lists(st.sampled_from(["SE", "FI", "GR", "GB", "BA"]), min_size=1, unique=True))
def test_countries_round_trip(value: list[str]) -> None:
    assert country.parse_all(", ".join(value)) == value
