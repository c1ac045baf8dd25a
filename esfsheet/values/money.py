"""Sums of money.

A text that is one amount may leave its unit out, as the sheets do, and is then in kronor. Amounts are exact, never
negative, never finer than an öre. The numbers are in `numerals`, the units in `money_units`, running text in
`money_in_text`.

>>> parse("759 700 kr"), parse("400 000")
(Amount(amount=Decimal('759700'), currency='SEK'), Amount(amount=Decimal('400000'), currency='SEK'))
>>> parse("5,9 miljoner kronor").amount, parse("MSEK 4").amount, parse("en halv miljon").amount
(Decimal('5900000'), Decimal('4000000'), Decimal('500000'))
>>> parse("2024 15 miljoner")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not one certain amount of money
>>> parse("500 dollar")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not a known unit of money
"""

import re
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from esfsheet.patterns import pattern
from esfsheet.values.amount import Amount
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

if TYPE_CHECKING:
    from esfsheet.values.money_in_text import Found, find

__all__ = ["Amount", "Found", "find", "parse"]

_LONGEST = 100
# As nearly every sheet writes its sums.
_KRONOR = pattern(r"([1-9][0-9]{0,2}(?:[ \u00a0][0-9]{3}){1,4}|[1-9][0-9]{0,14})(?:[ \u00a0]kr)?")
_NEGATIVE = pattern(r"(?:[A-Za-z]{2,4} ?)?- ?[0-9].*")
_NO_ORE = pattern(r"\A[,:]-+ ?(?=\w)")
_UNIT_LIKE = pattern(r"[^\W\d_]+(?: [^\W\d_]+)?\.?|[$£¥]")
# Decimals without a unit are certain only as öre: 1,5 may have lost its millions, and 1.50 may be either sign.
_BARE = pattern(r"[0-9 ]+(?:,[0-9]{2})?|[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{2})?|[0-9]{1,3}(?:,[0-9]{3}){2,}")


def __getattr__(name: str) -> Any:
    # A sheet needs no sums in running text.
    if name not in ("Found", "find"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("esfsheet.values.money_in_text"), name)


@cache
def _pattern() -> re.Pattern[str]:
    from esfsheet.values import money_units, numerals

    before = rf"[A-Z]{{3,5}}|(?i:{money_units.BEFORE}|kr\.?)|[$£¥]"
    after = r"[^0-9\s][^0-9]{0,30}"
    return re.compile(
        rf"(?:(?P<before>{before}) ?)?(?P<digits>{numerals.DIGITS})(?: ?(?P<after>{after}))?"
        rf"|(?P<words>(?i:{numerals.WORDS})) (?P<unit>{after})"
    )


def parse(text: str) -> Amount:
    """The amount that the whole text is."""
    if kronor := _KRONOR.fullmatch(text) or _KRONOR.fullmatch(seen := plain(text)):
        return Amount(Decimal("".join(kronor[1].split())), "SEK")
    if _NEGATIVE.fullmatch(seen):
        raise Unreadable("V203", "an amount of money is not negative")
    match = _pattern().fullmatch(seen) if len(seen) <= _LONGEST else None
    if not match:
        raise Unreadable("V201", "not one certain amount of money")
    from esfsheet.values import amount, money_units

    before, after = match["before"], match["after"] or match["unit"]
    # `5 000 000,- kr` has no öre, and then its unit.
    after = _NO_ORE.sub("", after) if after else after
    for unit in (before, after):
        if unit and money_units.read(unit) is None:
            if match["digits"] and _UNIT_LIKE.fullmatch(unit):
                raise Unreadable("V202", "not a known unit of money")
            raise Unreadable("V201", "not one certain amount of money")
    value = amount.of(match["digits"] or match["words"], before, after)
    if value is None or not (before or after or _BARE.fullmatch(seen)):
        raise Unreadable("V201", "not one certain amount of money")
    return value
