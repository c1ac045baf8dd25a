"""`esfsheet fixtures`: saved pages and their twins, the JSON files that say what the pages must give."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color

if TYPE_CHECKING:
    from esfsheet.twins import Compared

app = typer.Typer(
    help="Hold pages to their twins, the JSON files beside them that say what they must give.", no_args_is_help=True
)

Folders = Annotated[
    list[Path], typer.Argument(metavar="DIR...", help="Folders with pages and twins, and all below them.", show_default=False)
]


@app.command()
def check(folders: Folders, color: options.ColorOption = Color.auto, quiet: options.Quiet = False) -> None:
    """Show, field by field, where pages differ from their twins. Status 1 if any does, or if page or twin is alone."""
    from esfsheet.output.formats import Look
    from esfsheet.output.formats._diff import diff

    look = Look.asked(color.value)
    same = failed = unread = 0
    for one in _compared(folders):
        same += one.said is not None and not one.differences
        failed += one.said is None or bool(one.differences)
        unread += one.given is None
        if one.trouble:
            _say(one.trouble)
        elif one.said is None:
            _say(f"{one.page}: has no twin: esfsheet fixtures update writes {one.twin.name}")
        elif one.differences:
            _say(f"{one.page}: {_fields(one)} from {one.twin.name} (- twin, + page)")
            for line in diff(one.differences, look):
                typer.echo(line, color=True)
    failed += _alone(folders)
    _end(quiet, f"{same} as their twins say; {failed} not", unread=unread, failed=failed)


@app.command()
def update(
    folders: Folders,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Write nothing; show what would be written.")] = False,
    color: options.ColorOption = Color.auto,
    quiet: options.Quiet = False,
) -> None:
    """Write missing and changed twins, and show what must be looked at. Status 1 if it wrote any, or a twin is alone."""
    from esfsheet import twins
    from esfsheet.output.formats import Look
    from esfsheet.output.formats._diff import diff

    look = Look.asked(color.value)
    wrote = unread = 0
    verb = "would write" if dry_run else "wrote"
    for one in _compared(folders):
        if one.given is None or any(found["code"] == "S010" for found in one.given["findings"]):
            _say(one.trouble or f"{one.page}: broke the parser, so its twin stays as it is")
            unread += 1
            continue
        if one.said is not None and not one.differences:
            continue
        wrote += 1
        if not dry_run:
            twins.write(one.twin, one.given)
        if one.said is None:
            _say(f"{one.twin}: {verb} it anew: look at every value ({_contents(one)})")
        else:
            _say(f"{one.twin}: {verb} it: {_fields(one)}: look at each (- before, + now)")
            for line in diff(one.differences, look):
                typer.echo(line, color=True)
    alone = _alone(folders)
    _end(quiet, f"{verb} {wrote} twin{'' if wrote == 1 else 's'}", unread=unread, failed=wrote + alone)


def _compared(folders: list[Path]) -> "Iterator[Compared]":
    """Every page below the folders beside its twin; a folder that holds none is bad use, lest a check of nothing passes.

    So are layouts that feed what no record has: each twin would say no more than that.
    """
    from esfsheet import twins
    from esfsheet.cli.inputs import fail
    from esfsheet.sheet.readers import misdeclared

    if wrong := "; ".join(misdeclared()):
        raise fail(wrong)
    for folder in folders:
        if folder.is_file():
            raise fail(f"{folder}: a file: name the folder that it is in")
        if not folder.is_dir():
            raise fail(f"{folder}: no such folder: name one that holds pages and their twins")
        found = list(twins.pages(folder))
        if not found:
            raise fail(f"{folder}: holds no page ({', '.join(twins.PAGES)})")
        yield from twins.compared(found)


def _alone(folders: list[Path]) -> int:
    from esfsheet import twins

    found = [twin for folder in folders for twin in twins.orphans(folder)]
    for twin in found:
        _say(f"{twin}: a twin without its page: save the page beside it again, or move the twin away")
    return len(found)


def _fields(one: "Compared") -> str:
    count = len(one.differences)
    return f"{count} field{' differs' if count == 1 else 's differ'}"


def _contents(one: "Compared") -> str:
    given = one.given or {}
    codes = " ".join(found["code"] for found in given["findings"])
    return f"{given['layout'] or 'no layout'}; {f'findings {codes}' if codes else 'no findings'}"


def _say(line: str) -> None:
    from esfsheet.output.safe import begun, safe_line

    typer.echo(begun(safe_line(line)))


def _end(quiet: bool, summary: str, *, unread: int, failed: int) -> None:
    from esfsheet.cli.status import Status

    if not quiet:
        typer.echo(summary, err=True)
    raise typer.Exit(Status.UNUSABLE if unread else Status.FINDINGS if failed else Status.CLEAN)
