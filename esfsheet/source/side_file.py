"""The side file that `esfsheet fetch` writes beside a page: where the page came from."""

import os

from esfsheet.source.names import valid_url

_MOST = 1_000_000


def final_url(path: str | os.PathLike[str]) -> str | None:
    """The address that the page at a path was fetched from; None where no side file says a valid one."""
    try:
        with open(f"{os.fspath(path)}.json", "rb") as file:
            text = file.read(_MOST)
    except (OSError, ValueError):
        return None
    import json

    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return valid_url(told.get("final_url")) if isinstance(told, dict) else None
