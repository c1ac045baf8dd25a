"""`esfsheet run`: the whole chain."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color, FailOn

if TYPE_CHECKING:
    from esfsheet.cli.tally import Tally
    from esfsheet.record import Envelope


def command(
    targets: Annotated[
        list[str],
        typer.Argument(
            help="Operation ids (2020/00694), addresses, saved pages, archives, folders, patterns, or - (standard input).",
            show_default=False,
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where fetched pages are kept.")] = Path("pages"),
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write the checked lines to FILE too.")
    ] = None,
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="Where the page of {operation_id} is.")
    ] = None,
    contact: Annotated[
        str | None, typer.Option("--contact", metavar="TEXT", help="An address where the host can reach you.")
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Connect to loopback and private addresses too.")
    ] = False,
    full: Annotated[bool, typer.Option("--full", help="All of the prose, and a card for every document.")] = False,
    fail_on: options.FailOnOption = FailOn.error,
    color: options.ColorOption = Color.auto,
    max_bytes: options.MaxBytes = options.MAX_BYTES,
    quiet: options.Quiet = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show every finding on standard error too.")] = False,
) -> None:
    """Fetch what is not there yet, parse it, check it, and show it."""
    from esfsheet.cli.inputs import fail, not_an_input, pages_or_lines, tell_of_typing
    from esfsheet.cli.status import Status
    from esfsheet.cli.tally import Tally
    from esfsheet.envelopes import are_parsed, checked
    from esfsheet.output.lines import writer
    from esfsheet.output.show import show
    from esfsheet.output.terminal import console
    from esfsheet.source.files import STDIN
    from esfsheet.source.paths import expanded

    tell_of_typing(targets)
    found = [word for target in targets for word in expanded(target)]
    here = {word for word in found if word == STDIN or os.path.exists(word)}
    paths = [word for word in found if word in here]
    wanted = [word for word in found if word not in here]
    mistyped = dict.fromkeys(word for word in wanted if _is_nothing(word))
    for word in mistyped:
        fail(f"{word or repr(word)}: neither a file here, nor an operation id, nor an address: look at how it is written")
    wanted = [word for word in wanted if word not in mistyped]
    clean = not mistyped
    if wanted:
        from esfsheet.cli.fetching import Wishes, fetched

        wishes = Wishes(
            wanted, base_url=base_url, out=out, contact=contact, allow_private=allow_private, max_bytes=max_bytes, quiet=quiet
        )
        fresh: dict[str, str] = {}
        clean = fetched(wishes, fresh.__setitem__) and clean
        # What was fetched stands where it was asked for; asked for twice, it stands there once.
        paths = [path for word in found if (path := word if word in here else fresh.pop(word.strip(), None))]
    not_an_input(output, paths)
    tally = Tally(fail_on, quiet=quiet, verbose=verbose, counts_only=not verbose, color=color.value)
    given, _ = pages_or_lines(paths, are_parsed, max_bytes, tally.pass_over)
    seen = _counted(checked(given), tally)
    if output:
        with writer(output) as write:
            show(_written(seen, write), console(color=color.value), full=full)
    else:
        show(seen, console(color=color.value), full=full)
    status = tally.finish()
    raise typer.Exit(status if clean else Status.UNUSABLE)


def _is_nothing(word: str) -> bool:
    """Whether a word, which is no file, is nothing that could be fetched either. Loads no package for the network."""
    from esfsheet.fetch.targets import target

    problem = target(word).problem
    return problem is not None and "://" not in word


def _counted(envelopes: "Iterator[Envelope]", tally: "Tally") -> "Iterator[Envelope]":
    from esfsheet.checks.again import is_about_set

    for envelope in envelopes:
        if is_about_set(envelope):
            tally.note(envelope.source.name, envelope.findings)
        else:
            tally.add(envelope.source.name, envelope.layout, envelope.findings)
        yield envelope


def _written(envelopes: "Iterator[Envelope]", write: Callable[[str], None]) -> "Iterator[Envelope]":
    from esfsheet.output.formats.json import line

    for envelope in envelopes:
        write(line(envelope))
        yield envelope
