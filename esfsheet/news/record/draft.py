"""A record while it is put together."""

from collections.abc import Sequence
from typing import Any

from esfsheet.news.page.stated import Fact
from esfsheet.news.text.body import Body
from esfsheet.reading import Problem, Source


class Draft:
    """Values and sources while a record is put together."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.values: dict[str, Any] = {}
        self.sources: dict[str, Source] = {}
        self.problems: list[Problem] = []

    def fact(self, path: str, fact: Fact | None) -> None:
        """A value that has its source with it."""
        self.values[path] = fact.value if fact else None
        if fact:
            self.sources[path] = fact.source

    def facts(self, path: str, found: Sequence[Fact]) -> None:
        """Several of them."""
        stated = [fact for fact in found if fact.value]
        self.values[path] = [fact.value for fact in stated]
        self.sources.update((f"{path}.{index}", fact.source) for index, fact in enumerate(stated))

    def place(self, path: str, start: int, end: int, label: str | None = None) -> None:
        """Where in the body the value of a field stands."""
        self.sources[path] = self.body.source(start, end, label)

    def problem(self, code: str, path: str, message: str, start: int, end: int) -> None:
        """Something that cannot be resolved."""
        source = self.body.source(start, end)
        self.problems.append(Problem(code, path, message, source.raw, source.at))
