"""What a run on a cluster is asked for; known without what clusters need, which may not be installed."""

from typing import NamedTuple


class Wishes(NamedTuple):
    """How shards are parsed, and where their parts go."""

    folder: str
    """Where paths begin that are not absolute: a worker may run in another place."""
    out: str
    key: str
    provenance: bool
    max_bytes: int
    match: tuple[str, ...]
