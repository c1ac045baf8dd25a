"""What one pattern of news texts declares: an expression, what must stand in a text for it to be tried, and its examples."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from itertools import count
from pkgutil import iter_modules
from threading import Lock
from typing import Literal

from esfsheet.news.hints import joint, opening
from esfsheet.news.lined import Lined
from esfsheet.news.needs import needs
from esfsheet.news.telling import NAMED, gated, signs_of

View = Literal["seen", "marked", "orgs", "named", "whole"]
"""The text as it stands; with its sums and dates masked; with its organisations, or its project's name, or both masked as well."""


_AHEAD = 200
"""So far behind a line may an expression look."""


_WORD = re.compile(r"(\\w|\[(?:\\w|a-zåäö)[^\]\s]{0,40}\])([*+])(?![*+?])")
# What begins with a word's first letters, and goes on behind the word.
_REST = re.compile(r"\\w\*(?=[|) ]|\[\^|$)")
_LONGEST_WORD = 40


@dataclass(frozen=True)
class Pattern:
    """A regular expression over a text, whose named groups say what was found.

    Its first words are looked for before it is tried (`gate`), so that a pattern costs nothing where it cannot match: each line
    must hold one, or the text `anywhere`, where a match may hold an end of line, or none of the words. It must hold one of the
    words of `also` too, where those of the gate stand in many lines.
    `hits` gives for each example what the groups hold; `misses` are near misses, in which nothing may be found.
    """

    regex: str
    hits: Mapping[str, Mapping[str, str]]
    misses: tuple[str, ...]
    gate: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    anywhere: bool = False
    named: bool = False
    """A word with a capital letter that begins no sentence stands in its line."""
    rank: int = 0
    view: View = "seen"
    base: Callable[[str], str | None] | None = None
    """From the name as it stands to the name itself, a part of it; None where it is no name."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled when it is first needed."""
        return re.compile(_bounded(self.regex))

    @cached_property
    def signs(self) -> tuple[int, ...]:
        """Of each of these a line has one, where a match may begin in it."""
        gates = [signs for words in (self.gate, self.also) if words and (signs := gated(words))]
        named = (NAMED,) if self.named else ()
        return (*sorted(gates, key=int.bit_count), *signs_of(needs(self.regex).words), *named)

    @cached_property
    def _hints(self) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        """What a match begins with, and two words side by side in its line, in the letters of shapes."""
        known = needs(self.regex)
        return opening(known.first), joint(known.words)

    def may_match(self, lined: Lined) -> bool:
        """Whether a text has all that a match needs."""
        if not lined.told:
            return True
        for each in self.signs:  # noqa: SIM110 (a generator costs more than all that it would look at)
            if not each & lined.signs:
                return False
        return True

    def find(self, text: str | Lined) -> Iterator[re.Match[str]]:
        """Its matches, in order."""
        lined = by_lines(text, ask=True) if isinstance(text, str) else text
        text = lined.text
        if not self.may_match(lined):
            return iter(())
        if self.anywhere:
            return self.compiled.finditer(text) if self._gated(text, 0, len(text)) else iter(())
        if not lined.told:
            return self._in_lines(text, [line for line in lined.holding(()) if self._gated(text, *line)])
        start, beside = self._hints
        lines = lined.holding(self.signs)
        if beside is not None:
            lines = [line for line in lines if beside.search(lined.shape, *line)]
        if start is not None:
            return self._at_starts(lined, lines, start)
        return self._in_lines(text, lines)

    def _gated(self, text: str, start: int, end: int) -> bool:
        for words in (self.gate, self.also):
            if words and not any(text.find(word, start, end) >= 0 for word in words):
                return False
        return True

    def _in_lines(self, text: str, lines: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
        for start, end in _joined(lines):
            for match in self.compiled.finditer(text, start, end + _AHEAD):
                if match.start() > end:
                    break
                if self._gated(text, *_line(text, match.start())):
                    yield match

    def _at_starts(self, lined: Lined, lines: list[tuple[int, int]], opening: re.Pattern[str]) -> Iterator[re.Match[str]]:
        begin, matches, find = 0, self.compiled.match, opening.finditer
        for start, end in lines:
            for place in find(lined.shape, max(start, begin), end):
                at = place.start()
                if at >= begin and (match := matches(lined.text, at, end + _AHEAD)):
                    begin = match.end()
                    if self._gated(lined.text, start, end):
                        yield match


def _bounded(regex: str) -> str:
    r"""The expression with words no longer than any are, each taken whole: else a line without blanks is read to its end
    from each of its letters, and in as many ways as it can be divided.

    >>> print(_bounded(r"hopp\w* (?:\w+ ){0,2}[a-zåäö]*projekt[^.]*"))
    hopp\w{0,40}+ (?:\w{1,40} ){0,2}[a-zåäö]{0,40}projekt[^.]*
    """
    return _WORD.sub(_no_longer, _REST.sub(rf"\\w{{0,{_LONGEST_WORD}}}+", regex))


def _no_longer(word: re.Match[str]) -> str:
    return f"{word[1]}{{{0 if word[2] == '*' else 1},{_LONGEST_WORD}}}"


def _joined(lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines so near to one another that looking ahead would read what is between them twice are one."""
    if not lines:
        return
    start, end = lines[0]
    for begin, stop in lines:
        if begin > end + _AHEAD:
            yield start, end
            start = begin
        end = stop
    yield start, end


def _line(text: str, at: int) -> tuple[int, int]:
    """Where the line begins and ends that a place is in."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)


@cache
def patterns(package: str) -> tuple[tuple[str, Pattern], ...]:
    """The patterns of a package of this room, by the names of their files; the highest rank first."""
    room = import_module(f"esfsheet.news.{package}")
    found = [(name, import_module(f"{room.__name__}.{name}").PATTERN) for _, name, _ in iter_modules(room.__path__)]
    return tuple(sorted(found, key=lambda pair: (-pair[1].rank, pair[0])))


_PACKAGES = ("organisations", "projects", "preceding", "people", "quotes", "owners", "money", "periods")
# To ask all of them takes as long as reading many pages does.
_UNASKED = 100
_read = count()
_lock = Lock()


def by_lines(text: str, known: dict[str, int] | None = None, *, ask: bool = False) -> Lined:
    """A text of whose lines patterns may ask what they tell; `known` are the signs of lines met before."""
    if ask or next(_read) >= _UNASKED:
        _ask()
        return Lined(text, known)
    return Lined(text, told=False)


@cache
def _ask() -> None:
    """All patterns say what they need, before the first line is looked at: what it tells depends on what is asked."""
    with _lock:
        for package in _PACKAGES:
            for _, pattern in patterns(package):
                _ = pattern.signs
