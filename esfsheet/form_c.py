"""Unicode normalisation form C (https://www.unicode.org/reports/tr15/), in time that grows with the text alone."""

import unicodedata

from esfsheet.patterns import pattern

# CPython sorts a run of combining marks by insertion: a megabyte of them would hold `normalize` for many minutes.
_SHORT = 1000
_RUN = 32
# What they are not: a class of all that lies above takes 50 times as long to compile.
_MAYBE_MARK = pattern("[^\0-\u02ff]")
_LONG_RUN = pattern(f"{_MAYBE_MARK.pattern}{{{_RUN}}}")


def nfc(text: str) -> str:
    """Normalisation form C; a long text with a run of over 30 combining marks, which no language has, is left alone.

    >>> nfc("a\\u030a")
    'å'
    >>> hostile = "a" + "\\u0315\\u0300" * 100_000
    >>> nfc(hostile) == hostile
    True
    """
    if len(text) > _SHORT and not text.isascii() and _has_long_run_of_marks(text):
        return text
    return unicodedata.normalize("NFC", text)


def _has_long_run_of_marks(text: str) -> bool:
    # Any run of that length holds one of these.
    if not _MAYBE_MARK.search(text[::_RUN]) or not _LONG_RUN.search(text):
        return False
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run > 30:
            return True
    return False
