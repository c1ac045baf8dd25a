"""Tables of granted projects: a header that names the columns, and rows of as many cells."""

import re
from collections.abc import Iterator

from esfsheet.news.facts.lists import Row
from esfsheet.news.text import Text

_CELLS = ("cell", "label")
_NAME = re.compile(r"(?:projekt(?:namn|ets namn|titel)?|namn|satsning|namn på projektet|beviljade projekt)$", re.IGNORECASE)
_OWNER = re.compile(r"(?:projekt)?ägare|sökande|stödmottagare|organisation|huvudman|kommun|vem", re.IGNORECASE)
_SUM = re.compile(r"(?:beviljat|belopp|summa|(?:eu|esf)?-?stöd|bidrag|budget)\b", re.IGNORECASE)


def rows(text: Text) -> Iterator[Row]:
    """The rows of each table that says which of its columns holds the names."""
    body = text.body
    cells = [index for index, para in enumerate(body.paras) if para.role in _CELLS]
    for header in _headers(text, cells):
        names = [kind for kind, _ in header]
        width = len(header)
        at = header[-1][1] + 1
        while at + width <= len(body.paras) and all(body.paras[index].role in _CELLS for index in range(at, at + width)):
            yield _row(text, names, at)
            at += width


def _headers(text: Text, cells: list[int]) -> Iterator[list[tuple[str, int]]]:
    found: list[tuple[str, int]] = []
    for index in cells:
        kind = _kind(text.body.paras[index].text)
        if kind and (not found or index == found[-1][1] + 1):
            found.append((kind, index))
        else:
            if len(found) > 1 and "name" in {kind for kind, _ in found}:
                yield found
            found = [(kind, index)] if kind else []


def _kind(label: str) -> str | None:
    label = label.strip(" :")
    if len(label) > 40:
        return None
    return "name" if _NAME.match(label) else "owner" if _OWNER.match(label) else "sum" if _SUM.match(label) else None


def _row(text: Text, kinds: list[str], at: int) -> Row:
    body = text.body
    spans = {kind: (body.starts[at + offset], body.end(at + offset)) for offset, kind in enumerate(kinds)}
    start, end = spans.get("sum", (0, 0))
    total = next((one.start for one in body.sums if start <= one.start < end), None)
    return Row(spans["name"], spans.get("owner"), total)
