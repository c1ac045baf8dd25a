"""Findings as lines of text that editors and terminals make clickable."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from esfsheet.output.safe import begun, safe_line
from esfsheet.reading import Told

if TYPE_CHECKING:
    from esfsheet.record import Finding

Said = TypeVar("Said", Told, "Finding")

COLORS = {"error": "1;31", "warning": "35"}
_LONGEST = 100


def in_order(findings: Iterable[Said]) -> list[Said]:
    """The findings in the order of the page, those about all of it first."""
    return sorted(findings, key=lambda one: (one.where.line or 0, one.where.column or 0))


def line(name: str, finding: "Told | Finding", *, color: bool = False) -> str:
    """`page.html:12:5: V201 warning total_budget: not an amount: 'mycket'`."""
    where = ":".join(str(part) for part in (finding.where.line, finding.where.column) if part is not None)
    place = f"{safe_line(name)}:{where}" if where else safe_line(name)
    field = f" {safe_line(finding.field)}" if finding.field else ""
    raw = f": {shortened(finding.raw)!r}" if finding.raw else ""
    kind = f"{finding.code} {finding.severity}"
    if color and finding.severity in COLORS:
        kind = f"\x1b[{COLORS[finding.severity]}m{kind}\x1b[0m"
    return begun(f"{place}: {kind}{field}: {safe_line(finding.message)}{raw}")


def shortened(text: str) -> str:
    """At most a line's worth of a page's text."""
    text = safe_line(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
