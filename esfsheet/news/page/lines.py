"""Which lines of a page are no part of its text: the declared boilerplate, and what is prose."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

from esfsheet.values.text import holds

Kind = Literal["line", "block", "rest", "stop", "contact"]
"""The line alone; it and the short lines after it; the line, and all that follows where no running text does; all that follows;
all that follows is about contacts."""

_LONGEST = 240
KEPT = 4096
"""So many lines are known again: the pages of one site share their menus, footers and notices."""
_PROSE = re.compile(r"[a-zåäö0-9)%\"”’»][.!?…][\"”’»]?(?:\s|$)")
_SPOKEN = re.compile(r"[-\u2010-\u2015\u2212]{1,2}\s?\S")


CONTACT_DATA = re.compile(r"[0-9]{2,}[0-9 -]{4,}|@|\btel\b", re.IGNORECASE)
"""A telephone number or an address for letters of either kind."""


@dataclass(frozen=True)
class Boilerplate:
    """Lines that news pages have around their texts; the expression is matched from the start of the line in small letters."""

    kind: Kind
    regex: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    inner: str = ""
    """What else such lines are, in any case: it may begin with anything, and is tried where a line holds one of the `words`."""
    words: tuple[str, ...] = ()


@cache
def boilerplate() -> tuple[tuple[str, Boilerplate], ...]:
    """All of it, by the names of its files."""
    room = import_module("esfsheet.news.patterns.boilerplate")
    return tuple((name, import_module(f"{room.__name__}.{name}").PATTERN) for _, name, _ in iter_modules(room.__path__))


@cache
def _openings() -> re.Pattern[str]:
    """One expression for all, since each line of a page is tried."""
    return re.compile("|".join(f"(?P<{name}>{one.regex})" for name, one in boilerplate()))


@cache
def _order() -> dict[str, int]:
    return {name: at for at, (name, _) in enumerate(boilerplate())}


@cache
def _inner() -> tuple[tuple[int, tuple[str, ...], re.Pattern[str]], ...]:
    """What is tried where a word allows it, with its place among all."""
    return tuple((_order()[name], one.words, re.compile(one.inner, re.IGNORECASE)) for name, one in boilerplate() if one.inner)


def kind(text: str) -> Kind | None:
    """What kind of boilerplate a line is; None where it is none."""
    return _kind(text) if len(text) <= _LONGEST else None


@lru_cache(KEPT)
def _kind(text: str) -> Kind | None:
    """The first of all that it is."""
    small = text.lower()
    match = _openings().match(small)
    first = _order()[match.lastgroup] if match and match.lastgroup else len(_order())
    for at, words, expression in _inner():
        if at >= first:
            break
        if holds(small, words) and expression.match(text):
            first = at
    return boilerplate()[first][1].kind if first < len(_order()) else None


def _announces(text: str) -> bool:
    """Whether it is a sentence that ends in a colon, over a list, and no menu."""
    return text[-1] == ":" and text[-2].isalnum() and text.count(" ") >= 5 and ":" not in text[:-1]


def prose(text: str) -> bool:
    """Whether a line is a paragraph of running text.

    >>> prose("Projektet startar i maj och ska pågå i tre år, om allt går som det ska."), prose("Om projektet")
    (True, False)
    >>> prose("Svenska ESF-rådet har beslutat om stöd till fem projekt inom programområde A.")
    True
    >>> prose("De här projekten har fått stöd från Europeiska socialfonden i år:")
    True
    """
    if len(text) > 120 or (len(text) > 25 and _SPOKEN.match(text)):
        return True
    if len(text) < 50:
        return len(text) >= 25 and text.endswith((".", ".”", '."')) and text.count(" ") >= 4
    # Its last word may be a capital letter, as in `programområde A.`
    return _PROSE.search(text) is not None or (text[-1] == "." and text.count(" ") >= 8) or _announces(text)
