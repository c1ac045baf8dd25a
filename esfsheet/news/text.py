"""A text with the views of it that patterns read."""

from collections.abc import Iterator
from functools import cached_property
from re import Match

from esfsheet.news.body import Body
from esfsheet.news.facts.organisations import Named, mentions, view
from esfsheet.news.pattern import Pattern, View, patterns


class Text:
    """A body, and what has been found in it."""

    def __init__(self, body: Body, publisher: str | None = None) -> None:
        self.body = body
        self.publisher = publisher

    @cached_property
    def organisations(self) -> list[Named]:
        """Every mention of an organisation."""
        return mentions(self.body)

    @cached_property
    def _orgs(self) -> str:
        return view(self.body, self.organisations)

    def view(self, name: View) -> str:
        """The text as a pattern wants it."""
        return self._orgs if name == "orgs" else self.body.marked if name == "marked" else self.body.seen

    def find(self, package: str) -> Iterator[tuple[str, Pattern, Match[str]]]:
        """The matches of a package's patterns, the highest rank first."""
        for name, pattern in patterns(package):
            for match in pattern.find(self.view(pattern.view)):
                yield name, pattern, match
