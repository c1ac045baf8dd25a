"""Bare numbers in a table's column of support: sums in the unit that its head, or the text, says; without one they are none."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from esfsheet.values import money
from esfsheet.values.errors import Unreadable

_SUPPORT = re.compile(
    r"(?:(?:sökt|beviljat|beviljade|beslutat) )?(?:(?:esf|eu)-?)?(?:stöd|bidrag|medel|belopp|summa|beviljat)(?:sbelopp)?(?: från (?:esf|eu|socialfonden))?"
    r"(?:,? ?[(\[]?(?:i )?(?P<unit>kr|kronor|sek|tkr|mkr|msek|tusen(?P<s>tal)? kronor|miljoner(?: kronor)?)[)\]]?| ?[(\[][^()\[\]]{1,30}[)\]])?:?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9]{1,3}(?: [0-9]{3}){1,3}|[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,12}(?:,[0-9]{1,2})?")
_SAYS = re.compile(r"(?<![^\W_])(kr|kronor|sek|tkr|mkr|msek|tusen|miljon(?:er)?|euro|eur|€)(?!\w)", re.IGNORECASE)
_KRONOR = frozenset({"kr", "kronor", "sek"})
_LEAST = 50_000


class NumberCell(NamedTuple):
    """A cell, the row that it stands in, and its sum; None where no unit is said."""

    start: int
    end: int
    row: int
    sum: money.Found | None


def number_cells(seen: str, cells: Sequence[tuple[int, int, int, int]]) -> Iterator[NumberCell]:
    """Those of a text's cells: each a start, an end, a row and a column, in order."""
    units: dict[int, str | None] = {}
    before = 0
    for start, end, row, column in cells:
        if row > before + 1:
            units = {}
        before = row
        text = seen[start:end].strip()
        if (head := _SUPPORT.fullmatch(text)) is not None:
            units[column] = "tusen kronor" if head["s"] else head["unit"]
        elif column in units and _NUMBER.fullmatch(text):
            yield NumberCell(start, end, row, _sum(seen, start, end, units[column]))


def _sum(seen: str, start: int, end: int, unit: str | None) -> money.Found | None:
    if unit is None:
        said = {match[1].lower() for match in _SAYS.finditer(seen)}
        unit = "kronor" if said and said <= _KRONOR else None
        least = Decimal(_LEAST)
    else:
        least = Decimal(0)
    if unit is None:
        return None
    try:
        amount = money.parse(f"{seen[start:end].strip()} {unit}")
    except Unreadable:
        return None
    return money.Found(start, end, seen[start:end], amount, None) if amount.amount >= least else None
