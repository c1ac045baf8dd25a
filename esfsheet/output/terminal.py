"""The console that people look at."""

import os
import sys
from typing import IO, Literal

from rich.console import Console
from rich.text import Text

from esfsheet.output.safe import safe
from esfsheet.patterns import pattern

Color = Literal["auto", "always", "never"]


def console(file: IO[str] | None = None, color: Color = "auto", width: int | None = None) -> Console:
    """A console that takes no markup and guesses no numbers or links in text; colour as asked (NO_COLOR is heeded)."""
    plain = color == "never" or bool(os.environ.get("NO_COLOR"))
    return Console(
        file=file or sys.stdout,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
        width=width,
        no_color=True if plain else None,
        # Without this, bold and dim would still be written.
        color_system=None if plain else "auto",
        force_terminal=True if color == "always" and not plain else None,
    )


def is_wide(console: Console) -> bool:
    """Whether nothing limits the width of a line: neither a terminal nor COLUMNS."""
    return not console.is_terminal and not os.environ.get("COLUMNS")


# A word may come to open a line, and there GitHub's runner would take it for a command.
_COLONS = pattern(r"(?<!\S)::")


def framed(value: str, style: str) -> Text:
    """The same in the frame of a card: cut visibly where the frame is too narrow."""
    return Text(_shown(value), style=style, overflow="ellipsis")


def text(value: str, style: str = "") -> Text:
    """Text of a page, safe to print."""
    return Text(_shown(value), style=style)


def _shown(value: str) -> str:
    return _COLONS.sub(": :", safe(value))
