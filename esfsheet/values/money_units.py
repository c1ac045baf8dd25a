"""Words and signs that make a number a sum of money: scale and currency.

Scale words (`tusen`, `miljoner`, `miljarder`), currencies (ISO 4217 codes, `kr`, `kronor`, `euro`, `€`), and both in
one (`tkr`, `mkr`, `MSEK`). A dollar, a pound or a `$` may be several currencies, so they are none here.

>>> read("miljoner kronor"), read("tkr"), read("miljarder"), read("€")
((6, 'SEK'), (3, 'SEK'), (9, None), (0, 'EUR'))
>>> read("dollar") is None
True
"""

import re

from esfsheet.patterns import pattern

_SCALES = {
    "tusen": 3,
    "miljoner": 6,
    "miljon": 6,
    "miljonerna": 6,
    "milj.": 6,
    "milj": 6,
    "mn": 6,
    "million": 6,
    "millions": 6,
    "miljarder": 9,
    "miljard": 9,
    "mdr": 9,
    "md": 9,
}
# Scales that are money even when no currency follows; the others may stand before anything.
_ALONE = frozenset({"miljoner", "miljon", "miljonerna", "miljarder", "miljard"})
_WORDS = {
    "svenska kronor": "SEK",
    "norska kronor": "NOK",
    "danska kronor": "DKK",
    "kronor": "SEK",
    "kronors": "SEK",
    "kronorna": "SEK",
    "krona": "SEK",
    "kr": "SEK",
    "kr.": "SEK",
    "skr": "SEK",
    ":-": "SEK",
    ",-": "SEK",
    "euro": "EUR",
    "euros": "EUR",
    "€": "EUR",
}
_CODES = ("SEK", "EUR", "NOK", "DKK", "USD", "GBP", "CHF")
_SCALED_WORDS = {"tkr": 3, "kkr": 3, "mkr": 6, "mnkr": 6, "mdkr": 9, "mdrkr": 9}
_SCALED_CODES = {
    letters + code: (scale, code) for letters, scale in {"T": 3, "K": 3, "M": 6, "MD": 9}.items() for code in ("SEK", "EUR")
}
_TABLE: dict[str, tuple[int, str | None]] = {
    **{word: (scale, None) for word, scale in _SCALES.items()},
    **{word: (0, currency) for word, currency in _WORDS.items()},
    **{code.lower(): (0, code) for code in _CODES},
    **{word: (scale, "SEK") for word, scale in _SCALED_WORDS.items()},
    **{code.lower(): unit for code, unit in _SCALED_CODES.items()},
    "m€": (6, "EUR"),
    "k€": (3, "EUR"),
}


def _either(*words: str) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# Codes in capitals only: `sek` in running text is a second, `nok` is Norwegian.
_CODE = f"(?-i:{_either(*_CODES)})"
_SCALED_CODE = f"(?-i:{_either(*_SCALED_CODES, 'Msek', 'msek', 'Tsek', 'tsek', 'ksek')})"
_SCALED = f"{_SCALED_CODE}|{_either(*_SCALED_WORDS, 'm€', 'k€')}"
_CURRENCY = f"(?:{_either(*(word for word in _WORDS if word != 'kr.'))}|{_CODE})"
BEFORE = f"(?:{_SCALED}|{_CODE}|€)"
AFTER = f"(?:(?:{_either(*_SCALES)}) ?{_CURRENCY}|{_CURRENCY}|{_SCALED}|{_either(*_ALONE)})"
_SPLIT = pattern(f"({_either(*_SCALES)}) ?(.+)", re.IGNORECASE)


def read(unit: str) -> tuple[int, str | None] | None:
    """The power of ten and the currency of a unit in any case; None for a word that is neither."""
    unit = unit.lower().strip()
    if unit in _TABLE:
        return _TABLE[unit]
    match = _SPLIT.fullmatch(unit)
    # In any case, `re` takes ı for an i as well.
    if not match or match[1] not in _SCALES or match[2] not in _TABLE or _TABLE[match[2]][0]:
        return None
    return _SCALES[match[1]], _TABLE[match[2]][1]
