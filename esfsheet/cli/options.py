"""Options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer

from esfsheet.source.document import MAX_BYTES


class FailOn(StrEnum):
    """The least severe finding that makes the status 1."""

    error = "error"
    warning = "warning"
    info = "info"
    never = "never"


class Color(StrEnum):
    """When to use colour; NO_COLOR is heeded too."""

    auto = "auto"
    always = "always"
    never = "never"


Paths = Annotated[
    list[str] | None,
    typer.Argument(
        help="Saved pages, archives, folders with all below them, patterns, or - for standard input.", show_default=False
    ),
]
FilesFrom = Annotated[
    str | None,
    typer.Option("--files-from", metavar="FILE", help="Read paths from FILE, one a line; - is standard input."),
]
Match = Annotated[
    list[str] | None,
    typer.Option(
        "--match", metavar="TEXT", help="Pass pages over that do not hold TEXT; given twice, either.", show_default=False
    ),
]
FailOnOption = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 from findings of this severity on.")]
MaxBytes = Annotated[int, typer.Option("--max-bytes", min=1, metavar="N", help="Leave larger files, with a finding.")]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="Parse in N processes. Default: one a processor, once the pages are enough to pay for it.",
        show_default=False,
    ),
]
PageTimeout = Annotated[
    float,
    typer.Option(
        "--page-timeout", min=0.001, metavar="SECONDS", help="Give a page up that takes longer (with several processes)."
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No findings, progress or summary on standard error.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show findings of severity info too.")]
ColorOption = Annotated[Color, typer.Option("--color", help="Use colour: auto, always or never.")]

__all__ = [
    "MAX_BYTES",
    "Color",
    "ColorOption",
    "FailOn",
    "FailOnOption",
    "FilesFrom",
    "Jobs",
    "Match",
    "MaxBytes",
    "PageTimeout",
    "Paths",
    "Quiet",
    "Verbose",
]
