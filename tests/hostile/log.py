"""A file of what runs of hostile inputs gave, a line each, so that a million of them need not be run at once."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.hostile.shard import Failure, Shard, Took


def add(file: Path | None, first: int, shard: Shard) -> None:
    """Adds the run that begins with a seed."""
    if file:
        with file.open("a") as out:
            out.write(json.dumps({"first": first, **asdict(shard), "seconds": [round(one, 6) for one in shard.seconds]}) + "\n")


def read(file: Path | None) -> dict[int, Shard]:
    """The runs of a file by their first seeds."""
    if not file or not file.exists():
        return {}
    return {line["first"]: _shard(line) for line in map(json.loads, file.read_text().splitlines())}


def _shard(line: dict[str, Any]) -> Shard:
    worst, failures = [Took(*one) for one in line["worst"]], [Failure(*one) for one in line["failures"]]
    return Shard(line["seconds"], worst, failures, (line["peak"][0], line["peak"][1]))
