"""What every kind of value shares: odd spaces, odd dashes, invisible characters, exact decimals.

Pages hold no-break, thin, narrow and figure spaces, half a dozen dashes, and soft hyphens in the middle of words. The
patterns of the other modules know only the plain space and the plain hyphen, so their text goes through here first.

>>> level("2021–2023\\u00a0kr")
'2021-2023 kr'
>>> seen, offsets = visible("mil\\u00adjon\\u00a0kr")
>>> seen, offsets[3], offsets[4]
('miljon kr', 4, 5)
>>> decimal("5", "90", 6), decimal("0", "50")
(Decimal('5900000'), Decimal('0.5'))
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from esfsheet.patterns import pattern

SPACES = "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
INVISIBLE = pattern("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")

_SHORT = 1000
_PLAIN = dict.fromkeys(SPACES, " ") | dict.fromkeys(DASHES, "-")
_ODD = pattern(f"[{SPACES}{DASHES}]")
_UNUSUAL = pattern(f"{_ODD.pattern}|{INVISIBLE.pattern}")


def level(text: str) -> str:
    """Every odd space and dash made plain, one character for one, so that places in the text stay the same."""
    if text.isascii() and "\t" not in text:
        return text
    return _plain(text, set(_ODD.findall(text)))


def _plain(text: str, odd: Iterable[str]) -> str:
    # There are few kinds in a text: `translate` would look up every letter.
    for character in odd:
        text = text.replace(character, _PLAIN[character])
    return text


def visible(text: str) -> tuple[str, Sequence[int]]:
    """The level text without invisible characters, and for each place in it (and its end) the place in `text`."""
    if text.isascii():
        return level(text), range(len(text) + 1)
    return _visible_again(text) if len(text) > _SHORT else _visible(text)


def _visible(text: str) -> tuple[str, Sequence[int]]:
    odd = set(_UNUSUAL.findall(text))
    if odd <= _PLAIN.keys():
        return _plain(text, odd), range(len(text) + 1)
    offsets = [place for place, character in enumerate(text) if not INVISIBLE.match(character)]
    seen = level("".join([text[place] for place in offsets]))
    # An end lies just after the last character, not after what is invisible behind it.
    offsets.append(offsets[-1] + 1 if offsets else 0)
    return seen, offsets


# A long text is asked for several times: for its dates, for its sums.
_visible_again = lru_cache(maxsize=1)(_visible)


def decimal(whole: str, fraction: str = "", exponent: int = 0) -> Decimal:
    """`whole.fraction` times ten to the exponent: exact whatever the decimal context, without idle zeros."""
    fraction = fraction.rstrip("0")
    exponent -= len(fraction)
    digits = whole + fraction
    return Decimal(digits + "0" * exponent) if exponent >= 0 else Decimal(f"{digits}E{exponent}")


def grouped(whole: str) -> str:
    """Digits in groups of three.

    >>> grouped("400000"), grouped("12")
    ('400 000', '12')
    """
    return f"{int(whole):,}".replace(",", " ")
