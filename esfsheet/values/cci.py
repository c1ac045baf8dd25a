"""Code commun d'identification: the number of a programme of the Union's funds.

Year, country, fund `05`, letters of the kind of programme, serial of three digits: `2021SE05SFPR001`. The export of
the project bank leaves the serial out. Source: Regulation (EU) No 288/2014, field length 15; the Swedish programmes
2007SE052PO001, 2014SE05M9OP001 and 2021SE05SFPR001.

>>> parse("2021SE05SFPR"), parse("2014SE05M9OP001")
('2021SE05SFPR', '2014SE05M9OP001')
>>> parse("2021DE05SFPR001")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not the CCI of a Swedish social fund programme
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

_CCI = pattern(r"(?:2007|2014|2021)SE05[A-Z0-9]{4,7}", re.IGNORECASE | re.ASCII)
_LONGEST = 30


def parse(text: str) -> str:
    """The CCI in capitals, with or without its serial as stated."""
    code = plain(text[:_LONGEST]).replace(" ", "")
    if len(text) > _LONGEST or not _CCI.fullmatch(code):
        raise Unreadable("V805", "not the CCI of a Swedish social fund programme")
    return code.upper()
