"""Findings as lines of text that editors and terminals make clickable."""

from esfsheet.output.safe import safe_line
from esfsheet.record import Finding

_LONGEST = 100


def line(name: str, finding: Finding) -> str:
    """`page.html:12:5: V201 warning total_budget: not an amount: 'mycket'`."""
    where = ":".join(str(part) for part in (finding.where.line, finding.where.column) if part is not None)
    place = f"{safe_line(name)}:{where}" if where else safe_line(name)
    field = f" {safe_line(finding.field)}" if finding.field else ""
    raw = f": {shortened(finding.raw)!r}" if finding.raw else ""
    return f"{place}: {finding.code} {finding.severity}{field}: {safe_line(finding.message)}{raw}"


def shortened(text: str) -> str:
    """At most a line's worth of a page's text."""
    text = safe_line(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
