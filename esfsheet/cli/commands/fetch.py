"""`esfsheet fetch`: pages from the network into a folder or a WARC file."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from esfsheet.cli import options


def command(
    targets: Annotated[
        list[str] | None, typer.Argument(help="Operation ids (2020/00694) or addresses of pages.", show_default=False)
    ] = None,
    files_from: Annotated[
        str | None,
        typer.Option("--files-from", metavar="FILE", help="Read targets from FILE, one a line; - is standard input."),
    ] = None,
    from_list: Annotated[
        Path | None, typer.Option("--from-list", metavar="CSV", help="Every operation of ESF-rådet's official list.")
    ] = None,
    base_url: Annotated[
        str | None,
        typer.Option("--base-url", metavar="URL", help="Where the page of {operation_id} is; else ESF-rådet's project bank."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Save pages in DIR; else in pages.")] = None,
    warc: Annotated[
        Path | None,
        typer.Option("--warc", metavar="FILE", help="Append to one FILE.warc.gz instead; its path is printed last."),
    ] = None,
    refresh: Annotated[bool, typer.Option("--refresh", help="Ask whether saved pages have changed.")] = False,
    wayback: Annotated[
        bool,
        typer.Option("--wayback", help="The Internet Archive's newest copy; with a year after it, the copy nearest to that."),
    ] = False,
    delay: Annotated[
        float | None,
        typer.Option("--delay", metavar="S", min=0, max=600, help="Seconds between requests to one host; else 1."),
    ] = None,
    contact: Annotated[
        str | None, typer.Option("--contact", metavar="TEXT", help="An address where the host can reach you; do give one.")
    ] = None,
    timeout: Annotated[float, typer.Option("--timeout", metavar="S", min=0.1, max=3600, help="Seconds for one answer.")] = 60,
    max_bytes: Annotated[int, typer.Option("--max-bytes", metavar="N", min=1, help="Refuse larger pages.")] = 20_000_000,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Connect to loopback and private addresses too.")
    ] = False,
    wayback_url: Annotated[str | None, typer.Option("--wayback-url", metavar="URL", hidden=True)] = None,
    quiet: options.Quiet = False,
) -> None:
    """Save pages from the network, politely: their paths are printed, for parse --files-from -."""
    from esfsheet.cli.fetching import Wishes, fetched
    from esfsheet.cli.status import Status

    wishes = Wishes(
        list(targets or ()),
        files_from,
        from_list,
        base_url,
        out,
        warc,
        refresh,
        wayback,
        delay,
        contact,
        timeout,
        max_bytes,
        allow_private,
        wayback_url,
        quiet,
    )
    try:
        clean = fetched(wishes, _tell)
    except BrokenPipeError:
        _hush()
        raise typer.Exit(Status.CLEAN) from None
    if not clean:
        raise typer.Exit(Status.UNUSABLE)


def _tell(_: str, path: str) -> None:
    sys.stdout.buffer.write(os.fsencode(path) + b"\n")
    sys.stdout.buffer.flush()


def _hush() -> None:
    """Whoever reads the paths has seen enough: no second error at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
