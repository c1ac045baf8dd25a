"""Text for people: a line that editors and terminals make clickable, and the page's own text under it."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from esfsheet.codes import catalogue
from esfsheet.output.findings import COLORS, colored, in_order, placed
from esfsheet.output.formats import Look
from esfsheet.output.safe import begun, safe_line, shortened
from esfsheet.record import Envelope, Finding

_COLORS = {**COLORS, "place": "1"}
_MARGIN = "    | "


def lines(envelopes: Iterable[Envelope], look: Look) -> Iterator[str]:
    """`page.html:12:5: V201 warning total_budget: not an amount`, and below it `    | mycket`.

    Only a terminal's width breaks a long line, between words.
    """
    for envelope in envelopes:
        for finding in in_order(envelope.findings):
            yield from _headline(envelope.source.name, finding, look)
            if finding.raw:
                yield _MARGIN + shortened(finding.raw, max(20, look.width - len(_MARGIN)))
            if look.verbose and (code := catalogue().get(finding.code)):
                yield from _wrapped(f"    = {code.mend}", look.width)


def _headline(name: str, finding: Finding, look: Look) -> Iterator[str]:
    where, kind = placed(name, finding), f"{finding.code} {finding.severity}"
    field = f" {safe_line(finding.field)}" if finding.field else ""
    line = begun(f"{where}: {kind}{field}: {safe_line(finding.message)}")
    first, *rest = _wrapped(line, look.width) if look.terminal else [line]
    begin = f"{where}: {kind}"
    if first.startswith(begin):
        first = f"{_painted(where, 'place', look)}: {_painted(kind, finding.severity, look)}{first[len(begin) :]}"
    yield first
    yield from rest


def _wrapped(line: str, width: int) -> list[str]:
    return wrap(line, width, subsequent_indent=" " * 4, break_long_words=False, break_on_hyphens=False)


def _painted(text: str, style: str, look: Look) -> str:
    return colored(text, _COLORS[style]) if look.color and style in _COLORS else text
