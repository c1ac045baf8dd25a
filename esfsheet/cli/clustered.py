"""`esfsheet parse --engine dask`: shards out to a cluster, their counts back to the tally."""

import os
from collections.abc import Iterator

from esfsheet.cli.inputs import fail
from esfsheet.cli.status import Status
from esfsheet.cli.tally import Tally
from esfsheet.cluster.wishes import Wishes
from esfsheet.codes import catalogue
from esfsheet.reading import Told, Where
from esfsheet.source.files import STDIN


def clustered(scheduler: str | None, given: list[str], wishes: Wishes, tally: Tally, *, resume: bool) -> Status:
    """Parses what is named on a cluster, and gives the status."""
    try:
        from esfsheet.cluster.manifest import Manifest, OtherRun, Refused
        from esfsheet.cluster.run import Lost, Unreachable, run
        from esfsheet.cluster.shards import Shard, is_remote, shards
    except ImportError as error:
        raise fail(f"{error.name} is missing: pip install 'esfsheet[cluster]'") from error
    if scheduler is None:
        raise fail("--engine dask: say with --scheduler where the cluster is, as tcp://host:8786")
    if wishes.out in ("", STDIN):
        raise fail("--engine dask: say with -o which folder the parts go to, one that every worker can write to")
    if STDIN in given:
        raise fail("--engine dask: standard input is not where the workers are: name files, folders or addresses")
    wanted = wishes if is_remote(wishes.out) else wishes._replace(out=os.path.abspath(wishes.out))
    try:
        manifest = Manifest(wanted.out, wanted.key)
        manifest.go_on() if resume else manifest.begin()
    except (OtherRun, Refused) as error:
        raise fail(str(error)) from error
    except (ImportError, ValueError) as error:  # no such store, or none that is installed
        raise fail(f"{wishes.out}: {error}") from error
    parts: list[str] = []
    passed_over = 0

    def left() -> Iterator[Shard]:
        nonlocal passed_over
        for shard in shards(given, tally.pass_over):
            parts.append(shard.part)
            if (entry := manifest.done(shard.part, shard.inputs)) is None:
                yield shard
            else:
                passed_over += entry["passed_over"]
                tally.take(entry["layouts"], entry["severities"], entry["unreadable"], entry["others"])

    try:
        for outcome in run(scheduler, left(), wanted):
            if isinstance(outcome, Lost):
                tally.lost(outcome.shard.name, _finding(outcome.why))
                continue
            if not manifest.add(outcome):
                raise fail(f"{outcome['part']} is not in {wishes.out}: -o is to be a place that all workers share")
            passed_over += outcome["passed_over"]
            tally.take(outcome["layouts"], outcome["severities"], outcome["unreadable"], outcome["others"])
        manifest.finish(parts)
    except (Unreachable, Refused) as error:
        raise fail(str(error)) from error
    except KeyboardInterrupt:
        return tally.interrupted()
    return tally.finish(*([f"{passed_over:,} passed over by --match"] if wanted.match else []))


def _finding(why: str) -> Told:
    code = catalogue()["S030"]
    return Told(code.code, code.severity, None, why, Where(None, None), None)
