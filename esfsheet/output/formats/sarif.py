"""SARIF 2.1.0 (OASIS): what code scanning reads."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import esfsheet
from esfsheet.baseline import fingerprint
from esfsheet.codes import Code, catalogue
from esfsheet.output.formats import Look
from esfsheet.output.formats._names import uri
from esfsheet.output.safe import safe, safe_line
from esfsheet.record import Envelope, Finding

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_LONGEST = 2000


def lines(envelopes: Iterable[Envelope], look: Look) -> Iterator[str]:
    """One log with one run; each result on a line of its own, so that none has to be kept."""
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{'
    yield f'"tool": {{"driver": {_json(_driver())}}},'
    yield '"columnKind": "unicodeCodePoints",'
    yield '"results": ['
    rules = {code: index for index, code in enumerate(catalogue())}
    before = ""
    for envelope in envelopes:
        for finding in envelope.findings:
            yield before + _json(_result(envelope, finding, rules))
            before = ","
    yield "]}]}"


def _driver() -> dict[str, Any]:
    return {
        "name": "esfsheet",
        "semanticVersion": esfsheet.__version__,
        "rules": [_rule(code) for code in catalogue().values()],
    }


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.code,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.why},
        "help": {"text": f"{code.why}\n\nHow to mend it: {code.mend}"},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }


def _result(envelope: Envelope, finding: Finding, rules: dict[str, int]) -> dict[str, Any]:
    name = envelope.source.name
    field = f"{finding.field}: " if finding.field else ""
    index = {"ruleIndex": rules[finding.code]} if finding.code in rules else {}
    return {
        "ruleId": finding.code,
        **index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(field + finding.message)},
        "locations": [_location(name, finding)],
        "partialFingerprints": {"esfsheet/v2": fingerprint(uri(name), finding, envelope.record).digest()},
    }


def _location(name: str, finding: Finding) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(name)}}
    if finding.where.line is not None:
        region: dict[str, Any] = {"startLine": finding.where.line}
        if finding.where.column is not None:
            region["startColumn"] = finding.where.column
        if finding.raw:
            region["snippet"] = {"text": safe(finding.raw[:_LONGEST])}
        physical["region"] = region
    return {"physicalLocation": physical}


def _message(text: str) -> str:
    """Braces would be placeholders, and `[text](target)` a link (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return safe_line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value)
