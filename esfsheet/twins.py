"""Fixtures: a saved page and its twin, the JSON file beside it that says what the page must give."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from esfsheet.result import Result

PAGES = (".txt", ".html", ".htm", ".md", ".mht", ".mhtml")


def pages(folder: Path) -> Iterator[Path]:
    """The pages below a folder, in order of name."""
    return (path for path in sorted(folder.rglob("*")) if path.suffix in PAGES and path.is_file())


def twin_of(page: Path) -> Path:
    """Where a page's twin stands."""
    return page.with_suffix(".json")


def orphans(folder: Path) -> list[Path]:
    """The twins below a folder whose page is missing."""
    twins = (path for path in sorted(folder.rglob("*.json")))
    return [twin for twin in twins if not any(twin.with_suffix(suffix).is_file() for suffix in PAGES)]


def expected(result: Result) -> dict[str, Any]:
    """What a twin says of a result: its layout, record and findings."""
    envelope = json.loads(result.to_json())
    return {key: envelope[key] for key in ("layout", "record", "findings")}


def read(twin: Path) -> dict[str, Any]:
    """A twin's content. Raises OSError or ValueError where it is none."""
    content = json.loads(twin.read_text("utf-8"))
    if not isinstance(content, dict):
        raise ValueError(f"{twin}: not a twin: delete it, and have it written again")
    return content


def write(twin: Path, content: dict[str, Any]) -> None:
    """Writes a twin."""
    twin.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")


def differences(want: Any, have: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two contents differ: the dotted path, what is wanted, what is there.

    >>> list(differences({"a": [1, 2]}, {"a": [1, 3]}))
    [('a.1', 2, 3)]
    """
    if isinstance(want, dict) and isinstance(have, dict):
        for key in [*want, *(key for key in have if key not in want)]:
            yield from differences(want.get(key), have.get(key), f"{path}.{key}".lstrip("."))
    elif isinstance(want, list) and isinstance(have, list) and len(want) == len(have):
        for index, pair in enumerate(zip(want, have, strict=True)):
            yield from differences(*pair, f"{path}.{index}".lstrip("."))
    elif want != have:
        yield path, want, have
