"""`esfsheet validate`: pages, or parsed lines, to findings."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from esfsheet.cli import options
from esfsheet.cli.options import Color, FailOn
from esfsheet.output.formats import names

if TYPE_CHECKING:
    from esfsheet.baseline import Baseline
    from esfsheet.checks import Selection
    from esfsheet.cli.tally import Tally
    from esfsheet.record import Envelope

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
    from esfsheet.cli.inputs import fail, named, not_an_input, pages_or_lines
    from esfsheet.cli.tally import Tally
    from esfsheet.envelopes import are_parsed, checked
    from esfsheet.matching import Matching
    from esfsheet.output.formats import Look, renderer
    from esfsheet.output.lines import writer

    if format_ is not None and format_ not in names():
        raise fail(f"--format {format_}: give one of {_FORMATS}")
    wanted = _selection(select, ignore)
    _must_exist(profile)
    known = _baseline(baseline, write_baseline)
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
            _shown(checked(matching.inputs(given), profile, jobs=jobs, page_timeout=page_timeout), wanted, known, tally)
        ):
            write(line)
    looked_for = _looked_for(wanted, profile)
    if known and write_baseline:
        known.write(looked_for)
    more = [f"{matching.passed_over:,} passed over"] if match else []
    status = tally.finish(*more, *([known.summary(looked_for)] if known else []))
    if words and not tally.documents and not (match and matching.passed_over):
        raise fail(f"nothing was checked: {_hint(words)}")
    raise typer.Exit(status)


def _shown(
    envelopes: "Iterator[Envelope]", wanted: "Selection", known: "Baseline | None", tally: "Tally"
) -> "Iterator[Envelope]":
    """The envelopes with those of their findings that are asked for and new; counts them on the way."""
    from esfsheet.checks import broken
    from esfsheet.checks.again import is_about_set

    for envelope in envelopes:
        # A check that broke may be one of those that were asked for.
        findings = [one for one in envelope.findings if one.code in wanted or one.code == broken.CODE]
        if known:
            findings = known.new(envelope, findings)
        if not is_about_set(envelope):
            tally.add(envelope.source.name, envelope.layout, envelope.findings, findings)
        elif findings:
            tally.note(envelope.source.name, findings)
        else:
            continue
        yield envelope.model_copy(update={"findings": findings})


def _hint(words: list[str]) -> str:
    """What to do where the words name nothing that could be checked."""
    from pathlib import Path

    from esfsheet.envelopes import are_parsed

    below = (file for word in words if Path(word).is_dir() for file in sorted(Path(word).rglob("*")) if file.is_file())
    lines = next((file for file in below if are_parsed(file.name, b"-")), None)
    return f"{lines} holds parsed lines, which are read where the file is named" if lines else "name pages, or parsed lines"


def _selection(select: list[str] | None, ignore: list[str] | None) -> "Selection":
    from esfsheet.checks import Selection
    from esfsheet.cli.inputs import fail
    from esfsheet.codes import catalogue

    chosen, left = (
        tuple(code.strip().upper() for word in words or () for code in word.split(",") if code.strip())
        for words in (select, ignore)
    )
    for prefix in (*chosen, *left):
        if not any(code.startswith(prefix) for code in catalogue()):
            raise fail(f"{prefix}: no code begins like this: esfsheet explain lists them")
    return Selection(chosen or ("",), left)


def _looked_for(wanted: "Selection", profile: str | None) -> "Callable[[str], bool]":
    """Whether the run would have told of a code: what only another profile finds is not gone because it was not asked for."""
    from esfsheet.checks import known_profiles

    unasked = {code.code for name, other in known_profiles().items() if name != profile for code in other.codes}
    return lambda code: code in wanted and code not in unasked


def _must_exist(profile: str | None) -> None:
    from esfsheet.checks import known_profiles
    from esfsheet.cli.inputs import fail

    if profile is not None and profile not in known_profiles():
        raise fail(f"--profile {profile}: give one of {', '.join(known_profiles())}")


def _baseline(path: str | None, write: bool) -> "Baseline | None":
    from esfsheet.baseline import BadBaseline, Baseline
    from esfsheet.cli.inputs import fail

    if path is None:
        if write:
            raise fail("--write-baseline: say with --baseline which file to write")
        return None
    try:
        return Baseline.read(path, recording=write)
    except OSError as error:
        raise fail(f"{path}: {error.strerror}: write it with --write-baseline") from error
    except BadBaseline as error:
        raise fail(str(error)) from error
