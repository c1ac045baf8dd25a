"""Findings as lines of text that editors and terminals make clickable."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from esfsheet.output.safe import begun, safe_line, shortened
from esfsheet.reading import Told

if TYPE_CHECKING:
    from esfsheet.record import Finding

Said = TypeVar("Said", Told, "Finding")

RANKS = {"info": 0, "warning": 1, "error": 2, "never": 3}
"""How severe each kind is; `never` is above all of them."""
COLORS = {"error": "1;31", "warning": "35"}
"""As terminals know them; yellow, cyan and faint text are lost on a light background, blue on a dark one."""
LONGEST = 100
"""So much of a page's text is shown behind a finding on its line."""


def in_order(findings: Iterable[Said]) -> list[Said]:
    """The findings in the order of the page, those about all of it first."""
    return sorted(findings, key=lambda one: (one.where.line or 0, one.where.column or 0))


def line(name: str, finding: "Told | Finding", *, color: bool = False) -> str:
    """`page.html:12:5: V201 warning total_budget: not an amount: 'mycket'`."""
    field = f" {safe_line(finding.field)}" if finding.field else ""
    raw = f": {shortened(finding.raw, LONGEST)!r}" if finding.raw else ""
    kind = f"{finding.code} {finding.severity}"
    if color and finding.severity in COLORS:
        kind = colored(kind, COLORS[finding.severity])
    return begun(f"{placed(name, finding)}: {kind}{field}: {safe_line(finding.message)}{raw}")


def place(finding: "Told | Finding") -> str:
    """`12:5`: its line and column, as far as it has them."""
    return ":".join(str(part) for part in (finding.where.line, finding.where.column) if part is not None)


def placed(name: str, finding: "Told | Finding") -> str:
    """`page.html:12:5`, which editors and terminals make clickable."""
    where = place(finding)
    return f"{safe_line(name)}:{where}" if where else safe_line(name)


def colored(text: str, color: str) -> str:
    """The text in a terminal's color."""
    return f"\x1b[{color}m{text}\x1b[0m"
