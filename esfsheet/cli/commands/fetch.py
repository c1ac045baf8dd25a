"""`esfsheet fetch`: pages from the network into a folder or a WARC file."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from esfsheet.cli import options

if TYPE_CHECKING:
    from esfsheet.fetch.shelf import Shelf
    from esfsheet.fetch.targets import Target


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
    from esfsheet.cli.inputs import fail
    from esfsheet.cli.status import Status

    try:
        from esfsheet.fetch.visit import Visitor
    except ImportError as error:
        raise fail(f"{error.name} is missing: pip install 'esfsheet[fetch]'") from error
    from esfsheet.fetch.client import Client
    from esfsheet.fetch.clock import Clock
    from esfsheet.fetch.guard import Guard
    from esfsheet.fetch.members import Damaged
    from esfsheet.fetch.report import Report
    from esfsheet.fetch.run import fetch
    from esfsheet.fetch.wayback import BASE, DELAY, Archive

    words = list(targets or ())
    year = _year(words) if wayback else None
    wanted = _wanted(words, files_from, from_list, base_url)
    clock = Clock()
    client = Client(_agent(contact), Guard(allow_private), timeout, max_bytes, clock)
    visitor = Visitor(client, clock, delay if delay is not None else DELAY if wayback else 1.0)
    report = Report(len(wanted), clock, quiet=quiet)
    archive = Archive(year, wayback_url or BASE) if wayback else None
    # A WARC file is printed once, when it is complete.
    told: list[str] = []
    try:
        fetch(wanted, _shelf(out, warc), visitor, report, told.append if warc else _tell, refresh=refresh, archive=archive)
        for path in told[:1]:
            _tell(path)
    except KeyboardInterrupt:
        report.finish(interrupted=True)
        raise typer.Exit(Status.INTERRUPTED) from None
    except BrokenPipeError:
        _hush()
        raise typer.Exit(Status.CLEAN) from None
    except Damaged as error:
        raise fail(f"{warc}: {error}: name another file") from error
    except OSError as error:
        raise fail(f"{error.filename or warc or out or 'pages'}: {error.strerror}: what is saved stays, run again") from error
    report.finish()
    if not report.clean:
        raise typer.Exit(Status.UNUSABLE)


def _year(words: list[str]) -> int | None:
    """Takes the year out of the words; no target looks like one."""
    from esfsheet.cli.inputs import fail

    years = [word for word in words if len(word) == 4 and word.isascii() and word.isdigit()]
    if len(years) > 1:
        raise fail("--wayback takes one year")
    words[:] = [word for word in words if word not in years]
    return int(years[0]) if years else None


def _wanted(words: list[str], files_from: str | None, from_list: Path | None, base_url: str | None) -> "list[Target]":
    from esfsheet.cli.inputs import fail
    from esfsheet.fetch import targets
    from esfsheet.fetch.problem import Problem
    from esfsheet.fetch.url import parse
    from esfsheet.source.files import names_from

    base_url = base_url or targets.BASE_URL
    if targets.PLACE not in base_url:
        raise fail(f"--base-url needs {targets.PLACE} where the number goes")
    try:
        parse(base_url)
    except Problem as problem:
        raise fail(f"--base-url: {problem.reason}: {problem.remedy}") from problem
    try:
        words += names_from(files_from) if files_from else []
    except OSError as error:
        raise fail(f"{files_from}: {error.strerror}: name a file that lists targets, one a line") from error
    found = [targets.target(word, base_url) for word in words]
    try:
        found += targets.from_list(from_list, base_url) if from_list else []
    except OSError as error:
        raise fail(f"{from_list}: {error.strerror}: name ESF-rådet's list of projects") from error
    except targets.BadList as error:
        raise fail(f"{from_list}: {error}") from error
    if not found and not files_from and not from_list:
        raise fail("nothing to fetch: name operation ids or addresses (esfsheet fetch --help)")
    return list(targets.distinct(found))


def _shelf(out: Path | None, warc: Path | None) -> "Shelf":
    from esfsheet.cli.inputs import fail

    if warc is None:
        from esfsheet.fetch.store import Pages

        return Pages(out or Path("pages"))
    if out is not None:
        raise fail("give --out or --warc, not both")
    from esfsheet.fetch.warc import SUFFIX, Warc

    if not warc.name.endswith(SUFFIX):
        raise fail(f"--warc: the file's name must end in {SUFFIX}")
    return Warc(warc)


def _agent(contact: str | None) -> str:
    import esfsheet
    from esfsheet.cli.inputs import fail

    if contact is None:
        return f"esfsheet/{esfsheet.__version__}"
    if not contact.isascii() or not contact.isprintable() or not contact.strip() or set("()\\") & set(contact):
        raise fail("--contact: an e-mail address or a web page, in plain ASCII without brackets")
    return f"esfsheet/{esfsheet.__version__} (+{contact.strip()})"


def _tell(path: str) -> None:
    sys.stdout.buffer.write(os.fsencode(path) + b"\n")
    sys.stdout.buffer.flush()


def _hush() -> None:
    """Whoever reads the paths has seen enough: no second error at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
