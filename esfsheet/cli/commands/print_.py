"""`esfsheet print`: one document as a card, many as a table."""

from typing import Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color


def command(
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    full: Annotated[bool, typer.Option("--full", help="All of the prose, and a card for every document.")] = False,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
    color: options.ColorOption = Color.auto,
    max_bytes: options.MaxBytes = options.MAX_BYTES,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Leave the findings out.")] = False,
) -> None:
    """Show pages, or the lines that parse wrote, to people: one as a card, many as a table."""
    from io import StringIO

    from esfsheet.cli.inputs import named, not_an_input, pages_or_lines
    from esfsheet.cli.status import Status
    from esfsheet.envelopes import are_parsed, envelopes
    from esfsheet.output.lines import writer
    from esfsheet.output.show import show
    from esfsheet.output.terminal import console

    words = named(paths, files_from)
    not_an_input(output, words)
    given, _ = pages_or_lines(words, are_parsed, max_bytes)
    if output is None:
        unreadable = show(envelopes(given), console(color=color.value), full=full, quiet=quiet)
    else:
        with writer(output) as write, StringIO() as page:
            unreadable = show(envelopes(given), console(page, color=color.value), full=full, quiet=quiet)
            write(page.getvalue().removesuffix("\n"))
    if unreadable:
        raise typer.Exit(Status.UNUSABLE)
