"""GitHub Actions: workflow commands that become annotations at the lines of the files."""

from collections.abc import Iterable, Iterator

from esfsheet.codes import catalogue
from esfsheet.output.formats import Look
from esfsheet.output.formats._names import relative
from esfsheet.output.safe import safe_line, shortened
from esfsheet.record import Envelope, Finding

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_LONGEST = 200


def lines(envelopes: Iterable[Envelope], look: Look) -> Iterator[str]:
    """One command a finding, on one line: `::error file=...,line=...,col=...,title=...::message`."""
    for envelope in envelopes:
        for finding in envelope.findings:
            yield _command(envelope.source.name, finding)


def _command(name: str, finding: Finding) -> str:
    code = catalogue().get(finding.code)
    properties = {
        "file": relative(name),
        "line": finding.where.line,
        "col": finding.where.column,
        "title": f"{finding.code} {code.title}" if code else finding.code,
    }
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
    field = f"{finding.field}: " if finding.field else ""
    raw = f"\n{shortened(finding.raw, _LONGEST)}" if finding.raw else ""
    return f"::{_COMMANDS[finding.severity]} {given}::{_data(safe_line(field + finding.message) + raw)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(safe_line(text)).replace(":", "%3A").replace(",", "%2C")
