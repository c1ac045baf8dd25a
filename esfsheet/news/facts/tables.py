"""Tables of granted projects: a header that names the columns, and rows of as many cells."""

import re
from collections.abc import Iterator
from itertools import pairwise

from esfsheet.news.facts.row import Row
from esfsheet.news.facts.views import Text

_CELLS = ("cell", "label")
_NAME = re.compile(r"(?:projekt(?:namn|ets namn|titel)?|namn|satsning|namn på projektet|beviljade projekt)$", re.IGNORECASE)
_OWNER = re.compile(r"(?:projekt)?ägare|sökande|stödmottagare|organisation|huvudman|kommun|vem", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:total|hela|projekt)[a-zåäö]* ?(?:budget|kostnad|summa)|budget$|medfinansiering|diarienummer|projektperiod",
    re.IGNORECASE,
)
_SUM = re.compile(r"(?:beviljat|belopp|summa|(?:eu|esf)?-?(?:stöd|medel|bidrag)|bidrag|budget|kronor|kr)\b", re.IGNORECASE)


def rows(text: Text) -> Iterator[Row]:
    """The rows of each table that says which of its columns holds the names."""
    for run in _runs(text):
        width = _width(text, run)
        if width < 1:
            continue
        head = _header(text, run, width)
        kinds = [kind for index in run[:head] if (kind := _kind(text.body.paras[index].text)) or head == width]
        if "name" not in kinds or not {"owner", "sum"} & set(kinds):
            continue
        for at in range(head, len(run) - width + 1, width):
            yield _row(text, kinds, run[at : at + width])


def _runs(text: Text) -> Iterator[list[int]]:
    """Cells that follow one another."""
    run: list[int] = []
    for index, para in enumerate(text.body.paras):
        if para.role in _CELLS:
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _width(text: Text, run: list[int]) -> int:
    """How many columns: as far as one sum is from the next, else as many as the header's known words."""
    starts = [text.body.starts[index] for index in run]
    ends = [text.body.end(index) for index in run]
    at = [
        place
        for place, (start, end) in enumerate(zip(starts, ends, strict=True))
        if any(start <= one.start < end for one in text.body.sums)
    ]
    steps = {later - earlier for earlier, later in pairwise(at)}
    if len(steps) == 1:
        return steps.pop()
    return next((place for place, index in enumerate(run) if _kind(text.body.paras[index].text) is None), len(run))


def _header(text: Text, run: list[int], width: int) -> int:
    """How many cells the header has: as many as a row, or more where a column of numbers was no text."""
    for more in (1, 2):
        known = sum(_kind(text.body.paras[index].text) is not None for index in run[: width + more])
        if known == width and (len(run) - width - more) % width == 0:
            return width + more
    return width


def _kind(label: str) -> str | None:
    label = label.strip(" :")
    if len(label) > 40:
        return None
    return (
        "name"
        if _NAME.match(label)
        else "owner"
        if _OWNER.match(label)
        else "other"
        if _TOTAL.match(label)
        else "sum"
        if _SUM.match(label)
        else None
    )


def _row(text: Text, kinds: list[str | None], cells: list[int]) -> Row:
    body = text.body
    spans = {kind: (body.starts[index], body.end(index)) for kind, index in zip(kinds, cells, strict=True) if kind}
    start, end = spans.get("sum", (0, 0))
    total = next((one.start for one in body.sums if start <= one.start < end), None)
    return Row(spans["name"], spans.get("owner"), total)
