"""Numbers of an amount, in digits or in Swedish words.

Digits stand alone or in true groups of three, parted by spaces, dots or (two groups at least) commas, with decimals
after the other sign. Before a word of scale such as `miljoner` a number is `scaled`: `1,234` is then a decimal number,
and `1.234` may be either; without one it is the other way round. What may be either is no number here.
Swedish writes numbers as one word below a million (Svenska Akademiens ordlista).

>>> read("400 000"), read("750.000"), read("1 234,50"), read("5.5", scaled=True)
(('400000', ''), ('750000', ''), ('1234', '50'), ('5', '5'))
>>> read("1,234"), read("1.234", scaled=True), read("2024 15")
(None, None, None)
>>> read("tjugofem"), read("en halv"), read("två och en halv"), read("femhundratusen")
(('25', ''), ('0', '5'), ('2', '5'), ('500000', ''))
"""

import re

from esfsheet.patterns import pattern

# The scale words in a lookahead keep `under 2021, 9 miljoner` from being one number; those behind it do so
# for `fas 2, 6 miljoner`.
_NOT_COUNTED = "".join(rf"(?<!{word} )" for word in "fas etapp del steg omgång version nivå period spår".split())
_LOOSE = rf"{_NOT_COUNTED}[1-9][0-9]?, [0-9](?= ?(?:mil|mkr|mnkr|msek|mdkr))"
_MIXED = r"[1-9][0-9]{0,2},[0-9]{3}\.[0-9]{2}"
_GROUPS = r"[1-9][0-9]{0,2}(?:(?: [0-9]{3}){1,4}|(?:\.[0-9]{3}){1,4}|(?:,[0-9]{3}){2,4})"
_DECIMALS = r"(?:[.,][0-9]{1,9})?"
DIGITS = rf"(?:{_LOOSE}|{_MIXED}|{_GROUPS}(?![0-9]){_DECIMALS}|(?:0|[1-9][0-9]{{0,14}}){_DECIMALS})(?![0-9])"

_ONES = {"en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9}
_TEENS = ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"]
_TENS = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]

_ONE, _TEEN, _TEN = "|".join(_ONES), "|".join(_TEENS), "|".join(_TENS)
_UP_TO_99 = f"(?:(?:{_TEN})(?:{_ONE})?|{_TEEN}|{_ONE})"
_UP_TO_999 = f"(?:(?:{_ONE})?hundra{_UP_TO_99}?|{_UP_TO_99})"
WORDS = rf"(?:(?:(?:{_ONE}) och )?en halv|halv|halvannan|{_UP_TO_999}?tusen{_UP_TO_999}?|{_UP_TO_999})(?!\w)"

_SPACED = pattern(r"([1-9][0-9]{0,2}(?: [0-9]{3}){1,4})(?:[.,]([0-9]{1,9}))?")
_DOTTED = pattern(r"([1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4})(?:,([0-9]{1,9}))?")
_COMMAED = pattern(r"([1-9][0-9]{0,2}(?:,[0-9]{3}){2,4})(?:\.([0-9]{1,9}))?")
_COMMA_AND_DOT = pattern(r"([1-9][0-9]{0,2},[0-9]{3})\.([0-9]{2})")
_PLAIN = pattern(r"(0|[1-9][0-9]{0,14})(?:(?:[.,]|, )([0-9]{1,9}))?")
_PATTERNS = (_SPACED, _DOTTED, _COMMAED, _COMMA_AND_DOT, _PLAIN)
EITHER = pattern(r"[1-9][0-9]{0,2}([.,])[0-9]{3}")

_BELOW_100 = (
    _ONES
    | {word: 10 + more for more, word in enumerate(_TEENS)}
    | {word: 20 + 10 * more for more, word in enumerate(_TENS)}
    | {ten + one: 20 + 10 * more + value for more, ten in enumerate(_TENS) for one, value in _ONES.items()}
)


def read(text: str, scaled: bool = False) -> tuple[str, str] | None:
    """The digits before and after the decimal sign, or None for what is not one certain number."""
    if not text[:1].isdigit():
        return _read_words(text.lower())
    either = EITHER.fullmatch(text)
    if either and scaled == (either[1] == "."):
        return None
    for form in _PATTERNS:
        if match := form.fullmatch(text):
            return re.sub("[ .,]", "", match[1]), match[2] or ""
    return None


def _read_words(text: str) -> tuple[str, str] | None:
    if text == "halvannan":
        return "1", "5"
    if text in ("halv", "en halv"):
        return "0", "5"
    word, _, half = text.partition(" och ")
    value = cardinal(word)
    return None if value is None else (str(value), "5" if half else "")


def cardinal(word: str) -> int | None:
    """A whole number below a million as one Swedish word.

    >>> cardinal("sju"), cardinal("trehundratolv"), cardinal("tusen"), cardinal("miljoner")
    (7, 312, 1000, None)
    """
    thousands, found, rest = word.partition("tusen")
    if not found:
        return _below_1000(word)
    many, few = _below_1000(thousands) if thousands else 1, _below_1000(rest) if rest else 0
    return None if many is None or few is None else 1000 * many + few


def _below_1000(word: str) -> int | None:
    hundreds, found, rest = word.partition("hundra")
    if not found:
        return _BELOW_100.get(word)
    many, few = _ONES.get(hundreds) if hundreds else 1, _BELOW_100.get(rest) if rest else 0
    return None if many is None or few is None else 100 * many + few
