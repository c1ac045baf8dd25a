"""The words of a command line to the documents that they name."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

import typer

from esfsheet.cli.status import Status
from esfsheet.output.safe import safe_line
from esfsheet.source.document import Document, Lines
from esfsheet.source.files import STDIN, names_from
from esfsheet.source.inputs import inputs
from esfsheet.source.passing import Telling


def fail(message: str) -> typer.Exit:
    """The exit that a bad use of the command ends in, its reason said."""
    typer.echo(f"esfsheet: {safe_line(message)}", err=True)
    return typer.Exit(Status.UNUSABLE)


def named(paths: list[str] | None, files_from: str | None) -> list[str]:
    """The paths given and listed; exits with a message where there are none."""
    if files_from == STDIN and STDIN in (paths or ()):
        raise fail("standard input cannot be both a page and the list of pages")
    tell_of_typing([*(paths or ()), files_from])
    try:
        listed = names_from(files_from) if files_from else []
    except OSError as error:
        raise fail(f"{files_from}: {error.strerror}: name a file that lists paths, one a line") from error
    found = [*(paths or ()), *listed]
    if not found and not files_from:
        raise fail("nothing to read: name files or folders, or - for standard input (--help says more)")
    return found


def tell_of_typing(words: Iterable[str | None]) -> None:
    """Says that standard input is waited for, where it is a terminal: else the command seems to hang."""
    if STDIN in words and sys.stdin.isatty():
        typer.echo("esfsheet: reading standard input: end it with Ctrl-D on a line of its own", err=True)


def pages_or_lines(
    paths: list[str],
    are_lines: Callable[[str, bytes], bool],
    max_bytes: int,
    passed_over: Telling | None = None,
) -> tuple[Iterator[Document | Lines], bool]:
    """The pages and files of parsed lines at the paths, and whether standard input gives lines and comes first."""
    found = inputs(paths, are_lines, max_bytes, passed_over)
    first = next(found, None)
    if first is None:
        return iter(()), False
    return chain((first,), found), isinstance(first, Lines) and first.name == STDIN


def not_an_input(output: str | None, paths: list[str]) -> None:
    """Exits with a message where a file would be written over one that is to be read."""
    if output and os.path.isfile(output) and any(os.path.exists(path) and os.path.samefile(path, output) for path in paths):
        raise fail(f"{output} is also to be read: choose another place for the output")
