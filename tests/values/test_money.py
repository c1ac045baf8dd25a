"""Amounts that are a whole text, and sums in running text."""

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import money
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import grouped

amounts = st.builds(
    money.Amount,
    st.decimals(0, 10**12, places=2),
    st.sampled_from(["SEK", "EUR", "NOK"]),
)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("400 000", 400000),
        ("759\u00a0700\u00a0kr", 759700),
        ("6\u2009137\u202f138\u2007kr", 6137138),
        ("750.000 kr", 750000),
        ("750.000", 750000),
        ("1.234,50 kr", Decimal("1234.5")),
        ("1 234,50 kr", Decimal("1234.5")),
        ("12,50", Decimal("12.5")),
        ("5,9 miljoner kronor", 5900000),
        ("5.5 miljoner", 5500000),
        ("1,234 miljoner", 1234000),
        ("2, 9 miljoner", 2900000),
        ("20,8 mkr", 20800000),
        ("MSEK 4", 4000000),
        ("4 MSEK", 4000000),
        ("500 tkr", 500000),
        ("400 000 sek", 400000),
        ("sju miljoner", 7000000),
        ("Två och en halv miljoner kronor", 2500000),
        ("en halv miljon", 500000),
        ("femhundratusen kronor", 500000),
        ("1,2 miljarder", 1200000000),
        ("3 milj. kr", 3000000),
        ("0 kr", 0),
        ("400 000:-", 400000),
        ("400 000 kr.", 400000),
        ("SEK 400 000", 400000),
        ("5,9 mil\u00adjoner", 5900000),
    ],
)
def test_parse_kronor(text: str, amount: int | Decimal) -> None:
    assert money.parse(text) == money.Amount(Decimal(amount), "SEK")


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("EUR 1 000", 1000, "EUR"),
        ("€ 5 000", 5000, "EUR"),
        ("12 500 euro", 12500, "EUR"),
        ("1,234,567 EUR", 1234567, "EUR"),
        ("4 MEUR", 4000000, "EUR"),
        ("40 000 norska kronor", 40000, "NOK"),
    ],
)
def test_parse_other_currencies(text: str, amount: int, currency: str) -> None:
    assert money.parse(text) == money.Amount(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2024 15 miljoner", "V201"),
        ("1.5", "V201"),
        ("1.50", "V201"),
        ("1,234", "V201"),
        ("1,234 kr", "V201"),
        ("1.234 miljoner", "V201"),
        ("0,001 kr", "V201"),
        ("1 2345 kr", "V201"),
        ("007", "V201"),
        ("ca 400 000 kr", "V201"),
        ("MSEK 4 miljoner", "V201"),
        ("EUR 5 kr", "V201"),
        ("400 000 kr varav 5", "V201"),
        ("", "V201"),
        ("kr", "V201"),
        ("9" * 5000, "V201"),
        ("$ 500", "V202"),
        ("500 dollar", "V202"),
        ("500 personer", "V202"),
        ("-5", "V203"),
        ("−500 kr", "V203"),
    ],
)
def test_unreadable(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as raised:
        money.parse(text)
    assert raised.value.code == code


def _written(value: money.Amount) -> str:
    whole, _, fraction = f"{value.amount:f}".partition(".")
    decimals = f",{fraction:0<2}" if fraction.strip("0") else ""
    return f"{grouped(whole)}{decimals} {'kr' if value.currency == 'SEK' else value.currency}"


@given(amounts)
def test_round_trip(value: money.Amount) -> None:
    assert money.parse(_written(value)) == value


@given(amounts)
def test_the_decimal_context_does_not_matter(value: money.Amount) -> None:
    with localcontext() as context:
        context.prec = 1
        assert money.parse(_written(value)) == value


@given(amounts, st.sampled_from(["Stödet är ", "drygt ", "2024 ", "(", "", "\n"]), st.sampled_from([".", " till", ""]))
def test_find_sees_what_parse_reads(value: money.Amount, before: str, after: str) -> None:
    written = _written(value)
    (found,) = money.find(before + written + after)
    assert (found.text, found.amount) == (written, value)
    assert (before + written + after)[found.start : found.end] == written


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("får 5,9 miljoner kronor från ESF", [("5,9 miljoner kronor", 5900000, None)]),
        ("5,9 miljoner till", [("5,9 miljoner", 5900000, None)]),
        ("2024 15 miljoner", [("15 miljoner", 15000000, None)]),
        ("under 2021, 9 miljoner kronor", [("9 miljoner kronor", 9000000, None)]),
        ("2024 400 000 kr", [("400 000 kr", 400000, None)]),
        ("Drygt 500 tkr, ca. 5 MSEK", [("500 tkr", 500000, "drygt"), ("5 MSEK", 5000000, "ca.")]),
        ("strax under 5 kr, upp till 20\u00a0000 kr", [("5 kr", 5, "strax under"), ("20\u00a0000 kr", 20000, "upp till")]),
        ("2–3 miljoner kronor", [("2", 2000000, None), ("3 miljoner kronor", 3000000, None)]),
        ("mellan 2 och 3 mkr", [("2", 2000000, None), ("3 mkr", 3000000, None)]),
        ("cirka 2-3 mkr", [("2", 2000000, "cirka"), ("3 mkr", 3000000, "cirka")]),
        ("etapp 2 och 3 mkr", [("3 mkr", 3000000, None)]),
        ("100-200 000 kr", [("200 000 kr", 200000, None)]),
        ("kostar SEK 400 000 nu", [("SEK 400 000", 400000, None)]),
        ("sju miljoner kronor", [("sju miljoner kronor", 7000000, None)]),
        ("och en halv miljon kronor", [("en halv miljon kronor", 500000, None)]),
        ("- 400 000 kr", [("400 000 kr", 400000, None)]),
        ("5 miljo\u00adner kr!", [("5 miljo\u00adner kr", 5000000, None)]),
        ("400 000", []),
        ("5 miljoner människor", []),
        ("5 miljoner unga européer", []),
        ("5 miljoner dollar", []),
        ("ett 25-miljonersprojekt, tvåmiljonersprojekt, miljonstöd", []),
        ("flera hundra tusen kronor", []),
        ("tre hundra tusen kronor", []),
        ("1 234 567 890 123 456 kr", []),
        ("rabatt -500 kr", []),
        ("väntar i 30 sek", []),
        ("20 kryddor", []),
    ],
)
def test_find(text: str, sums: list[tuple[str, int, str | None]]) -> None:
    assert [(found.text, int(found.amount.amount), found.hedge) for found in money.find(text)] == sums


@pytest.mark.parametrize(("text", "amount"), [("fas 2, 6 miljoner", 6_000_000), ("drygt 2, 6 miljoner", 2_600_000)])
def test_what_is_counted_before_a_sum_is_no_part_of_it(text: str, amount: int) -> None:
    [found] = money.find(f"Åter till arbete – {text} kronor")
    assert found.amount.amount == amount
