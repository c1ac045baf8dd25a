"""Formats of checked envelopes: each module a function `lines`, from envelopes to lines of output, one document at a time.

To add a format, add a file: its name is the format's.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NamedTuple, cast

from esfsheet.output.findings import RANKS

if TYPE_CHECKING:  # The command line asks for the names alone, and then pydantic would be most of its start-up.
    from esfsheet.record import Envelope, Finding


class Look(NamedTuple):
    """How the output is to look: with colour or not, how wide, which severity is a failure, and whether all is said."""

    color: bool = False
    terminal: bool = False
    width: int = 120
    fail_on: str = "error"
    verbose: bool = False

    @classmethod
    def asked(cls, color: str, output: str | None = None, fail_on: str = "error") -> "Look":
        """As asked for with --color (auto, always, never); a terminal's width and, where NO_COLOR is unset, colour."""
        seen = output in (None, "-") and sys.stdout.isatty()
        colored = color == "always" or (color == "auto" and seen and not os.environ.get("NO_COLOR"))
        return cls(colored, seen, shutil.get_terminal_size().columns if seen else cls().width, fail_on)

    def fails(self, finding: "Finding") -> bool:
        """Whether the finding is as severe as a failure."""
        return RANKS[finding.severity] >= RANKS[self.fail_on]


Lines = Callable[[Iterable["Envelope"]], Iterator[str]]


def names() -> list[str]:
    """The formats there are."""
    return sorted(name for _, name, _ in iter_modules(__path__) if not name.startswith("_"))


def renderer(name: str, look: Look | None = None) -> Lines:
    """The function that turns envelopes into the lines of a format, without their ends of line."""
    return cast(Lines, partial(import_module(f"{__name__}.{name}").lines, look=look or Look()))


__all__ = ["Lines", "Look", "names", "renderer"]
