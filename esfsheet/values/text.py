"""Text as it is kept, and text as it is compared.

Unicode normalisation form C (https://www.unicode.org/reports/tr15/) and plain white space; nothing else changes in
what a record keeps. Labels and markers are compared by `fold`, in which case, kind of dash and invisible characters
do not count.

>>> clean("  Beviljat\\u00a0ESF-sto\\u0308d \\n ")
'Beviljat ESF-stöd'
>>> fold("NUTS\\u20112\\u00a0KOD")
'nuts-2 kod'
>>> plain("5 000 – 6 000")
'5 000 - 6 000'
"""

from collections.abc import Iterable

from esfsheet.form_c import nfc
from esfsheet.values.lexical import INVISIBLE, level

_WHITE = bytes(code for code in range(256) if chr(code).isspace() and chr(code) != " ")


def clean(text: str) -> str:
    """Form C, every run of white space one space, none at the ends."""
    if text.isascii():
        return text if text.isprintable() and "  " not in text and text.strip(" ") == text else " ".join(text.split())
    try:
        # What is in Latin-1 is in form C, and its bytes are looked through faster than its characters.
        latin = text.encode("latin-1")
    except UnicodeEncodeError:
        text = nfc(text)
        # Of white space only the plain space counts as printable.
        plain_spaces = text.isprintable()
    else:
        plain_spaces = len(latin) == len(latin.translate(None, _WHITE))
    if plain_spaces and "  " not in text and text.strip(" ") == text:
        return text
    return " ".join(text.split())


def plain(text: str) -> str:
    """Clean, with plain hyphens and nothing invisible: what the patterns of the other modules read."""
    if text.isascii():
        return " ".join(text.split())
    return clean(level(INVISIBLE.sub("", text)))


def fold(text: str) -> str:
    """The key by which two labels are the same label."""
    if text.isascii():
        return " ".join(text.split()).lower()
    # Casefolding may decompose: İ becomes i and a combining dot.
    return nfc(plain(text).casefold())


def holds(text: str, strings: Iterable[str]) -> bool:
    """Whether a text holds one of some strings.

    >>> holds("Foto: Uno Ek", ("foto", "Foto")), holds("Uno Ek", ("foto", "Foto"))
    (True, False)
    """
    # `any` with a generator takes twice as long.
    for one in strings:  # noqa: SIM110
        if one in text:
            return True
    return False
