"""Strings that lead a regular expression on: made of the expression itself, so that each way into it is taken again and again."""

import re
from collections.abc import Callable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

_ANY = "aA1 -.,:”\"'\n¤§¶◊<>/åÅ(@\t"
"""Of a class that leaves characters out, these are tried."""
_MANY = 8
_WAYS = 24
"""So many characters and ways into an expression are taken at most."""
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
    op.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
    op.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
}


class Way(NamedTuple):
    """What leads to a repetition, what is repeated there, and what no expression expects after it."""

    before: str
    body: str
    after: str = ""

    def of(self, size: int) -> str:
        """The string, of about a size."""
        return self.before + self.body * (size // len(self.body)) + self.after


def _holds(part: tuple[Any, Any], char: str) -> bool:
    kind, value = part
    if kind is op.LITERAL:
        return bool(chr(value) == char)
    if kind is op.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    return kind is op.CATEGORY and _CATEGORIES[value](char)


def _members(parts: list[tuple[Any, Any]]) -> list[str]:
    """Some characters of a class, of different kinds."""
    negated = parts[0][0] is op.NEGATE
    own = [chr(value if kind is op.LITERAL else value[0]) for kind, value in parts if kind in (op.LITERAL, op.RANGE)]
    candidates = _ANY if negated else [*own, *_ANY]
    found = [char for char in candidates if negated != any(_holds(part, char) for part in parts)]
    return list(dict.fromkeys(found)) or ["\U0001f600"]


class Strings:
    """Reads an expression once: its characters, examples of what it matches, its repetitions."""

    def __init__(self, regex: str, flags: int) -> None:
        self.chars: dict[str, None] = {}
        self.ways: list[Way] = []
        self.tree = parser.parse(regex, flags)
        self.groups: dict[int, str] = {}
        self.short = self._example("", self.tree, 0, note=True)
        self.long = self._example("", self.tree, 3, note=False)
        self.cuts = [self._example("", self.tree[:end], 1, note=False) for end in range(1, len(self.tree))]

    def _example(self, before: str, items: Any, more: int, *, note: bool) -> str:
        """What the items match, behind `before`; repetitions `more` often than they must."""
        made = ""
        for kind, value in items:
            made += self._one(before + made, kind, value, more, note)
        return made

    def _one(self, before: str, kind: Any, value: Any, more: int, note: bool) -> str:
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
            chars = members(kind, value)
            if note:
                self.chars.update(dict.fromkeys(chars[:2] + chars[-1:]))
            return str(chars[0])
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, items = value
            body = self._example(before, items, more, note=note)
            if note and most > _MANY:
                self.ways.append(Way(before, body))
                if len(items) == 1 and items[0][0] in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
                    self.ways += [Way(before, char) for char in members(*items[0])[1:3]]
            return body * int(min(max(least, min(more, most)), 40))
        if kind is op.SUBPATTERN:
            made = self._example(before, value[3], more, note=note)
            if value[0] is not None:
                self.groups[value[0]] = made
            return made
        if kind is op.ATOMIC_GROUP:
            return self._example(before, value, more, note=note)
        if kind is op.BRANCH:
            branches = [self._example(before, branch, more, note=note) for branch in value[1]]
            return str(branches[-1 if more else 0])
        if kind is op.ASSERT and (value[0] < 0 or note):
            made = self._example(before, value[1], more, note=note)
            return made if value[0] < 0 and not before.endswith(made) else ""
        if kind is op.GROUPREF:
            return self.groups.get(value, "")
        if kind is op.GROUPREF_EXISTS:
            return self._example(before, value[1], more, note=note)
        return ""

    def all(self) -> Iterator[Way]:
        """Every way of leading the expression on."""
        units = dict.fromkeys(
            [*list(self.chars)[:_WAYS], self.short, self.long, self.short[:-1], self.long[:-1], self.long[1:]]
        )
        ways = list(dict.fromkeys(self.ways))[:_WAYS]
        units |= dict.fromkeys(part for way in ways for part in (way.body, way.before + way.body))
        units |= dict.fromkeys(self.cuts[:_WAYS])
        yield from (Way("", unit, "\x00") for unit in units if unit)
        yield from (Way(before, body, "\x00") for before, body, _ in ways if before and body)


def members(kind: Any, value: Any) -> list[str]:
    """Some of the characters that a part of one character may be."""
    if kind is op.IN:
        return _members(value)
    if kind is op.LITERAL:
        return [chr(value)]
    return [char for char in "a 1" if kind is op.ANY or ord(char) != value]


def strings(regex: str | bytes, flags: int) -> Iterator[Way]:
    """Ways of leading an expression on; of one over bytes, in Latin-1."""
    if isinstance(regex, bytes):
        return Strings(regex.decode("latin-1"), flags & ~re.LOCALE).all()
    return Strings(regex, flags).all()
