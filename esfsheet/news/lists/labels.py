"""Projects told by labels: `Projekt: ... / Sökande: ... / Beviljat belopp: ...`, in any order, the name perhaps on a line above."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, cast

from esfsheet.news.facts.views import Text
from esfsheet.news.lists.row import Row
from esfsheet.news.lists.vocabulary import GETS, GRANT
from esfsheet.news.naming.stated_name import listed
from esfsheet.values.text import holds

Kind = Literal["name", "owner", "sum", "other"]

_LABEL = re.compile(
    r"(?:(?<=^)|(?<=[.!?,;] )|(?<=[-|] ))(?:"
    r"(?P<name>(?i:projekt(?:namn|ets namn|titel)?|namn på projektet|insats))"
    rf"|(?P<owner>(?i:(?:projekt)?ägare|(?:beviljad )?sökande|{GETS}))"
    rf"|(?P<sum>(?i:{GRANT}))"
    r"|(?P<other>(?i:diarienummer|dnr|projekt(?:period|tid|ledare|start|slut|budget)|period|tid|start(?:datum)?|slut(?:datum)?|program\w*"
    r"|(?:total )?(?:projekt)?budget|totalt|medfinansiering|region|län|ort|kontakt\w*|partner|samverkans\w+|deltagare|antal deltagare|målgrupp"
    r"|syfte|fond|finansiär\w*|utlysning|kommun(?:er)?)))"
    r"(?: \([^()\n]{1,15}\))? ?: ?"
)
_OWNERS = ("ägare", "sökande", "mottagare", "organisation", "huvudman")
"""One of these is in each label of an owner, whom each row has."""
_LONGEST_VALUE = 120
_LONGEST_NAME = 90
_QUOTES = " .,;\"”“»«'’|-"


class _Said(NamedTuple):
    """A label with the place of its value."""

    kind: Kind
    start: int
    end: int


def rows(text: Text) -> Iterator[Row]:
    """One row for each project that has a name and an owner; one whose name has no label of its own needs a sum as well."""
    marked = text.body.marked
    if ":" not in marked or not holds(marked.lower(), _OWNERS):
        return
    found = list(_rows(text))
    # Once, a line further up may be anything; again and again, it is the name of what is described under it.
    apart = sum(distant for _, distant in found)
    yield from (row for row, distant in found if not distant or apart > 1)


def _rows(text: Text) -> Iterator[tuple[Row, bool]]:
    """The rows, each with whether its name stands apart from its labels."""
    above: tuple[int, int] | None = None
    distant = False
    block: dict[Kind, tuple[int, int]] = {}
    for start, end in _lines(text.body.marked):
        said = _said(text.body.marked, start, end)
        if not said:
            if block:
                yield from _row(text, block, above, distant=distant)
                block, above = {}, None
            if _can_name(text.body.seen[start:end].strip()):
                above, distant = (start, end), False
            elif above is not None:
                distant = True
            continue
        for one in said:
            if one.kind in block and one.kind != "other":
                yield from _row(text, block, above, distant=distant)
                block, above = {}, None
            block[one.kind] = (one.start, one.end)
    yield from _row(text, block, above, distant=distant)


def _lines(marked: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in marked.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _said(marked: str, start: int, end: int) -> list[_Said]:
    """The labels of a line: it begins with one, or holds at least two that tell of an owner and a sum."""
    line = marked[start:end]
    if ":" not in line:
        return []
    found = list(_LABEL.finditer(line))
    if not found or (found[0].start() > 0 and not {"owner", "sum"} <= {match.lastgroup for match in found}):
        return []
    ends = [*(match.start() for match in found[1:]), len(line)]
    return [
        _Said(cast(Kind, match.lastgroup), start + match.end(), start + last)
        for match, last in zip(found, ends, strict=True)
        if last - match.end() <= _LONGEST_VALUE
    ]


def _row(
    text: Text, block: dict[Kind, tuple[int, int]], above: tuple[int, int] | None, *, distant: bool
) -> Iterator[tuple[Row, bool]]:
    if "owner" not in block:
        return
    total = None
    if "sum" in block:
        start, end = block["sum"]
        total = next((one.start for one in text.body.sums if start <= one.start < end), None)
    name = block.get("name") or (above if total is not None else None)
    if name is not None:
        yield Row(_bare(text, *name), _bare(text, *block["owner"]), total), distant and "name" not in block


def _can_name(line: str) -> bool:
    return len(line) <= _LONGEST_NAME and not line.endswith((".", ":", ";", ",")) and listed(line) is not None


def _bare(text: Text, start: int, end: int) -> tuple[int, int]:
    """A value without the marks around it."""
    part = text.body.seen[start:end]
    plain = part.rstrip(" ")
    part = plain if plain.endswith(("ek. för.", "ek.för.")) else part.rstrip(_QUOTES)
    first = len(part) - len(part.lstrip(_QUOTES))
    return start + first, start + len(part)
