"""A sum of money as a value: what a number and its units come to.

>>> of("5,9", None, "miljoner kronor")
Amount(amount=Decimal('5900000'), currency='SEK')
>>> of("4", "MEUR", None)
Amount(amount=Decimal('4000000'), currency='EUR')
>>> of("1,234", None, "kr") is None
True
"""

from decimal import Decimal
from typing import NamedTuple

from esfsheet.values.lexical import decimal

# No sum is as large, and JSON's readers would round it.
_LARGEST = 2**53 - 1
_THOUSAND = 3
_LARGEST_WITH_ORE = 10**13


class Amount(NamedTuple):
    """A sum of money: exact amount and ISO 4217 code."""

    amount: Decimal
    currency: str


def of(number: str, before: str | None, after: str | None) -> Amount | None:
    """The amount that a number makes with the units before and after it; None where that is not certain."""
    from esfsheet.values import money_units, numerals

    units = [money_units.read(unit) for unit in (before, after) if unit]
    scales = [unit[0] for unit in units if unit and unit[0]]
    currencies = {unit[1] for unit in units if unit and unit[1]} or {"SEK"}
    digits = numerals.read(number, scaled=bool(scales))
    if None in units or len(scales) > 1 or len(currencies) > 1 or digits is None:
        return None
    # Of `1,500 tkr` nobody can say whether the comma parts thousands, as of `1.500 tkr`.
    if sum(scales) == _THOUSAND and numerals.EITHER.fullmatch(number):
        return None
    value = decimal(*digits, exponent=sum(scales))
    # Finer than an öre: the sign of the decimals was not one.
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -2 or value > (_LARGEST_WITH_ORE if exponent < 0 else _LARGEST):
        return None
    return Amount(value, currencies.pop())
