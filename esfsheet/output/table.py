"""Many documents as a table, a line each."""

from collections import Counter
from collections.abc import Iterable, Iterator

from rich.table import Table
from rich.text import Text

from esfsheet.output.card import money
from esfsheet.output.safe import safe_line
from esfsheet.output.terminal import text
from esfsheet.record import Article, Envelope, Project

NARROW = 76
"""Columns would leave no place for names below this width."""


def table(envelopes: Iterable[Envelope], *, wide: bool = False) -> Table:
    """Operation, name, beneficiary, period, support and findings of each document, in the order given.

    A news text has the month of its publication for an operation, and how many projects it names if it names several.

    `wide`: whatever the columns take, so that nothing is shortened.
    """
    made = Table(box=None, pad_edge=False, header_style="bold", expand=not wide)
    made.add_column("Operation", no_wrap=True, min_width=12)
    made.add_column("Name", ratio=None if wide else 5, overflow="ellipsis", no_wrap=True)
    made.add_column("Beneficiary", ratio=None if wide else 4, overflow="ellipsis", no_wrap=True)
    made.add_column("Period", no_wrap=True, width=9)
    made.add_column("ESF support", justify="right", no_wrap=True, width=15)
    made.add_column("Findings", no_wrap=True, width=8)
    for envelope in envelopes:
        made.add_row(*map(text, _row(envelope)))
    return made


def stacked(envelopes: Iterable[Envelope]) -> Iterator[Text]:
    """The same where columns have no place: each document on lines of its own."""
    for envelope in envelopes:
        operation, name, beneficiary, period, support, findings = _row(envelope)
        yield text(f"{operation} {name}".rstrip(), "bold")
        if rest := " · ".join(filter(None, (beneficiary, period, support, findings))):
            yield Text.assemble("  ", text(rest))


def _row(envelope: Envelope) -> Iterator[str]:
    """The cells, each on one line: in lines that somebody else has written a text may have more."""
    return map(safe_line, _cells(envelope))


def _cells(envelope: Envelope) -> tuple[str, ...]:
    counts = Counter(finding.severity for finding in envelope.findings)
    findings = " ".join(
        f"{counts[severity]}{severity[0].upper()}" for severity in ("error", "warning", "info") if counts[severity]
    )
    record = envelope.record
    if isinstance(record, Project):
        years = _span(*(str(day.year) if day else "?" for day in (record.start_date, record.end_date)))
        return (
            record.operation_id or "–",
            record.operation_name or "",
            record.beneficiary.name or "",
            years if record.start_date or record.end_date else "",
            money(record.esf_support),
            findings,
        )
    if isinstance(record, Article):
        period, named = record.period, record.projects
        return (
            f"news {(record.published or '')[:7]}".rstrip(),
            record.title or "",
            record.owner or "",
            _span((period.start or "?")[:4], (period.end or "?")[:4]) if period else "",
            f"{len(named)} projects" if len(named) > 1 else "".join(money(one.amount) for one in named),
            findings,
        )
    return ("(no layout)", envelope.source.name, "", "", "", findings)


def _span(start: str, end: str) -> str:
    return start if start == end else f"{start}–{end}"
