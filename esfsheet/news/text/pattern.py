"""What one pattern of news texts declares: an expression, what must stand in a text for it to be tried, and its examples."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

View = Literal["seen", "marked", "orgs", "named", "whole"]
"""The text as it stands; with its sums and dates masked; with its organisations, or its project's name, or both masked as well."""


_WORD = re.compile(r"(\\w|\[(?:\\w|a-zåäö)[^\]\s]{0,40}\])([*+])(?![*+?])")
# What begins with a word's first letters, and goes on behind the word.
_REST = re.compile(r"\\w\*(?=[|) ]|\[\^|$)")
_LONGEST_WORD = 40


@dataclass(frozen=True)
class Pattern:
    """A regular expression over a text, whose named groups say what was found.

    Its first words are looked for before it is tried (`gate`), so that a pattern costs nothing where it cannot match: each sentence
    must hold one; the line, where a match may go on `across` a full stop; or the text `anywhere`, where a match may hold an end of
    line, or none of the words. It must hold one of the words of `also` too, where those of the gate stand in many sentences.
    Of words with spaces between them the longest sifts the sentences: it should be a rare one.
    `hits` gives for each example what the groups hold; `misses` are near misses, in which nothing may be found.
    """

    regex: str
    hits: Mapping[str, Mapping[str, str]]
    misses: tuple[str, ...]
    gate: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    across: bool = False
    anywhere: bool = False
    named: bool = False
    """A word with a capital letter that begins no sentence stands in its sentence."""
    rank: int = 0
    view: View = "seen"
    base: Callable[[str], str | None] | None = None
    """From the name as it stands to the name itself, a part of it; None where it is no name."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled when it is first needed."""
        return re.compile(_bounded(self.regex))

    @cached_property
    def gates(self) -> tuple[tuple[str, ...], ...]:
        """The gates that it has."""
        return tuple(gate for gate in (self.gate, self.also) if gate)

    def find(self, text: str, pieces: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
        """Its matches in some pieces of a text, in order, each with the character behind it."""
        for start, end in pieces:
            yield from self.compiled.finditer(text, start, end + 1)


def _bounded(regex: str) -> str:
    r"""The expression with words no longer than any are, each taken whole: else a line without blanks is read to its end
    from each of its letters, and in as many ways as it can be divided.

    >>> print(_bounded(r"hopp\w* (?:\w+ ){0,2}[a-zåäö]*projekt[^.]*"))
    hopp\w{0,40}+ (?:\w{1,40} ){0,2}[a-zåäö]{0,40}projekt[^.]*
    """
    return _WORD.sub(_no_longer, _REST.sub(rf"\\w{{0,{_LONGEST_WORD}}}+", regex))


def _no_longer(word: re.Match[str]) -> str:
    return f"{word[1]}{{{0 if word[2] == '*' else 1},{_LONGEST_WORD}}}"


@cache
def patterns(package: str) -> tuple[tuple[str, Pattern], ...]:
    """The patterns of a package of this room, by the names of their files; the highest rank first."""
    room = import_module(f"esfsheet.news.patterns.{package}")
    found = [(name, import_module(f"{room.__name__}.{name}").PATTERN) for _, name, _ in iter_modules(room.__path__)]
    return tuple(sorted(found, key=lambda pair: (-pair[1].rank, pair[0])))
