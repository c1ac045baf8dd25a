"""NUTS codes of Sweden, down to the county.

`SE` the country, `SE0` a national project, `SE1`-`SE3` the parts of the country, two digits a NUTS-2 region, three
a county; perhaps followed by the region's name. Source: Regulation (EC) No 1059/2003, Annex I.

>>> parse("SE33"), parse("SE0"), parse("SE33 - Övre Norrland"), parse("se331")
('SE33', 'SE0', 'SE33', 'SE331')
>>> parse("SE99")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not a Swedish NUTS code
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

# NUTS-2 region and the last digits of its counties.
_COUNTIES = {
    "SE11": "0",
    "SE12": "12345",
    "SE21": "1234",
    "SE22": "14",
    "SE23": "12",
    "SE31": "123",
    "SE32": "12",
    "SE33": "12",
}
_CODES = frozenset(
    (region + last)[:length] for region, lasts in _COUNTIES.items() for last in lasts for length in (2, 3, 4, 5)
) | {"SE0"}
_CODE = pattern(r"(SE[0-9]{0,3})(?:(?: ?[-:(,] ?| )[^0-9]*)?", re.IGNORECASE | re.ASCII)


def parse(text: str) -> str:
    """The code, without the name that may follow it."""
    match = _CODE.fullmatch(plain(text))
    if not match or match[1].upper() not in _CODES:
        raise Unreadable("V804", "not a Swedish NUTS code")
    return match[1].upper()
