"""Exact counts: participants, persons, pieces.

Digits, perhaps in groups of three parted by a space or a dot, perhaps with the word for what is counted. A count that
says it is about right (`ca 120`) is not a count.

>>> parse("120"), parse("1 200"), parse("1.200 deltagare"), parse("120 st")
(120, 1200, 1200, 120)
>>> parse("ca 120")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: a count is a whole number in digits
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

_COUNT = pattern(
    r"(0|[1-9][0-9]{0,8}|[1-9][0-9]{0,2}(?:(?: [0-9]{3}){1,2}|(?:\.[0-9]{3}){1,2}))"
    r"(?: ?(?:st\.?|stycken|deltagare|personer|person|individer|individ|participants|persons))?",
    re.IGNORECASE,
)


def parse(text: str) -> int:
    """The count."""
    match = _COUNT.fullmatch(plain(text))
    if not match:
        raise Unreadable("V801", "a count is a whole number in digits")
    return int(match[1].replace(" ", "").replace(".", ""))
