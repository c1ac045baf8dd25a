"""The console that people look at."""

import sys
from typing import IO, Literal

from rich.console import Console
from rich.text import Text

from esfsheet.output.safe import safe

Color = Literal["auto", "always", "never"]


def console(file: IO[str] | None = None, color: Color = "auto", width: int | None = None) -> Console:
    """A console that takes no markup and guesses no numbers or links in text; colour as asked (NO_COLOR is heeded)."""
    return Console(
        file=file or sys.stdout,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
        width=width,
        no_color=True if color == "never" else None,
        force_terminal=True if color == "always" else None,
    )


def text(value: str, style: str = "") -> Text:
    """Text of a page, safe to print."""
    return Text(safe(value), style=style)
