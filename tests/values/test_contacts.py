"""E-mail addresses and telephone numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import email, phone
from esfsheet.values.errors import Unreadable


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Anna.Berg@example.se", "Anna.Berg@example.se"),
        ("mailto:anna@example.se?subject=x", "anna@example.se"),
        ("<anna@example.se>.", "anna@example.se"),
        ("anna(at)example.se;", "anna@example.se"),
        ("anna [at] example.se", "anna@example.se"),
        ("anna@räddning.example.se", "anna@räddning.example.se"),
    ],
)
def test_email(text: str, address: str) -> None:
    assert email.parse(text) == address


@pytest.mark.parametrize("text", ["", "st...", "anna@example", "a@b.se c@d.se", ".a@b.se", "a..b@c.se", "a@-b.se", "@"])
def test_unreadable_email(text: str) -> None:
    with pytest.raises(Unreadable) as raised:
        email.parse(text)
    assert raised.value.code == "V701"


@pytest.mark.parametrize("between", [", ", ";", " / ", " ", " och ", "\u00a0"])
def test_several_emails(between: str) -> None:
    assert email.parse_all(f"a@example.se{between}b@example.se") == ["a@example.se", "b@example.se"]


@given(st.from_regex(r"[a-z]{1,20}(\.[a-z0-9]{1,20})?@[a-z]{1,20}\.(se|com)", fullmatch=True))
def test_email_round_trip(address: str) -> None:
    assert email.parse(address) == address


@pytest.mark.parametrize(
    "text",
    [
        "013-206681",
        "013-20 66 81",
        "013 20 66 81",
        "+46 13 20 66 81",
        "+46 (0)13-20 66 81",
        "0046 13 206681",
        "070-123 45 67",
        "0701234567",
        "013/20 66 81",
        "013-20 66 81 ankn 12",
        "013-20 66 81, anknytning 12",
        "020-33 33 90 (vx)",
        "08-12 34 56, 070-123 45 67",
        "08-12 34 56 (växel), 070-123 45 67 (mobil)",
        "08-12 34 56 / 070-123 45 67",
        "08-12 34 56 eller 070-123 45 67",
        "08-12 34 56/+46 70 123 45 67",
        "Tel: 013-20 66 81",
        "mobil: 070-123 45 67",
        "013–20 66 81",
    ],
)
def test_phone(text: str) -> None:
    assert phone.parse(text) == text


@pytest.mark.parametrize(
    "text", ["", "-", "st...", "12345", "1" * 16, "Anna 08-12 34 56", "tel:", "٠١٢٣٤٥٦", "08-12 34 56, nej", "1 " * 500]
)
def test_unreadable_phone(text: str) -> None:
    with pytest.raises(Unreadable) as raised:
        phone.parse(text)
    assert raised.value.code == "V702"
