"""The side file that `esfsheet fetch` writes beside a page: where the page came from."""

import os

from esfsheet.source.names import valid_url

_MOST = 1_000_000


def told(path: str | os.PathLike[str]) -> tuple[str | None, str | None]:
    """The address that the page at a path was fetched from, and the encoding that was said; None where no side file says it."""
    try:
        with open(f"{os.fspath(path)}.json", "rb") as file:
            text = file.read(_MOST)
    except (OSError, ValueError):
        return None, None
    import json

    try:
        side = json.loads(text)
    except (ValueError, RecursionError):
        return None, None
    if not isinstance(side, dict):
        return None, None
    encoding = side.get("encoding")
    return valid_url(side.get("final_url")), encoding if isinstance(encoding, str) else None
