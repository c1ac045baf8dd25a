"""Telephone numbers, kept as stated.

A number has 6 to 15 digits (ITU-T E.164 allows no more), in groups parted by spaces, hyphens, dots, a slash or
brackets; several may be stated, and an extension. Nothing is rewritten: the shapes in use cannot all be told apart.

>>> parse("013-20 66 81"), parse("+46 (0)13-20 66 81"), parse("Tel: 013–20\\u00a066\\u00a081")
('013-20 66 81', '+46 (0)13-20 66 81', 'Tel: 013–20 66 81')
>>> parse("08-12 34 56, 070-123 45 67"), parse("013-20 66 81 ankn 12")
('08-12 34 56, 070-123 45 67', '013-20 66 81 ankn 12')
>>> parse("se hemsidan")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not a telephone number
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import clean, plain

_LONGEST = 200
# One number alone, as on most sheets.
_ALONE = pattern(r"[0-9][0-9 -]*")
_EXTENSION = pattern(r"(?<![ ,(])[ ,(]*+(?:ankn\.?|anknytning|ext\.?):? ?[0-9]{1,6}\)?", re.IGNORECASE)
_WORD = pattern(
    r"(?<![^\W_])(?:telefonnummer|telefon|tel|tfn|tele|mobiltelefon|mobil|mob|växel|vx|direkt|dir|arbete|arb)(?![^\W_])[.:]{0,2}",
    re.IGNORECASE,
)
_BETWEEN = pattern(r"[,;]| eller | och | or ", re.IGNORECASE)
_NUMBER = pattern(r"[+(]{0,2}[0-9][0-9 ()./-]*")


def parse(text: str) -> str:
    """The cleaned text, when it is one telephone number or several."""
    bare = plain(text)
    if len(bare) > _LONGEST:
        raise Unreadable("V702", "not a telephone number")
    if _ALONE.fullmatch(bare) and 6 <= len(bare) - bare.count(" ") - bare.count("-") <= 15:
        return clean(text)
    numbers = _BETWEEN.split(_WORD.sub(" ", _EXTENSION.sub("", bare)))
    if not all(_is_number(number.strip(" ()")) for number in numbers):
        raise Unreadable("V702", "not a telephone number")
    return clean(text)


def _is_number(text: str) -> bool:
    if not _NUMBER.fullmatch(text):
        # Two numbers may share a slash where the second opens with a plus.
        return "/+" in text.replace(" ", "") and all(map(_is_number, (part.strip() for part in text.split("/"))))
    digits = [sum(map(str.isdigit, part)) for part in text.split("/")]
    return 6 <= sum(digits) <= 15 or all(6 <= count <= 15 for count in digits)
