"""Whatever the text: a value or Unreadable, and never a text that takes more than its length in time."""

import contextlib
import itertools
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from esfsheet.values import (
    cci,
    coded,
    country,
    counts,
    dates,
    email,
    missing,
    money,
    nuts,
    operation_id,
    organisation_number,
    phone,
    postcode,
    rates,
    text,
    yesno,
)
from esfsheet.values.errors import Unreadable

PARSERS: list[Callable[[str], object]] = [
    cci.parse,
    coded.parse,
    country.parse_all,
    counts.parse,
    dates.parse,
    dates.parse_full,
    dates.parse_range,
    email.parse,
    email.parse_all,
    missing.is_missing,
    money.parse,
    nuts.parse,
    operation_id.parse,
    organisation_number.parse,
    phone.parse,
    postcode.parse,
    rates.parse,
    yesno.parse,
]
READERS: list[Callable[[str], object]] = [
    dates.find,
    dates.find_ranges,
    money.find,
    operation_id.find,
    operation_id.leading,
    organisation_number.mask,
    text.clean,
    text.fold,
]
WORDS = (
    "1 12 123 000 2021 2024 - – , . : / ( ) % € @ + SE SEK MSEK kr kronor miljoner miljon en halv och till mellan tusen"
    " hundra sju maj maj. sept januari den t.o.m. kl 10:20 ankn st Dnr S06 22- -30 at A PO 1. \u00ad \u00a0 ſ K İ ² ٣"
).split(" ")
texts = st.text() | st.lists(st.sampled_from([*WORDS, " ", "\n"])).map("".join)


@pytest.mark.parametrize("parse", PARSERS)
@given(raw=texts)
@example(raw="9" * 10_000)
@example(raw="")
def test_nothing_but_unreadable(parse: Callable[[str], object], raw: str) -> None:
    with contextlib.suppress(Unreadable):
        parse(raw)


@pytest.mark.parametrize("read", READERS)
@given(raw=texts)
def test_readers_never_raise(read: Callable[[str], object], raw: str) -> None:
    read(raw)


@given(raw=texts)
def test_found_places_are_in_order_and_apart(raw: str) -> None:
    spans = [
        [(found.start, found.end, found.text) for found in money.find(raw)],
        [(found.start, found.end, found.text) for found in dates.find(raw)],
        [(found.start, found.end, found.text) for found in dates.find_ranges(raw)],
        [(found.start, found.end, found.text) for found in operation_id.find(raw)],
    ]
    for found in spans:
        assert all(raw[start:end] == part and start < end for start, end, part in found)
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))


SIZE = 200_000
UNITS = (
    *("1", " ", "a", "-", "@", "a.", "1,", "1/", "(", "\u00a0", "\u00ad", "1\u00ad", "\u0315\u0300"),
    *("1 000 ", "123 ", "1, 2 ", "2-3-", "5 miljoner ", "miljoner ", "en halv ", "hundra", "tjugo tusen ", "SEK ", "1 kr"),
    *("mellan 2 och ", "2021-", "2021-01-01-", "1 januari ", "maj", "22-021-", "och ", "a@b.se,", "S-", "PO"),
)


@pytest.mark.parametrize("unit", UNITS)
def test_long_texts_end(unit: str) -> None:
    raw = unit * (SIZE // len(unit))
    for parse in PARSERS + READERS:
        with contextlib.suppress(Unreadable):
            parse(raw)
