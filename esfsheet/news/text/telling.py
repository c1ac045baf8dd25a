"""What one piece of evidence declares: the words beside a name that tell what is called so, and how much they say."""

from dataclasses import dataclass
from typing import Literal

from esfsheet.news.text.pattern import Pattern, View

NAME = r"(?P<name>(?<!◇)◇++)"
"""What may be a name, with its quotation marks, as the texts that evidence reads have it masked."""

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
