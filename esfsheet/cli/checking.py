"""The words and options of `validate` to what is looked for, and what of it is shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

from esfsheet.baseline import BadBaseline, Baseline
from esfsheet.checks import Selection, broken, known_profiles
from esfsheet.checks.again import is_about_set
from esfsheet.cli.inputs import fail
from esfsheet.cli.tally import Tally
from esfsheet.codes import catalogue
from esfsheet.envelopes import are_parsed
from esfsheet.record import Envelope


def shown(envelopes: Iterator[Envelope], wanted: Selection, known: Baseline | None, tally: Tally) -> Iterator[Envelope]:
    """The envelopes with those of their findings that are asked for and new; counts them on the way."""
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


def hint(words: list[str]) -> str:
    """What to do where the words name nothing that could be checked."""
    below = (file for word in words if Path(word).is_dir() for file in sorted(Path(word).rglob("*")) if file.is_file())
    lines = next((file for file in below if are_parsed(file.name, b"-")), None)
    return f"{lines} holds parsed lines, which are read where the file is named" if lines else "name pages, or parsed lines"


def selection(select: list[str] | None, ignore: list[str] | None) -> Selection:
    """The codes that are asked for."""
    chosen, left = (
        tuple(code.strip().upper() for word in words or () for code in word.split(",") if code.strip())
        for words in (select, ignore)
    )
    for prefix in (*chosen, *left):
        if not any(code.startswith(prefix) for code in catalogue()):
            raise fail(f"{prefix}: no code begins like this: esfsheet explain lists them")
    return Selection(chosen or ("",), left)


def looking_for(wanted: Selection, profile: str | None) -> Callable[[str], bool]:
    """Whether the run would have told of a code: what only another profile finds is not gone because it was not asked for."""
    unasked = {code.code for name, other in known_profiles().items() if name != profile for code in other.codes}
    return lambda code: code in wanted and code not in unasked


def must_be_known(profile: str | None) -> None:
    """Ends the command where there is no such profile."""
    if profile is not None and profile not in known_profiles():
        raise fail(f"--profile {profile}: give one of {', '.join(known_profiles())}")


def known_before(path: str | None, write: bool) -> Baseline | None:
    """The baseline, which is empty where it is about to be written first."""
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
