"""Every label that some layout knows, and the nearest of them to a word that none knows."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, product
from typing import Literal, NamedTuple, TypeVar

from esfsheet.layout import Layout, layouts
from esfsheet.patterns import pattern
from esfsheet.values.lexical import INVISIBLE
from esfsheet.values.text import fold

_T = TypeVar("_T")

# "Projektägare / Beneficiary", "Projektägare (stödmottagare)", "Startdatum ....".
_DECORATION = pattern(r"(?: ?/ ?[A-Z][A-Za-z -]{1,40}| ?\([^()]{1,40}\)| ?\.{1,20})?[\s:*¹²³⁴-⁹ᵃ-ᵉ\[\]]{0,120}\Z")
_ANY_THEME = " - *"
# Of eight letters one may be wrong, of sixteen two: "Regon", "Projektägere", "Total projektbugdet".
NEAR = 0.86
_LONGEST = 60
_FIRST = 3
"""So many letters tell most words of prose from labels; fewer where some label is shorter."""
_MOST_STARTS = 1_000


class Known(NamedTuple):
    """A label that is known: its spelling in the layout, the field that it feeds, and how it is known."""

    label: str
    feeds: str | None
    by: Literal["label", "renamed", "other"]


class Vocabulary:
    """The labels of some layouts, to be looked up by what a page says."""

    def __init__(self, layouts: Sequence[Layout]) -> None:
        # Layouts share most of their labels.
        folded = cache(fold)
        self._known: dict[str, Known] = {}
        self._themes: list[tuple[str, str, str]] = []
        names: set[str] = set()
        for layout in layouts:
            for label in layout.others:
                self._known.setdefault(folded(label), Known(label, None, "other"))
            for label, feeds in layout.renamed.items():
                self._known.setdefault(folded(label), Known(label, feeds, "renamed"))
        for layout in layouts:
            for label, feeds in layout.labels.items():
                if label.endswith(_ANY_THEME):
                    self._themes.append((folded(label.removesuffix("*")) + " ", label, feeds))
                    continue
                names.add(label)
                self._known[folded(label)] = Known(label, feeds, "label")
        # A page's usual spelling needs no folding.
        self.exact = {name + end: self._known[folded(name)] for name in names for end in ("", ":")}
        self._headings = frozenset(folded(heading) for layout in layouts for heading in layout.headings)
        spelt = {*self._known, *(start for start, _, _ in self._themes), *map(str.casefold, names)}
        self.first = min(_FIRST, *map(len, spelt), _FIRST)
        self._starts = frozenset(one[: self.first] for one in spelt)
        self._cased = frozenset(map("".join, chain.from_iterable(map(_cases, self._starts))))
        # Pages have the same few first letters again and again.
        self.is_start = lru_cache(_MOST_STARTS)(self._is_start)
        self._by_start: dict[str, list[str]] = {}
        self._by_end: dict[str, list[str]] = {}
        for key in self._known:
            self._by_start.setdefault(key[:2], []).append(key)
            self._by_end.setdefault(key[-2:], []).append(key)
        self._names = self._longest_first(names)
        self._loud = self._longest_first(map(str.upper, names))

    def may_begin(self, text: str) -> bool:
        """Whether a text has the first letters of some label; quickly False for most lines of prose."""
        return self.is_start(text[: self.first])

    def _is_start(self, start: str) -> bool:
        if start.isascii():
            return start in self._cased
        start = start.casefold()
        # What cannot be seen, or another hyphen, may stand among the first letters; digits in odd groups are a sum.
        return start in self._starts or not (start.isascii() or start.isalpha() or start[0].isdigit())

    def find(self, text: str) -> Known | None:
        """The label that a text is, with or without its colon."""
        if (known := self.exact.get(text)) is not None:
            return known
        if len(text) > 2 * _LONGEST or not self.may_begin(text):
            return None
        text = _DECORATION.sub("", text)
        key = _key(text)
        if (known := self._known.get(key)) is not None:
            return known
        for start, label, feeds in self._themes:
            if key.startswith(start) and len(key) > len(start):
                theme = re.split(r"\s[-–—]\s", text.strip().rstrip(" :"), maxsplit=1)[-1]
                # What a colon or a no-break space parts from the theme is its value.
                if ":" in theme or "\u00a0" in theme:
                    return None
                return Known(label, feeds.replace("*", INVISIBLE.sub("", theme)), "label")
        return None

    def _longest_first(self, names: Iterable[str]) -> Mapping[str, Sequence[str]]:
        """The names by their first letters."""
        found: dict[str, list[str]] = {}
        for name in sorted(names, key=len, reverse=True):
            found.setdefault(name[: self.first], []).append(name)
        return found

    def start(self, text: str) -> str:
        """The longest label that a text begins with, spelt as in its layout; empty where there is none."""
        return next(filter(text.startswith, self._names.get(text[: self.first], ())), "")

    def loud_start(self, text: str) -> str:
        """The same in capitals."""
        return next(filter(text.startswith, self._loud.get(text[: self.first], ())), "")

    def is_heading(self, text: str) -> bool:
        """Whether some layout has prose under a heading like this text."""
        return len(text) <= _LONGEST and _key(text) in self._headings

    def near(self, text: str) -> Known | None:
        """The one label that a misspelt text can only mean; None where there is none, or two."""
        key = _key(text)
        if not 5 <= len(key) <= _LONGEST:
            return None
        # A slip leaves the first two letters or the last two as they were.
        alike = {*self._by_start.get(key[:2], ()), *self._by_end.get(key[-2:], ())}
        return nearest(key, {one: self._known[one] for one in alike if abs(len(one) - len(key)) <= 3}) if alike else None

    def near_start(self, text: str) -> tuple[Known, int] | None:
        """The misspelt label that a text begins with, value glued to it, and where the value begins."""
        for end in range(6, min(len(text), 40)):
            if text[end - 1].islower() and not text[end].islower() and text[end] != " " and (known := self.near(text[:end])):
                return known, end
        return None


def nearest(key: str, candidates: Mapping[str, _T]) -> _T | None:
    """What stands under the one candidate that is nearly the key; None where no candidate is, or two are equally near."""
    # Few pages have a label that is nearly one.
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(b=key, autojunk=False)
    best: list[tuple[float, str]] = []
    for candidate in candidates:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR and (ratio := matcher.ratio()) >= NEAR:
            best.append((ratio, candidate))
    best.sort(reverse=True)
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return None
    return candidates[best[0][1]]


def _cases(start: str) -> Iterator[tuple[str, ...]]:
    return product(*({letter, letter.upper()} for letter in start))


def _key(text: str) -> str:
    return fold(text).rstrip(" :*")


@cache
def vocabulary(known: tuple[Layout, ...]) -> Vocabulary:
    """The vocabulary of these layouts, made once."""
    return Vocabulary(known)


def current() -> Vocabulary:
    """The vocabulary of every layout that is installed."""
    return vocabulary(layouts())
