"""`esfsheet validate`: pages, or parsed lines, to findings."""

from typing import Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color, FailOn
from esfsheet.output.formats import names

_FORMATS = ", ".join(names())


def command(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            help="Saved pages, archives, folders, patterns, lines that parse wrote (.jsonl), or - for standard input.",
            show_default=False,
        ),
    ] = None,
    files_from: options.FilesFrom = None,
    match: options.Match = None,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help=f"{_FORMATS}. Default: json where standard input gives parsed lines, so that a next command can read on; "
            "else text.",
        ),
    ] = None,
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="CODES", help="Only codes with these beginnings: C,R01")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="CODES", help="No codes with these; the longest beginning wins.")
    ] = None,
    fail_on: options.FailOnOption = FailOn.error,
    profile: Annotated[
        str | None, typer.Option("--profile", metavar="NAME", help="Also: which fields of a legal list are there (art49).")
    ] = None,
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="FILE", help="Show and count only findings that are not in FILE.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write this run's findings to the baseline's FILE, as known.")
    ] = False,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")
    ] = None,
    color: options.ColorOption = Color.auto,
    max_bytes: Annotated[
        int, typer.Option("--max-bytes", min=1, metavar="N", help="Leave larger pages and lines, with a finding or an error.")
    ] = options.MAX_BYTES,
    jobs: options.Jobs = None,
    page_timeout: options.PageTimeout = 60,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress or summary on standard error.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="With format text: say how to mend each finding.")] = False,
) -> None:
    """Check pages, or the lines that parse wrote: what parsing found, what the checks find, and what the set shows.

    The findings go to standard output, a summary to standard error. With --format json each document is written again.
    """
    from esfsheet.cli.checking import hint, known_before, looking_for, must_be_known, selection, shown
    from esfsheet.cli.inputs import fail, named, not_an_input, pages_or_lines
    from esfsheet.cli.tally import Tally
    from esfsheet.envelopes import are_parsed, checked
    from esfsheet.matching import Matching
    from esfsheet.output.formats import Look, renderer
    from esfsheet.output.lines import writer

    if format_ is not None and format_ not in names():
        raise fail(f"--format {format_}: give one of {_FORMATS}")
    wanted = selection(select, ignore)
    must_be_known(profile)
    known = known_before(baseline, write_baseline)
    words = named(paths, files_from)
    not_an_input(output, words)
    not_an_input(baseline if write_baseline else None, words)
    matching = Matching(match or ())
    tally = Tally(fail_on, quiet=quiet, counts_only=True)
    given, piped = pages_or_lines(words, are_parsed, max_bytes, tally.pass_over)
    render = renderer(
        format_ or ("json" if piped else "text"), Look.asked(color.value, output, fail_on.value)._replace(verbose=verbose)
    )
    with writer(output) as write:
        for line in render(
            shown(checked(matching.inputs(given), profile, jobs=jobs, page_timeout=page_timeout), wanted, known, tally)
        ):
            write(line)
    looked_for = looking_for(wanted, profile)
    if known and write_baseline:
        known.write(looked_for)
    more = [f"{matching.passed_over:,} passed over by --match"] if match else []
    status = tally.finish(*more, *([known.summary(looked_for)] if known else []))
    if words and not tally.documents and not (match and matching.passed_over):
        raise fail(f"nothing was checked: {hint(words)}")
    raise typer.Exit(status)
