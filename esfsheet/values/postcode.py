"""Postnummer: the Swedish postcode.

Five digits, `NNN NN`, the first never 0; abroad with `S-` or `SE-` in front. Source: PostNord; Universal Postal Union
addressing sheet for Sweden.

>>> parse("581 81"), parse("58181"), parse("SE-581 81")
('58181', '58181', '58181')
>>> parse("012 34")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: a postcode has five digits, the first not 0
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

_POSTCODE = pattern(r"(?:SE?(?: ?- ?| )?)?([1-9][0-9]{2}) ?([0-9]{2})", re.IGNORECASE)


def parse(text: str) -> str:
    """The five digits."""
    match = _POSTCODE.fullmatch(plain(text))
    if not match:
        raise Unreadable("V601", "a postcode has five digits, the first not 0")
    return match[1] + match[2]


def format(value: str) -> str:
    """The postcode as it is printed.

    >>> format("58181")
    '581 81'
    """
    return f"{value[:3]} {value[3:]}"
