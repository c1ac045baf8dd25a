"""`esfsheet parse`: pages to JSON Lines."""

from enum import StrEnum
from typing import Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color, FailOn


class Engine(StrEnum):
    """What does the parsing."""

    process = "process"
    dask = "dask"


def command(
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all; a cluster writes parts to a folder."
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with what a run to the same FILE had written when it was ended or killed.")
    ] = False,
    provenance: Annotated[
        bool, typer.Option("--provenance", help="Add each value's line, column, raw text and label.")
    ] = False,
    match: options.Match = None,
    jobs: options.Jobs = None,
    page_timeout: options.PageTimeout = 60,
    engine: Annotated[Engine, typer.Option("--engine", help="Where to parse: here, or on a dask cluster (extra cluster).")] = (
        Engine.process
    ),
    scheduler: Annotated[
        str | None,
        typer.Option("--scheduler", metavar="ADDRESS", help="With --engine dask: the scheduler, as tcp://host:8786."),
    ] = None,
    fail_on: options.FailOnOption = FailOn.error,
    color: options.ColorOption = Color.auto,
    max_bytes: options.MaxBytes = options.MAX_BYTES,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Turn saved pages into records: one JSON object a line and page."""
    from contextlib import closing
    from functools import partial

    from esfsheet.cli.inputs import fail, named, not_an_input
    from esfsheet.cli.tally import Tally
    from esfsheet.many import Many, line
    from esfsheet.output.unfinished import Interrupted, OtherRun, unfinished
    from esfsheet.resuming import OtherPages, lines
    from esfsheet.source.pieces import pieces

    tally = Tally(fail_on, quiet=quiet, verbose=verbose, color=color.value)
    given = named(paths, files_from)
    key = _key(provenance, max_bytes, sorted(match or ()))
    if scheduler is not None and engine is not Engine.dask:
        raise fail("--scheduler: where a cluster is, which --engine dask parses on: give both, or neither to parse here")
    if engine is Engine.dask:
        from os import getcwd

        from esfsheet.cli.clustered import clustered
        from esfsheet.cluster.wishes import Wishes

        wishes = Wishes(getcwd(), output or "", key, provenance, max_bytes, tuple(match or ()))
        raise typer.Exit(clustered(scheduler, given, wishes, tally, resume=resume))
    not_an_input(output, given)
    make = partial(line, provenance=provenance)
    many = Many(make, jobs=jobs, page_timeout=page_timeout, max_bytes=max_bytes, match=match or ())
    try:
        with (
            unfinished(output, key, resume=resume) as out,
            closing(lines(out, many, pieces(given, max_bytes, tally.pass_over))) as made,
        ):
            for one in made:
                tally.add(one.name, one.layout, one.findings)
    except (OtherRun, OtherPages) as error:
        raise fail(str(error)) from error
    except Interrupted:
        raise typer.Exit(tally.interrupted()) from None
    raise typer.Exit(tally.finish(*([f"{many.passed_over:,} passed over by --match"] if match else [])))


def _key(*choices: object) -> str:
    """Stands for what lines depend on besides the pages: they are gone on with by the same alone."""
    import hashlib

    import esfsheet

    return hashlib.sha256(repr((esfsheet.__version__, choices)).encode()).hexdigest()[:8]
