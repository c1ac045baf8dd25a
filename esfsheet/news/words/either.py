"""One expression for many words: it looks at each letter once, where a choice would try every word at every place."""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

ALIKE = {"s": "ſ", "k": "\u212a", "i": "ıİ", "å": "\u212b"}
"""What `re` takes for the same letter beside its capital, where case is left aside."""


def either(words: Iterable[str]) -> str:
    """Any of some words, in capital or small letters; a word is taken before a longer one that begins with it.

    >>> either(["chef", "chefen", "vd"])
    '(?:[cC][hH][eE][fF](?:[eE][nN])??|[vV][dD])'
    """
    branches: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    parts = [_letter(first) + _rest(rest) for first, rest in branches.items()]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def by_letters(words: Iterable[str]) -> str:
    """Any of some words, as they are written, where it does not matter which of them is taken first.

    >>> by_letters(["som", "är", "ska"])
    '(?:s(?:ka|om)|ä(?:r))'
    """
    letters = groupby(sorted(words), itemgetter(0))
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(word[1:] for word in same)})" for letter, same in letters) + ")"


def _rest(words: list[str]) -> str:
    rest = either(words) if any(words) else ""
    if "" not in words or not rest:
        return rest
    return f"(?:{rest})??"


def _letter(letter: str) -> str:
    return f"[{letter}{letter.upper()}{ALIKE.get(letter, '')}]" if letter.isalpha() else letter
