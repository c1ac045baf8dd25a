"""What to fetch: addresses, operation ids and ESF-rådet's official list of them."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from esfsheet.fetch.problem import Problem, Refused
from esfsheet.fetch.url import Url, parse
from esfsheet.values import operation_id
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import fold

BASE_URL = "https://www.esf.se/resultat/projektbanken/projekt/?dnr={operation_id}"
PLACE = "{operation_id}"
_COLUMNS = ("diarienummer", "operation id")
_MARK = "the-operation-id"
_LONGEST_CELL = 1 << 24


@dataclass(frozen=True)
class Target:
    """One page to fetch: what was asked for in the user's words, and its address or why it has none."""

    text: str
    url: Url | None = None
    operation_id: str | None = None
    problem: Problem | None = None
    capture: str | None = None
    """Which of the archive's copies is wanted, where one is: `wayback2012`, or `wayback` for the newest."""


class BadList(ValueError):
    """The file is no list of operations."""


def target(text: str, base_url: str = BASE_URL) -> Target:
    """The target that a word names; an operation id is put into `base_url`.

    >>> target("dnr 2020/00694").url.text
    'https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00694'
    >>> target("22-021-S06", "https://bank.example/{operation_id}").url.text
    'https://bank.example/22-021-S06'
    >>> target("2009-00385").problem.reason
    'neither an operation id nor an address'
    """
    text = text.strip()
    try:
        found = operation_id.parse(text)
    except Unreadable:
        found = None
    try:
        if found is None:
            url = parse(text)
            found = _named_by(url, base_url)
            return Target(text, parse(_filled(base_url, found)) if found else url, found)
        return Target(text, parse(_filled(base_url, found)), found)
    except Problem as problem:
        return Target(text, problem=problem)


def distinct(targets: Iterable[Target]) -> Iterator[Target]:
    """Each page once."""
    seen: set[Url | str] = set()
    for one in targets:
        key = one.url or one.text
        if key not in seen:
            seen.add(key)
            yield one


def from_list(path: Path, base_url: str = BASE_URL) -> Iterator[Target]:
    """Every operation of ESF-rådet's official list, a CSV with a column `Diarienummer / Operation ID`.

    A row without an id that can be read is a target with a problem. Raises OSError or BadList.
    """
    rows = _rows(_decoded(path.read_bytes()))
    header = next(rows, (0, []))[1]
    column = next((place for place, name in enumerate(header) if fold(name).startswith(_COLUMNS)), None)
    if column is None:
        raise BadList("no column Diarienummer / Operation ID: give ESF-rådet's list of projects as CSV")
    for line, row in rows:
        if not any(row):
            continue
        cell = row[column].strip() if column < len(row) else ""
        found = target(cell, base_url)
        if found.operation_id is None:
            problem = Refused(f"line {line} has no operation id" if not cell else "not an operation id", "correct the list")
            found = Target(cell or f"{path.name}, line {line}", problem=problem)
        yield found


def _filled(base_url: str, found: str) -> str:
    # In a path a slash would begin a new step; in a query it is a character like others.
    in_query = "?" in base_url.partition(PLACE)[0]
    return base_url.replace(PLACE, quote(found, safe="/" if in_query else ""))


def _named_by(url: Url, base_url: str) -> str | None:
    """The operation id whose page, by `base_url`, an address is: the same page must not be asked for under two names."""
    before, _, after = parse(_filled(base_url, _MARK)).text.partition(_MARK)
    if not url.text.startswith(before) or not url.text.endswith(after):
        return None
    middle = unquote(url.text[len(before) : len(url.text) - len(after)])
    try:
        found = operation_id.parse(middle)
    except Unreadable:
        return None
    return found if found == middle else None


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise BadList(f"not a CSV file: {error}") from error
    finally:
        csv.field_size_limit(before)
