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
    fail_on: options.FailOnOption = FailOn.error,
    max_bytes: options.MaxBytes = options.MAX_BYTES,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Turn saved pages into records: one JSON object a line and page."""
    from esfsheet.cli.inputs import named, not_an_input
    from esfsheet.cli.tally import Tally
    from esfsheet.engine import parse_document
    from esfsheet.output.lines import writer
    from esfsheet.source.files import documents
    from esfsheet.source.matching import Matching

    matching = Matching(match or ())
    tally = Tally(fail_on, quiet=quiet, verbose=verbose)
    given = named(paths, files_from)
    not_an_input(output, given)
    with writer(output) as write:
        for document in matching(documents(given, max_bytes)):
            result = parse_document(document)
            write(result.to_json(provenance=provenance))
            tally.add(result.envelope)
    raise typer.Exit(tally.finish(*([f"{matching.passed_over:,} passed over"] if match else [])))
