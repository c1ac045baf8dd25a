"""The words and options of `fetch` and `run` to the fetching that they ask for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from esfsheet.cli.inputs import fail
from esfsheet.cli.status import Status

if TYPE_CHECKING:
    from esfsheet.fetch.shelf import Shelf
    from esfsheet.fetch.targets import Target


class Wishes(NamedTuple):
    """What is to be fetched, where to, and how; the fields are the options of `esfsheet fetch`."""

    targets: list[str]
    files_from: str | None = None
    from_list: Path | None = None
    base_url: str | None = None
    out: Path | None = None
    warc: Path | None = None
    refresh: bool = False
    wayback: bool = False
    delay: float | None = None
    contact: str | None = None
    timeout: float = 60
    max_bytes: int = 20_000_000
    allow_private: bool = False
    wayback_url: str | None = None
    quiet: bool = False


def fetched(wishes: Wishes, tell: Callable[[str, str], None]) -> bool:
    """Fetches, tells each target and the path of its page that is there then, and gives whether every target is."""
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

    words = list(wishes.targets)
    year = _year(words) if wishes.wayback else None
    wanted = _wanted(words, wishes.files_from, wishes.from_list, wishes.base_url)
    clock = Clock()
    client = Client(_agent(wishes.contact), Guard(wishes.allow_private), wishes.timeout, wishes.max_bytes, clock)
    pause = wishes.delay if wishes.delay is not None else DELAY if wishes.wayback else 1.0
    visitor = Visitor(client, clock, pause)
    report = Report(len(wanted), clock, quiet=wishes.quiet)
    archive = Archive(year, wishes.wayback_url or BASE) if wishes.wayback else None
    # A WARC file is told once, when it is complete.
    told: list[tuple[str, str]] = []
    try:
        shelf = _shelf(wishes.out, wishes.warc)
        fetch(
            wanted,
            shelf,
            visitor,
            report,
            (lambda *one: told.append(one)) if wishes.warc else tell,
            refresh=wishes.refresh,
            archive=archive,
        )
        for one in told[:1]:
            tell(*one)
    except KeyboardInterrupt:
        report.finish(interrupted=True)
        raise typer.Exit(Status.INTERRUPTED) from None
    except Damaged as error:
        raise fail(f"{wishes.warc}: {error}: name another file") from error
    except BrokenPipeError:
        raise
    except OSError as error:
        place = error.filename or wishes.warc or wishes.out or "pages"
        raise fail(f"{place}: {error.strerror}: what is saved stays, run again") from error
    report.finish()
    return report.clean


def _year(words: list[str]) -> int | None:
    """Takes the year out of the words; no target looks like one."""

    years = [word for word in words if len(word) == 4 and word.isascii() and word.isdigit()]
    if len(years) > 1:
        raise fail("--wayback takes one year")
    words[:] = [word for word in words if word not in years]
    return int(years[0]) if years else None


def _wanted(words: list[str], files_from: str | None, from_list: Path | None, base_url: str | None) -> "list[Target]":
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

    if contact is None:
        return f"esfsheet/{esfsheet.__version__}"
    if not contact.isascii() or not contact.isprintable() or not contact.strip() or set("()\\") & set(contact):
        raise fail("--contact: an e-mail address or a web page, in plain ASCII without brackets")
    return f"esfsheet/{esfsheet.__version__} (+{contact.strip()})"
