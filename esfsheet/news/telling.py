"""What the words of a line tell of it: each word is looked at once in all the texts that have it."""

import re
from collections.abc import Iterable

from esfsheet.news.shaped import FOLDED, fold, shape
from esfsheet.news.words import UPPER

_MOST = 1 << 14
_LONG = 60
_LONGEST = 18
_LEAST = 2.0
_SETS = 3
_PLAIN = "\x04"

NAMED = 1
"""The sign of a line in which a word with a capital letter stands that begins no sentence."""
_NAMED = re.compile(rf" [{UPPER}](?:(?<=[\w◊,:] [^ ])|(?<=[^ ]- [^ ]))")

_bits: dict[str, int] = {}
_signs: dict[str, int] = {}


def signs(line: str) -> int:
    """The signs of all its words: a number, a bit for each part of a word that somebody asked for."""
    told = NAMED if _NAMED.search(line) else 0
    known = _signs
    for word in line.split(" "):
        try:
            told |= known[word]
        except KeyError:
            told |= _look(word)
    return told


def _look(word: str) -> int:
    told = 0
    bits = _bits
    for mark, written in (("", shape(word)), (FOLDED, fold(word)), (_PLAIN, word)):
        written = f" {written} "
        if len(written) > _LONG:
            for part, bit in bits.items():
                if (part[0] == mark if mark else part[0] not in (FOLDED, _PLAIN)) and part[len(mark) :] in written:
                    told |= bit
            continue
        for start in range(len(written)):
            for end in range(start + 1, min(start + _LONGEST, len(written)) + 1):
                if (part := mark + written[start:end]) in bits:
                    told |= bits[part]
    if len(_signs) >= _MOST:
        _signs.clear()
    _signs[word] = told
    return told


def _sign(part: str) -> int:
    """The bit of a part of a word; what was known of words before is not known of this part."""
    if part not in _bits:
        _bits[part] = 2 << len(_bits)
        _signs.clear()
    return _bits[part]


def signs_of(needs: Iterable[frozenset[str]]) -> list[int]:
    """For sets of strings, of each of which a line holds one: sets of signs, of each of which it has one."""
    sets = [parts for words in needs for parts in _of_words(words)]
    sets = sorted((parts for parts in sets if _least(parts) >= _LEAST), key=_least, reverse=True)
    return [_together(parts) for parts in sets[:_SETS]]


def gated(words: Iterable[str]) -> int:
    """The signs of words as they are written, of which a line holds one; 0 where a word stands anywhere."""
    parts = [max(_parts(word), key=_weight, default="") for word in words]
    return _together([_PLAIN + part for part in parts]) if all(parts) else 0


def _of_words(words: frozenset[str]) -> list[list[str]]:
    """Parts of words, of which one stands where one of the strings does: the most telling of each; the next ones."""
    each = [sorted(_parts(word), key=_weight, reverse=True) for word in words]
    return [[parts[place] for parts in each] for place in (0, 1) if all(len(parts) > place for parts in each)]


def _together(parts: list[str]) -> int:
    told = 0
    for part in parts:
        told |= _sign(part)
    return told


def _parts(string: str) -> list[str]:
    """What a string has of each word that it reaches into: a space stands where the word begins or ends."""
    mark, plain = (FOLDED, string[1:]) if string.startswith(FOLDED) else ("", string)
    pieces = plain.split(" ")
    last = len(pieces) - 1
    made = [(" " if index else "") + piece + (" " if index < last else "") for index, piece in enumerate(pieces)]
    return [mark + part[:_LONGEST] for part in made if part.strip()]


def _least(parts: list[str]) -> float:
    return min(map(_weight, parts))


def _weight(part: str) -> float:
    """How much a part tells: rare letters most, capital ones and digits in shapes little."""
    plain = part.removeprefix(FOLDED).strip()
    rare = sum(letter in "¤§¶\x01\x02" for letter in plain)
    return len(plain.strip("A0?.,-:")) + 0.3 * plain.count("A") + 0.5 * plain.count("0") + 0.5 * part.count(" ") + 3 * rare
