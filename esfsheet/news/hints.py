"""Expressions for shapes, quicker than those that they stand for: where a match may begin, and what its line must hold."""

import re
from collections import defaultdict
from collections.abc import Iterable

from esfsheet.news.shaped import FOLDED

_REACH = 3
_has_joint = re.compile(rf"(?!{FOLDED}).+ .", re.DOTALL).match


def opening(first: frozenset[str]) -> re.Pattern[str] | None:
    """An expression that finds where one of some words begins, one letter long.

    >>> [match.span() for match in opening(frozenset(["av A", "av 0"])).finditer("av Aa av aa av 00")]
    [(0, 1), (12, 13)]
    """
    rests: dict[str, list[str]] = defaultdict(list)
    for word in sorted(first):
        rests[word[0]].append(re.escape(word[1:]))
    either = (re.escape(letter) + ("" if "" in rest else f"(?={'|'.join(rest)})") for letter, rest in rests.items())
    return re.compile("|".join(either)) if rests else None


def joint(every: Iterable[frozenset[str]]) -> re.Pattern[str] | None:
    """An expression that finds a space with what stands on both sides of it, of a set of words all of which have one.

    >>> [match.start() for match in joint([frozenset(["heter A", "kallas A"])]).finditer("Aet heter Alva, kallat Alva")]
    [9]
    """
    splits: list[set[tuple[str, str]]] = [
        {_beside(word) for word in words} for words in every if all(_has_joint(word) for word in words)
    ]
    if not splits:
        return None
    rights: dict[str, list[str]] = defaultdict(list)
    fewest = min(splits, key=len)
    for left, right in sorted(fewest):
        rights[right].append(f"(?<={re.escape(f'{left} {right}')})")
    return re.compile(f" (?:{'|'.join(re.escape(right) + f'(?:{chr(124).join(lefts)})' for right, lefts in rights.items())})")


def _beside(word: str) -> tuple[str, str]:
    at = word.rfind(" ", 1, -1)
    return word[max(at - _REACH, 0) : at], word[at + 1 : at + _REACH]
