"""Fixtures: a saved page and its twin, the JSON file beside it that says what the page must give."""

import json
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Final, NamedTuple

from esfsheet.output.lines import writer
from esfsheet.result import Result, safe_json

PAGES = (".txt", ".html", ".htm", ".md", ".mht", ".mhtml")


_REMEDY = "mend it, or move it away, and update writes one"


class _Missing:
    """The one object that stands where there is no value at all, which is not the same as null."""

    def __repr__(self) -> str:
        return "(nothing)"


MISSING: Final = _Missing()

Difference = tuple[str, Any, Any]
"""A dotted path, what the twin says, what the page gives."""


class Compared(NamedTuple):
    """A page beside its twin; `said` is None where there is no twin, `trouble` says why the two cannot be compared."""

    page: Path
    twin: Path
    differences: list[Difference]
    given: dict[str, Any] | None
    said: dict[str, Any] | None
    trouble: str | None = None


def pages(folder: Path) -> Iterator[Path]:
    """The pages below a folder, in order of name; neither hidden files nor the folder's README."""
    return (path for path in _files(folder) if _is_page(path) and path.stem != "README")


def twin_of(page: Path) -> Path:
    """Where a page's twin stands."""
    return page.with_suffix(".json")


def orphans(folder: Path) -> list[Path]:
    """The twins below a folder whose page is missing; other JSON, as the side files of `fetch`, is no twin."""
    files = _files(folder)
    theirs = {twin_of(path) for path in files if _is_page(path)}
    return [path for path in files if path.suffix == ".json" and path not in theirs and _is_twin(path)]


def expected(result: Result) -> dict[str, Any]:
    """What a twin says of a result: its layout, record and findings."""
    envelope = json.loads(result.to_json())
    return {key: envelope[key] for key in ("layout", "record", "findings")}


def read(twin: Path) -> dict[str, Any]:
    """A twin's content. Raises OSError or ValueError where it is none."""
    content = json.loads(twin.read_text("utf-8"))
    if not isinstance(content, dict) or "layout" not in content or "record" not in content:
        raise ValueError(f"{twin}: not a twin")
    return content


def write(twin: Path, content: dict[str, Any]) -> None:
    """Writes a twin, whole or not at all. Raises OSError."""
    with writer(str(twin)) as line:
        line(safe_json(json.dumps(content, ensure_ascii=False, indent=1)))


def compared(pages: Iterable[Path]) -> Iterator[Compared]:
    """Parses each page and holds it to its twin; never raises."""
    sharing: dict[Path, list[Path]] = {}
    for page in pages:
        sharing.setdefault(twin_of(page), []).append(page)
    for twin, its in sharing.items():
        if len(its) == 1:
            yield _compared(its[0], twin)
            continue
        for page in its:
            other = next(other.name for other in its if other is not page)
            yield Compared(page, twin, [], None, None, f"{page}: has one twin with {other}: give them other names")


def _compared(page: Path, twin: Path) -> Compared:
    from esfsheet.engine import parse

    try:
        given = expected(parse(page))
    except OSError as error:
        return Compared(page, twin, [], None, None, f"{page}: {error.strerror}")
    try:
        said = read(twin)
    except FileNotFoundError:
        return Compared(page, twin, [], given, None)
    except (OSError, ValueError, RecursionError):
        return Compared(page, twin, [], None, None, f"{twin}: not a twin that can be read: {_REMEDY}")
    return Compared(page, twin, list(differences(said, given)), given, said)


def differences(want: Any, have: Any, path: str = "") -> Iterator[Difference]:
    """Where two contents differ: the dotted path, what is wanted, what is there; MISSING where there is nothing.

    >>> list(differences({"a": [1, 2]}, {"a": [1, 3]}))
    [('a.1', 2, 3)]
    >>> list(differences(["x", "y"], ["y"]))
    [('0', 'x', (nothing))]
    """
    if isinstance(want, dict) and isinstance(have, dict):
        for key in [*want, *(key for key in have if key not in want)]:
            yield from differences(want.get(key, MISSING), have.get(key, MISSING), f"{path}.{key}".lstrip("."))
    elif isinstance(want, list) and isinstance(have, list):
        yield from _in_lists(want, have, path)
    elif want != have or isinstance(want, bool) is not isinstance(have, bool):
        yield path, want, have


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if not any(part[0] == "." for part in path.relative_to(folder).parts))
    return sorted(found)


def _is_page(path: Path) -> bool:
    return path.suffix.lower() in PAGES and path.is_file()


def _is_twin(path: Path) -> bool:
    try:
        read(path)
    except (OSError, ValueError, RecursionError):
        return False
    return True


def _in_lists(want: list[Any], have: list[Any], path: str) -> Iterator[Difference]:
    """Items that were put in or taken out do not make those behind them differ."""
    old, new = ([json.dumps(item, sort_keys=True) for item in side] for side in (want, have))
    for kind, start, stop, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for offset in range(max(stop - start, end - begin)):
            before = want[start + offset] if start + offset < stop else MISSING
            after = have[begin + offset] if begin + offset < end else MISSING
            at = start + offset if after is MISSING else begin + offset
            yield from differences(before, after, f"{path}.{at}".lstrip("."))
