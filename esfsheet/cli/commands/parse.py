"""`esfsheet parse`: pages to JSON Lines."""

from typing import Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import FailOn


def command(
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
    provenance: Annotated[
        bool, typer.Option("--provenance", help="Add each value's line, column, raw text and label.")
    ] = False,
    match: options.Match = None,
    jobs: options.Jobs = None,
    page_timeout: options.PageTimeout = 60,
    fail_on: options.FailOnOption = FailOn.error,
    max_bytes: options.MaxBytes = options.MAX_BYTES,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Turn saved pages into records: one JSON object a line and page."""
    from contextlib import closing
    from functools import partial

    from esfsheet.cli.inputs import named, not_an_input
    from esfsheet.cli.tally import Tally
    from esfsheet.many import Many, line
    from esfsheet.output.lines import writer

    tally = Tally(fail_on, quiet=quiet, verbose=verbose)
    given = named(paths, files_from)
    not_an_input(output, given)
    make = partial(line, provenance=provenance)
    many = Many(make, jobs=jobs, page_timeout=page_timeout, max_bytes=max_bytes, match=match or ())
    with writer(output) as write, closing(many.parsed(given)) as lines:
        for one in lines:
            write(one.text)
            tally.add(one.name, one.layout, one.findings)
    raise typer.Exit(tally.finish(*([f"{many.passed_over:,} passed over"] if match else [])))
