"""What a page says over and over: the same run of words more often than any text has it."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from esfsheet.news.text.body import masked

WORDS, TIMES = 20, 10
"""In the longest of the fixtures no ten words come twice."""
_LINE = 12
"""Lines of fewer words may be cells of a table, which say something each time."""
_FEWEST = 500
"""Most pages have fewer words: it does not matter what they repeat."""
_WORD = re.compile(r"\S+")


def once(texts: Sequence[str]) -> dict[int, tuple[str, int]]:
    """The texts, by their place, that come once more, or in which such a run does: without it, and where the first of it is.

    Rows of a list may be alike but for a name and a sum: what stands in each of several texts is no run, nor is what is next to
    something else.

    >>> 10 <= once(["Och du?", "Vi är tre. " * 200])[1][0].count("Vi är tre.") < 30
    True
    """
    # No line has so many words, and none comes so often.
    if max(map(len, texts), default=0) <= 2 * WORDS * TIMES and len(texts) - len(set(texts)) < TIMES:
        return {}
    words = [text.split() for text in texts]
    if sum(map(len, words)) <= _FEWEST:
        return {}
    found = {}
    times = Counter[str]()
    for index, (text, inside) in enumerate(zip(texts, words, strict=True)):
        times[text] += 1
        if len(inside) >= _LINE and times[text] > TIMES:
            found[index] = ("", 0)
        elif len(inside) > WORDS * TIMES and any(again := _again(inside)):
            spans = [word.span() for word, more in zip(_WORD.finditer(text), again, strict=True) if more]
            found[index] = (masked(text, ((*span, " ") for span in spans)).rstrip(), spans[0][0])
    return found


def _again(words: list[str]) -> bytearray:
    """Which words lie in runs that came so often before, but for the first and the last words of what they make together."""
    again = bytearray(len(words))
    seen: dict[tuple[str, ...], int] = {}
    last = done = 0
    for at, run in enumerate(zip(*(islice(words, start, None) for start in range(WORDS)), strict=False)):
        times = seen[run] = seen.get(run, 0) + 1
        if times <= TIMES:
            continue
        if at >= last:
            done = at + WORDS
        last = at + WORDS
        if done < at:
            again[done:at] = b"\1" * (at - done)
            done = at
    return again
