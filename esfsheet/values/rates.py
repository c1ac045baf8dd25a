"""Rates in percent.

A rate needs its unit, `%` or `procent`: a bare 1 may be 1 % or 100 %, and size never tells. Whether the rate is
a possible one is for a check to say.

>>> parse("40%"), parse("53,5 procent"), parse("40,00 %")
(Decimal('40'), Decimal('53.5'), Decimal('40'))
>>> parse("0,4")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: a rate is a number with % or procent
"""

import re
from decimal import Decimal
from functools import lru_cache

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import decimal
from esfsheet.values.text import plain

_RATE = pattern(r"(-?)([0-9]{1,6})(?:[.,]([0-9]{1,6}))? ?(?:%|procent|percent)", re.IGNORECASE)


# The pages of a period have the same few.
@lru_cache(64)
def parse(text: str) -> Decimal:
    """The rate in percent."""
    match = _RATE.fullmatch(plain(text))
    if not match:
        raise Unreadable("V301", "a rate is a number with % or procent")
    value = decimal(match[2], match[3] or "")
    return -value if match[1] else value
