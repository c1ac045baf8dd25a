"""What a page says over and over: the same run of words more often than any text has it."""

import re
from collections.abc import Sequence
from itertools import islice

from esfsheet.news.text.body import masked

WORDS, TIMES = 20, 10
"""In the longest of the fixtures no ten words come twice."""
_FEWEST = 500
"""Most pages have fewer words: it does not matter what they repeat."""
_WORD = re.compile(r"\S+")


def once(texts: Sequence[str]) -> dict[int, tuple[str, int]]:
    """The texts, by their place, in which such a run comes once more: with blanks where it does, and where the first of them are.

    >>> once(["Och du?", "Vi är tre. " * 200])[1][0].count("Vi är tre.")
    10
    """
    words = [text.split() for text in texts]
    again = _again([word for one in words for word in one]) if sum(map(len, words)) > _FEWEST else None
    if again is None:
        return {}
    found = {}
    at = 0
    for index, (text, inside) in enumerate(zip(texts, words, strict=True)):
        marked = again[at : at + len(inside)]
        at += len(inside)
        if inside and all(marked):
            found[index] = ("", 0)
        elif any(marked):
            spans = [word.span() for word, more in zip(_WORD.finditer(text), marked, strict=True) if more]
            found[index] = (masked(text, ((*span, " ") for span in spans)).rstrip(), spans[0][0])
    return found


def _again(words: list[str]) -> bytearray | None:
    """Which words lie in a run that came so often before; None where none does."""
    again: bytearray | None = None
    seen: dict[tuple[str, ...], int] = {}
    for at, run in enumerate(zip(*(islice(words, first, None) for first in range(WORDS)), strict=False)):
        times = seen[run] = seen.get(run, 0) + 1
        if times > TIMES:
            again = again or bytearray(len(words))
            again[at : at + WORDS] = b"\1" * WORDS
    return again
