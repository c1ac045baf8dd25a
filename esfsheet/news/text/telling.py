"""What one piece of evidence declares: the words beside a name that tell what is called so, and how much they say."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from esfsheet.news.text.pattern import Pattern, View

NAME = r"(?P<name>◇(?<!◇◇)◇*+)"
"""What may be a name, with its quotation marks, as the texts that evidence reads have it masked."""


def named_after(words: Iterable[str]) -> str:
    """A name right after one of some words: these are looked for where a name stands, and not in all of the text.

    >>> print(named_after(["boken"]))
    (?P<name>◇(?<!◇◇)(?:(?<=[^-\\w]boken ◇))◇*+)
    """
    before = "|".join(rf"(?<=[^-\w]{word} ◇)" for word in words)
    return rf"(?P<name>◇(?<!◇◇)(?:{before})◇*+)"


Says = Literal["project", "earlier", "either"]
"""What the name is then: the text's project; one before it; or either."""


@dataclass(frozen=True)
class Evidence(Pattern):
    """A pattern over a text whose names are masked, and what it says of its `name`; of a `second` beside it the same.

    A weight below nothing speaks against it. Of one name each piece counts once, however often the text has it.
    """

    also: tuple[str, ...] = ("◇",)
    view: View = "whole"
    says: Says = "project"
    weight: int = 2
