"""What must stand in a line for an expression to match there: told by the expression itself, so that it need not be tried."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import chain, product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from esfsheet.news.line_ends import crosses
from esfsheet.news.shaped import FOLDED, fold, shape

_MOST = 96
_FEW = 12
_KEPT = 8
_LONGEST = 14
_IGNORECASE = 2
Words = frozenset[str]
_NOTHING: Words = frozenset([""])


class _Known(NamedTuple):
    """What is known of all that a part of an expression matches, in the letters of shapes."""

    exact: Words = frozenset()
    """Strings that it may match as a whole."""
    first: Words = frozenset()
    """What else it matches begins with one of these, and ends with one of `last`."""
    last: Words = frozenset()
    needs: tuple[Words, ...] = ()
    """Of each of these it holds at least one."""
    over: bool = False
    """It may hold an end of line: what follows it may stand in another."""


_EMPTY = _Known(exact=_NOTHING)
_ANYTHING = _Known(first=_NOTHING, last=_NOTHING)
_ACROSS = _ANYTHING._replace(over=True)


class Needs(NamedTuple):
    """What a match begins with (nothing, where that is unknown), and words of which its line holds one of each set."""

    first: Words
    words: tuple[Words, ...]


@cache
def needs(regex: str) -> Needs:
    """What an expression needs.

    >>> sorted(needs(r"(?:[Pp]rojekt|satsning)(?:et)? (?=[A-ZÅÄÖ])").first)
    ['Arojekt ', 'Arojektet ', 'projekt ', 'projektet ', 'satsning ', 'satsninget ']
    """
    tree = _parser.parse(regex)
    known = _sequence(tree, tree.state.flags)
    if tree.state.flags & _IGNORECASE:
        known = _any_case(known)
    first = known.exact | known.first
    return Needs(
        first if all(map(_opening, first)) else frozenset(), _plainest([*known.needs, first, known.exact | known.last])
    )


def _opening(word: str) -> bool:
    """Whether few places of a text begin with a word."""
    return len(word) > 1 or (word != "" and not word.islower() and word != " ")


def _plainest(every: Iterable[Words]) -> tuple[Words, ...]:
    """The sets that tell something; first those of few and long words."""
    return tuple(sorted({words for words in every if words and all(map(_telling, words))}, key=_cost)[:_KEPT])


def _cost(words: Words) -> tuple[float, list[str]]:
    return len(words) + 4 * sum(1 / len(word) for word in words), sorted(words)


def _telling(word: str) -> bool:
    """Whether a word is not to be found in every line."""
    return len(word) > 2 or any(letter not in _COMMON for letter in word)


_COMMON = frozenset("abcdefghijklmnopqrstuvwxyzåäöA0 .,-")


def _sequence(items: Any, flags: int) -> _Known:
    known = _EMPTY
    for code, argument in items:
        if known.over:
            break
        known = _one_after(known, code, argument, flags)
    return known


def _one_after(known: _Known, code: Any, argument: Any, flags: int) -> _Known:
    if code is op.ASSERT:
        ahead, inside = argument
        said = _sequence(inside, flags)
        if said.over or crosses(inside):
            return known
        if ahead < 0:
            return known._replace(needs=(*known.needs, *said.needs, said.exact | said.last))
        joint = _both(known.exact | known.last, said.exact | said.first) or said.exact | said.first
        return known._replace(needs=(*known.needs, *said.needs, joint))
    if code in (op.ASSERT_NOT, op.AT):
        return known
    return _joined(known, _single(code, argument, flags))


def _single(code: Any, argument: Any, flags: int) -> _Known:
    if code is op.SUBPATTERN:
        _, added, removed, inside = argument
        if added & _IGNORECASE and not flags & _IGNORECASE:
            return _any_case(_sequence(inside, flags | added))
        return _sequence(inside, (flags | added) & ~removed)
    if code is op.ATOMIC_GROUP:
        return _sequence(argument, flags)
    if code is op.BRANCH:
        return _either([_sequence(inside, flags) for inside in argument[1]])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(*argument, flags=flags)
    if code is op.LITERAL and argument != 10:
        return _Known(exact=frozenset([(fold if flags & _IGNORECASE else shape)(chr(argument))]))
    if code is op.IN and not flags & _IGNORECASE:
        return _class(argument)
    return _ACROSS if crosses([(code, argument)]) else _ANYTHING


def _repeated(least: int, most: int, inside: Any, *, flags: int) -> _Known:
    one = _sequence(inside, flags)
    if most == 1:
        return one if least else _either([one, _EMPTY])
    several = _Known(
        first=one.exact | one.first,
        last=one.exact | one.last,
        needs=(*one.needs, one.exact | one.first, one.exact | one.last),
        over=one.over,
    )
    if one.over or least == 0:
        several = several._replace(needs=several.needs if least else ())
    return several if least else _either([several, _EMPTY])


def _any_case(known: _Known) -> _Known:
    """What is known of a part of an expression that leaves the case aside: nothing of its letters in shapes."""
    every = _plainest([*known.needs, known.exact | known.first, known.exact | known.last])
    marked = tuple(frozenset(FOLDED + word for word in words) for words in every)
    return _Known(first=_NOTHING, last=_NOTHING, needs=marked, over=known.over)


def _class(items: Any) -> _Known:
    """One of some characters."""
    letters: set[str] = set()
    for code, argument in items:
        if code is op.LITERAL:
            letters.add(chr(argument))
        elif code is op.RANGE and argument[1] - argument[0] < 200:
            letters.update(map(chr, range(argument[0], argument[1] + 1)))
        else:
            return _ACROSS if crosses([(op.IN, items)]) else _ANYTHING
    if "\n" in letters:
        return _ACROSS
    shapes = frozenset(shape("".join(sorted(letters))))
    return _Known(exact=shapes) if len(shapes) <= _FEW else _ANYTHING


def _joined(one: _Known, other: _Known) -> _Known:
    """What is known of one part with another one after it."""
    exact = _both(one.exact, other.exact)
    if exact is not None and not one.first and not other.first:
        # All of it is known: it says more than any place within it.
        return _bounded(_Known(exact, needs=one.needs + other.needs, over=other.over))
    ends, begins = one.exact | one.last, other.exact | other.first
    joint = _both(ends, begins) or min(ends, begins, key=len)
    # Where they are too many together, only the one that opens it, or ends it, is kept.
    first = _or(_both(one.exact, other.first), one.exact) | one.first
    last = _or(_both(one.last, other.exact), other.exact) | other.last
    if exact is None:
        exact, first, last = frozenset(), first | one.exact, last | other.exact
    return _bounded(_Known(exact, first, last, _telling_of(joint, one.needs + other.needs), other.over))


def _or(words: Words | None, others: Words) -> Words:
    return others if words is None else words


def _telling_of(words: Words, needs: tuple[Words, ...]) -> tuple[Words, ...]:
    needs = (*needs, words) if words and all(map(_telling, words)) else needs
    return needs if len(needs) <= 2 * _KEPT else _plainest(needs)


def _either(parts: list[_Known]) -> _Known:
    """What is known where one of some parts matches."""
    exact, first, last = (_any_of(getattr(part, name) for part in parts) for name in ("exact", "first", "last"))
    each = [_plainest([*part.needs, part.exact | part.first, part.exact | part.last]) for part in parts]
    needed: tuple[Words, ...] = ()
    if all(each):
        together = _any_of(words[0] for words in each)
        needed = (together,) if len(together) <= _MOST else ()
    return _bounded(_Known(exact, first, last, needed, any(part.over for part in parts)))


def _any_of(sets: Iterable[Words]) -> Words:
    return frozenset(chain.from_iterable(sets))


def _both(ones: Words, others: Words) -> Words | None:
    """Each followed by each; None where they are too many."""
    if len(ones) * len(others) > 4 * _MOST:
        return None
    return frozenset(one + other for one, other in product(ones, others))


def _bounded(known: _Known) -> _Known:
    exact, first, last, needs, over = known
    if len(exact) > _MOST or any(len(word) > _LONGEST for word in exact):
        needs = _telling_of(exact, needs) if len(exact) <= _MOST and not first else needs
        first, last, exact = first | exact, last | exact, frozenset()
    elif not first:
        return known
    first = _cut(first, slice(0, _LONGEST), slice(0, 5), slice(0, 3))
    last = _cut(last, slice(-_LONGEST, None), slice(-5, None), slice(-3, None))
    return _Known(exact, first, last, needs, over)


def _cut(words: Words, *cuts: slice) -> Words:
    for cut in cuts:
        if max(map(len, words), default=0) > abs(cut.stop or cut.start):
            words = frozenset(word[cut] for word in words)
        if len(words) <= _MOST:
            return words
    return _NOTHING
