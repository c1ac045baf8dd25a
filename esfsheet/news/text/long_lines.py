"""Lines that are longer than any paragraph, and words that are longer than any word."""

import re
from bisect import bisect_left

from esfsheet.news.text.sentence_ends import begins

LONGEST_WORD = 500
"""No word is so long, nor an address, nor what stands between two marks of a list without blanks."""
_LONGEST_LINE = 2_000
_NO_WORD = re.compile(rf"(?<![^ ])[^ ]{{{_LONGEST_LINE},}}|(?<![^ ,;|/=])[^ ,;|/=]{{{LONGEST_WORD},}}")
_PART = 500
# Behind which a line may end, if not as good a place as behind a sentence: before a small letter, no short word's stop.
_STOP = re.compile(r"(?:[a-zåäö]{5}\.|[!?…;])[\"”»“]? ")


def no_words(line: str) -> list[tuple[int, int]]:
    """The stretches of a line that are too long for a word.

    >>> no_words("Se " + "<b>" * 1_000 + " här")
    [(3, 3003)]
    """
    return [word.span() for word in _NO_WORD.finditer(line)] if len(line) >= LONGEST_WORD else []


def in_parts(line: str) -> tuple[str, list[int]]:
    """A line, of the same length, in several that are no longer than paragraphs are, as far as it has spaces.

    With it, the places where one of them ends though nothing on the page does.
    """
    if len(line) <= _LONGEST_LINE:
        return line, []
    sentences = list(begins(line))
    parts = []
    torn = []
    at = 0
    while len(line) > (most := at + 2 * _PART):
        least = at + _PART
        behind = bisect_left(sentences, least)
        if behind < len(sentences) and sentences[behind] <= most:
            end = sentences[behind]
        elif (stop := _STOP.search(line, least, most)) is not None:
            end = stop.end()
        else:
            end = line.find(" ", least, most) + 1
            # Between two blanks, which stand for what is not read, there is no name.
            if "  " not in line[max(0, end - 2) : end + 1]:
                torn.append(end or most)
        parts.append(f"{line[at : end - 1]}\n" if end else line[at:most])
        at = end or most
    return "".join([*parts, line[at:]]), torn
