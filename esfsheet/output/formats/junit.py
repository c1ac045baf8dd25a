"""JUnit XML: a suite for each document, a case for each finding; the failing ones are those that make the status 1."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from esfsheet.codes import catalogue
from esfsheet.output.findings import place
from esfsheet.output.formats import Look
from esfsheet.output.safe import safe, safe_line, shortened
from esfsheet.record import Envelope, Finding

_LONGEST = 2000


def lines(envelopes: Iterable[Envelope], look: Look) -> Iterator[str]:
    """A document without findings is a case that passes; less severe findings pass too, and are its output."""
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield '<testsuites name="esfsheet">'
    for envelope in envelopes:
        name, found = envelope.source.name, envelope.findings
        failures = sum(map(look.fails, found))
        yield (f"<testsuite{_attributes(name=name, tests=len(found) or 1, failures=failures, errors=0, skipped=0, time=0)}>")
        if not found:
            yield f"<testcase{_attributes(classname=name, name='no findings', time=0)}/>"
        for finding in found:
            yield from _case(name, finding, look)
        yield "</testsuite>"
    yield "</testsuites>"


def _case(name: str, finding: Finding, look: Look) -> Iterator[str]:
    code = catalogue().get(finding.code)
    field = f" {finding.field}" if finding.field else ""
    where = place(finding)
    yield f"<testcase{_attributes(classname=name, name=finding.code + field, file=name, line=finding.where.line, time=0)}>"
    said = [f"{name}:{where}" if where else name, f"{finding.code} {finding.severity}{field}: {finding.message}"]
    said += [f"| {shortened(finding.raw, _LONGEST)}"] if finding.raw else []
    said += [f"Why: {code.why}", f"How to mend it: {code.mend}"] if code else []
    text = escape(safe("\n".join(safe_line(line) for line in said)))
    if look.fails(finding):
        yield f"<failure{_attributes(message=finding.message, type=f'{finding.code} {finding.severity}')}>{text}</failure>"
    else:
        yield f"<system-out>{text}</system-out>"
    yield "</testcase>"


def _attributes(**given: object) -> str:
    return "".join(f" {key}={quoteattr(safe_line(str(value)))}" for key, value in given.items() if value is not None)
