"""With which characters a match of an expression can begin: elsewhere in a text it need not be tried."""

import re
from collections.abc import Iterable, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from esfsheet.news.words.either import ALIKE

_WIDEST = 100
_WITHOUT_WIDTH = (codes.ASSERT, codes.ASSERT_NOT, codes.AT)
_REPEATED = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)

_Parts = Sequence[tuple[Any, Any]]
_Opening = tuple[frozenset[str], bool]
"""The characters, and whether what follows may begin the match as well."""


class _AnyError(Exception):
    """It may begin with more characters than can be told."""


def opened(regex: str) -> str:
    r"""The expression, which looks at the first character before all else; as it is where `re` does so by itself.

    >>> opened(r"(?<!\w)(?:[Pp]rojekt|satsning)"), opened("projekt|satsning"), opened(r"(?<!\w)\w+ får")
    ('(?=[Pps])(?:(?<!\\w)(?:[Pp]rojekt|satsning))', 'projekt|satsning', '(?<!\\w)\\w+ får')
    """
    parsed = parser.parse(regex)
    if regex.startswith("(?m)") or _is_plain(parsed):
        return regex
    try:
        found, empty = _sequence(parsed, parsed.state.flags)
    except _AnyError:
        return regex
    return regex if empty else f"(?=[{''.join(map(re.escape, sorted(found)))}])(?:{regex})"


def _is_plain(parts: _Parts) -> bool:
    """Whether `re` sees by itself with what a match begins."""
    if not parts:
        return False
    code, value = parts[0]
    if code is codes.SUBPATTERN:
        return _is_plain(value[-1])
    if code is codes.BRANCH:
        return all(way and way[0][0] is codes.LITERAL for way in value[1])
    return code in (codes.LITERAL, codes.IN)


def _sequence(parts: _Parts, flags: int) -> _Opening:
    found: frozenset[str] = frozenset()
    for code, value in parts:
        more, empty = _part(code, value, flags)
        found |= more
        if not empty:
            return found, False
    return found, True


def _part(code: Any, value: Any, flags: int) -> _Opening:
    if code in _WITHOUT_WIDTH:
        return frozenset(), True
    if code is codes.SUBPATTERN:
        _, added, removed, inner = value
        return _sequence(inner, (flags | added) & ~removed)
    if code is codes.ATOMIC_GROUP:
        return _sequence(value, flags)
    if code in _REPEATED:
        least, _, inner = value
        found, empty = _sequence(inner, flags)
        return found, empty or least == 0
    if code is codes.BRANCH:
        ways = [_sequence(way, flags) for way in value[1]]
        return frozenset().union(*(found for found, _ in ways)), any(empty for _, empty in ways)
    return frozenset(_alike(_characters(code, value), flags)), False


def _characters(code: Any, value: Any) -> Iterable[str]:
    if code is codes.LITERAL:
        yield chr(value)
    elif code is codes.RANGE and value[1] - value[0] < _WIDEST:
        yield from map(chr, range(value[0], value[1] + 1))
    elif code is codes.IN:
        for part in value:
            yield from _characters(*part)
    else:
        raise _AnyError


def _alike(characters: Iterable[str], flags: int) -> Iterable[str]:
    for one in characters:
        yield from (one, one.lower(), one.upper(), *ALIKE.get(one.lower(), "")) if flags & re.IGNORECASE else one
