"""Organisationsnummer: the number of a Swedish legal person.

Ten digits, `NNNNNN-NNNC`: the third digit is 2 or above, the last one a Luhn check digit over the nine before it.
With twelve digits `16` stands in front; as a VAT number it is `SE`, the ten digits and `01`. A third digit under 2 is
the month of a birth date: the number is a person's, and must not be kept.
Source: Bolagsverket and Skatteverket SKV 709; python-stdnum's `stdnum.se.orgnr`, which also passes personal numbers
and ten zeros, is the oracle of the tests.

>>> parse("212000-3005"), parse("16212000-3005"), parse("SE212000300501")
('2120003005', '2120003005', '2120003005')
>>> parse("212000-3004")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: the check digit of the organisation number is wrong
>>> mask("640823-3234")
'640823-****'
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import DASHES, SPACES
from esfsheet.values.text import plain

_LEGAL_PERSON = pattern(r"(?:16 ?)?([0-9]{6}) ?[-+]? ?([0-9]{4})|SE ?([0-9]{6}) ?-? ?([0-9]{4}) ?01", re.IGNORECASE)
_PERSON = pattern(r"(?:19|20)[0-9]{2}[01][0-9]{3} ?[-+]? ?[0-9]{4}")
_MASKED = pattern(
    rf"(?<![0-9])((?:16|19|20)?[ {SPACES}]?[0-9]{{2}}[01][0-9]{{3}}[ {SPACES}]?[-+{DASHES}]?[ {SPACES}]?)[0-9]{{4}}"
    rf"(?=(?:[ {SPACES}]?01)?(?![0-9]))"
)


def parse(text: str) -> str:
    """The ten digits."""
    number = plain(text)
    if _PERSON.fullmatch(number):
        raise Unreadable("V403", "a person's number, not an organisation's")
    match = _LEGAL_PERSON.fullmatch(number)
    digits = "".join(part for part in match.groups() if part) if match else ""
    if not digits.strip("0"):
        raise Unreadable("V401", "an organisation number has ten digits, NNNNNN-NNNN")
    if digits[2] < "2":
        raise Unreadable("V403", "a person's number, not an organisation's")
    if not _luhn(digits):
        raise Unreadable("V402", "the check digit of the organisation number is wrong")
    return digits


def format(value: str) -> str:
    """The number as it is printed.

    >>> format("2120003005")
    '212000-3005'
    """
    return f"{value[:6]}-{value[6:]}"


def mask(text: str) -> str:
    """The text with the last four digits of every person's number replaced by `*`, its length unchanged.

    >>> mask("19640823 3234"), mask("212000-3005")
    ('19640823 ****', '212000-3005')
    """
    return _MASKED.sub(r"\1****", text)


def _luhn(digits: str) -> bool:
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(int(digit) for digit in digits[-1::-2])) % 10 == 0
