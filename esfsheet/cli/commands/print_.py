"""`esfsheet print`: one document as a card, many as a table."""

from typing import Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color


def command(
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    full: Annotated[bool, typer.Option("--full", help="All of the prose, and a card for every document.")] = False,
    color: options.ColorOption = Color.auto,
    max_bytes: options.MaxBytes = options.MAX_BYTES,
) -> None:
    """Show pages, or the lines that parse wrote, to people: one as a card, many as a table."""
    from esfsheet.cli.inputs import named, pages_or_lines
    from esfsheet.cli.status import Status
    from esfsheet.envelopes import are_parsed, envelopes
    from esfsheet.output.show import show
    from esfsheet.output.terminal import console

    given, _ = pages_or_lines(named(paths, files_from), are_parsed, max_bytes)
    if show(envelopes(given), console(color=color.value), full=full):
        raise typer.Exit(Status.UNUSABLE)
