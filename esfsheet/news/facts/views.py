"""A text with the views of it that patterns read."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from re import Match
from typing import Any, TypeVar

from esfsheet.news.facts.fund import fund
from esfsheet.news.facts.organisations import Named, mentions, view
from esfsheet.news.text.body import PROJECT, Body, masked
from esfsheet.news.text.lined import Known, Lined
from esfsheet.news.text.matches import Package, lined, matches
from esfsheet.news.text.pattern import Pattern, View
from esfsheet.news.text.places import Stretches, places
from esfsheet.news.text.senders import paper, sender
from esfsheet.values.text import clean

Made = TypeVar("Made")
# A magazine's name may look like anything.
_PRESS = re.compile(r"[Cc]hefredaktör|[Aa]nsvarig utgivare|[Rr]edaktionen|[Pp]renumer")


class Text:
    """A body, and what has been found in it."""

    def __init__(self, body: Body, publisher: str | None = None) -> None:
        self.body = body
        self.publisher = publisher
        self._with_names: dict[tuple[View, frozenset[str]], str] = {}
        self._lined: dict[str, Lined] = {}
        self._found: dict[str, list[tuple[str, Pattern, Match[str]]]] = {}
        self._made: dict[Callable[[Text], Any], Any] = {}
        self._known = Known()

    def once(self, make: Callable[["Text"], Made]) -> Made:
        """What is made of the text, by whomever it is asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    @cached_property
    def organisations(self) -> list[Named]:
        """Every mention of an organisation."""
        return mentions(self.body, self.own if self.own and sender(self.own) else None, self.lined("seen"))

    @cached_property
    def own(self) -> str | None:
        """Who sends the text, if that is an organisation of which it may tell: its name looks so, or it tells of it."""
        name = clean(self.publisher) if self.publisher else ""
        if not name or paper(name) or fund(name):
            return None
        return name if sender(name) or (name in self.body.stated and not _PRESS.search(self.body.seen)) else None

    @cached_property
    def _orgs(self) -> str:
        return view(self.body, self.organisations)

    def view(self, name: View, projects: Collection[str] = ()) -> str:
        """The text as a pattern wants it."""
        if name in ("named", "whole"):
            key = (name, frozenset(projects))
            if key not in self._with_names:
                marked = self.body.marked if name == "named" else self._orgs
                self._with_names[key] = with_names_masked(self.body, marked, projects)
            return self._with_names[key]
        return self._orgs if name == "orgs" else self.body.marked if name == "marked" else self.body.seen

    def lined(self, name: View, projects: Collection[str] = ()) -> Lined:
        """The same by its lines."""
        return self.lined_as(self.view(name, projects))

    def lined_as(self, text: str) -> Lined:
        """A text that is masked in its own way, by its lines."""
        if text not in self._lined:
            self._lined[text] = lined(text, self._known)
        return self._lined[text]

    def find(self, package: Package, projects: Collection[str] = ()) -> Iterator[tuple[str, Pattern, Match[str]]]:
        """The matches of a package's patterns, the highest rank first; `projects` are the names that some want masked."""
        if projects:
            return self._matches(package, projects)
        # Some are asked for again, when the first answer was of no use.
        if package not in self._found:
            self._found[package] = list(self._matches(package, ()))
        return iter(self._found[package])

    def _matches(self, package: Package, projects: Collection[str]) -> Iterator[tuple[str, Pattern, Match[str]]]:
        return matches(package, lambda view: self.lined(view, projects))


def organised(text: Text) -> Stretches:
    """Where organisations are named."""
    return Stretches((one.start, one.end) for one in text.organisations)


def with_names_masked(body: Body, marked: str, names: Collection[str]) -> str:
    """A text that is masked already with the names of projects masked too."""
    if not names:
        return marked
    return masked(marked, ((start, end, PROJECT) for start, end in places(names, body.stated)))
