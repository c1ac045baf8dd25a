"""Strings that an expression matches, made of itself: each of its alternatives is taken, and each part that it may leave out left out."""

from collections.abc import Iterator, Mapping
from random import Random
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from tests.expressions.strings import members

_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_FEW = 4
_CHARS = (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY)
Choices = Mapping[int, int]
"""Which alternative is taken of a part, by the part's own address."""


class Matching:
    """An expression; what it makes need not match, since what may not stand somewhere is not looked at."""

    def __init__(self, regex: str, flags: int = 0) -> None:
        self._tree = parser.parse(regex, flags)
        self._random = Random(0)

    def ways(self) -> list[Choices]:
        """Ways through it, of which each takes an alternative that no other is made for."""
        return [{}, *self._ways(self._tree, {})]

    def make(self, choices: Choices, which: int = 0) -> str:
        """A string on a way, of the first or the second character of each class; where the way leaves a choice, any."""
        self._which, self._text = which, ""
        self._make(self._tree, choices)
        return self._text

    def _ways(self, items: Any, choices: Choices) -> Iterator[Choices]:
        for part in items:
            kind, value = part
            if kind is op.BRANCH:
                for index, branch in enumerate(value[1]):
                    taken = {**choices, id(value): index}
                    yield taken
                    yield from self._ways(branch, taken)
            elif kind is op.IN and len(value) > _FEW and all(one is op.LITERAL for one, _ in value):
                yield from ({**choices, id(value): index} for index in range(len(value)))
            elif kind in _REPEATS:
                least, _, repeated = value
                if repeated[0][0] not in _CHARS or len(repeated) > 1:
                    if not least:
                        yield {**choices, id(value): 0}
                    yield from self._ways(repeated, {**choices, id(value): max(least, 1)})
            elif (inner := _inner(kind, value)) is not None:
                yield from self._ways(inner, choices)

    def _make(self, items: Any, choices: Choices) -> None:
        last = max((index for index, (kind, _) in enumerate(items) if kind is not op.ASSERT), default=-1)
        for index, (kind, value) in enumerate(items):
            if kind is op.ASSERT and value[0] < 0:
                self._behind(value[1], choices)
            elif kind is not op.ASSERT or index > last:
                # What follows what is looked for is made anyway, and looks like it most often.
                self._one(kind, value, choices)

    def _behind(self, items: Any, choices: Choices) -> None:
        """What has been made, with what is looked for behind it: put before it, or in the place of its last character."""
        made, self._text = self._text, ""
        self._make(items, choices)
        part, self._text = self._text, made
        if not made or part.endswith(made):
            self._text = part if part != "\n" else made
        elif len(items) == 1 and items[0][0] in _CHARS and made[-1] not in members(*items[0]):
            self._text = made[:-1] + part

    def _one(self, kind: Any, value: Any, choices: Choices) -> None:
        if kind in _CHARS:
            chars = members(kind, value)
            if kind is op.LITERAL or (kind is op.IN and value[0][0] is not op.NEGATE):
                self._text += chars[choices.get(id(value), self._which) % len(chars)]
            else:
                self._text += self._random.choice(chars)
        elif kind in _REPEATS:
            least, most, repeated = value
            for _ in range(choices.get(id(value), self._random.randint(least, max(least, min(most, least + 3))))):
                self._make(repeated, choices)
        elif kind is op.BRANCH:
            branch = choices.get(id(value))
            self._make(value[1][self._random.randrange(len(value[1])) if branch is None else branch], choices)
        elif (inner := _inner(kind, value)) is not None:
            self._make(inner, choices)


def _inner(kind: Any, value: Any) -> Any:
    """What a group, or what is looked for around a place, holds."""
    if kind is op.SUBPATTERN:
        return value[3]
    if kind is op.ATOMIC_GROUP:
        return value
    return value[1] if kind is op.ASSERT else None
