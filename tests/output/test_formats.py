"""Every format, with the most hostile text in every place that a page or a file name can reach."""

import json
import re
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from fluidattacks_core.sarif import SarifLog
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from esfsheet.codes import catalogue
from esfsheet.output.formats import Look, names, renderer
from esfsheet.record import Envelope, Finding, Source, Where

NASTY = [
    *("\x1b[31m", "\x1b]0;x\x07", "\r\n", "\n::error::x", "::stop-commands::x", "##[error]x", "%0A", "%", "]]>", "<![CDATA["),
    *("</failure>", "&amp;", '"', "'", "\x00", "\x0b", "\x85", "\u2028", "\u202e", "\ufffe", "\x9b31m", "[x](http://e)", "{0}"),
    *(",line=9", "[bold]", "\U0001f600", "å", "\t", "\\", "C:\\x", "../..", "a" * 3000),
]
HOSTILE = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=5)), max_size=6).map("".join)
# A name on this disk may hold what is no text at all.
NAMES = st.one_of(HOSTILE, st.text(st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF), max_size=3))
FINDINGS = st.builds(
    lambda code, severity, field, message, line, column, raw: Finding.model_construct(
        code=code,
        severity=severity,
        field=field,
        message=message,
        where=Where.model_construct(line=line, column=column if line else None),
        raw=raw,
    ),
    st.sampled_from(["V201", "L003", "S001", "N999"]),
    st.sampled_from(["error", "warning", "info"]),
    st.none() | HOSTILE,
    HOSTILE,
    st.none() | st.integers(1, 10**9),
    st.none() | st.integers(1, 10**6),
    st.none() | HOSTILE,
)


def envelope(name: str, findings: list[Finding]) -> Envelope:
    source = Source.model_construct(name=name, url=None, media_type=None, encoding=None, sha256=None, bytes=None)
    return Envelope.model_construct(source=source, layout=None, record=None, findings=findings, provenance=None)


ENVELOPES = st.lists(st.builds(envelope, NAMES, st.lists(FINDINGS, max_size=3)), max_size=3)


def rendered(name: str, envelopes: list[Envelope], look: Look | None = None) -> list[str]:
    lines = list(renderer(name, look)(envelopes))
    for line in lines:
        line.encode()
        assert "\x1b" not in line or (look and look.color)
    return lines


def count(envelopes: list[Envelope]) -> int:
    return sum(len(one.findings) for one in envelopes)


def test_formats_are_found_by_looking() -> None:
    assert names() == ["github", "json", "junit", "sarif", "text"]


@given(ENVELOPES)
def test_text_is_one_line_a_finding_and_one_for_the_page(envelopes: list[Envelope]) -> None:
    lines = rendered("text", envelopes)
    raws = [line for line in lines if line.startswith("    | ")]
    assert len(lines) - len(raws) == count(envelopes)
    assert len(raws) == sum(bool(finding.raw) for one in envelopes for finding in one.findings)
    for line in lines:
        assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e]", line)
        assert len(line.splitlines()) == 1
        assert not line.lstrip().startswith("::")
        assert "##[" not in line


@given(ENVELOPES, st.sampled_from([20, 80, 200]))
def test_text_in_colour_holds_no_other_control(envelopes: list[Envelope], width: int) -> None:
    for line in rendered("text", envelopes, Look(color=True, terminal=True, width=width)):
        plain = re.sub(r"\x1b\[(?:0|1|35|1;31)m", "", line)
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e]", plain)


@given(ENVELOPES)
def test_github_is_one_command_a_line(envelopes: list[Envelope]) -> None:
    lines = rendered("github", envelopes)
    assert len(lines) == count(envelopes)
    for line, finding in zip(lines, (finding for one in envelopes for finding in one.findings), strict=True):
        found = re.fullmatch(r"::(error|warning|notice) ([^\r\n]*?)::([^\r\n]*)", line)
        assert found
        properties = dict(part.split("=", 1) for part in found[2].split(","))
        assert set(properties) <= {"file", "line", "col", "title"}
        assert not re.search(r"[:\x00-\x1f]", found[2])
        assert properties.get("line") == (str(finding.where.line) if finding.where.line else None)
        assert not re.search(r"%(?!25|0A|0D)", found[3])


@given(ENVELOPES)
def test_junit_is_well_formed(envelopes: list[Envelope]) -> None:
    root = ElementTree.fromstring("\n".join(rendered("junit", envelopes)).encode())
    assert root.tag == "testsuites"
    assert [len(suite) for suite in root] == [len(one.findings) or 1 for one in envelopes]
    for suite, one in zip(root, envelopes, strict=True):
        assert suite.tag == "testsuite"
        assert {case.tag for case in suite} == {"testcase"}
        assert suite.get("tests") == str(len(suite))
        assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
        assert len(suite.findall("testcase/failure")) == sum(found.severity == "error" for found in one.findings)


@given(ENVELOPES, st.sampled_from(["warning", "info", "never"]))
def test_junit_fails_what_makes_the_status_fail(envelopes: list[Envelope], fail_on: str) -> None:
    root = ElementTree.fromstring("\n".join(rendered("junit", envelopes, Look(fail_on=fail_on))).encode())
    failing = {"warning": {"warning", "error"}, "info": {"info", "warning", "error"}, "never": set()}[fail_on]
    assert len(root.findall(".//failure")) == sum(found.severity in failing for one in envelopes for found in one.findings)


@given(ENVELOPES)
def test_sarif_keeps_to_its_schema(envelopes: list[Envelope]) -> None:
    log = json.loads("\n".join(rendered("sarif", envelopes)))
    # Its models are generated from the schema of OASIS, and take no key that it does not have.
    SarifLog.model_validate(log)
    [run] = log["runs"]
    driver = run["tool"]["driver"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in driver["rules"]] == list(catalogue())
    for rule in driver["rules"]:
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
    assert len(run["results"]) == count(envelopes)
    pairs = [(one.source.name, finding) for one in envelopes for finding in one.findings]
    for result, (name, finding) in zip(run["results"], pairs, strict=True):
        assert result["level"] in {"note", "warning", "error"}
        if "ruleIndex" in result:
            assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert not re.search(r"\]\(|(?<!\{)\{(?:\{\{)*[0-9]", result["message"]["text"])
        [location] = result["locations"]
        physical = location["physicalLocation"]
        uri = physical["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:file:///)?[A-Za-z0-9._~/%-]*", uri)
        assert ("region" in physical) == (finding.where.line is not None)
        assert (uri == "") == (name == "")


@given(st.lists(st.builds(envelope, HOSTILE, st.lists(FINDINGS, max_size=3)), max_size=3))
def test_json_is_an_envelope_a_line(envelopes: list[Envelope]) -> None:
    lines = rendered("json", envelopes)
    assert [json.loads(line) for line in lines] == [
        json.loads(one.model_dump_json(exclude={"provenance"})) for one in envelopes
    ]
    for line in lines:
        assert list(json.loads(line)) == ["source", "layout", "record", "findings"]
        assert len(line.splitlines()) == 1
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202e]", line)


def test_what_is_no_sarif_is_refused() -> None:
    # Lest the models take everything.
    finding = Finding(code="S001", severity="error", field=None, message="m", where=Where(line=1), raw=None)
    written = "\n".join(rendered("sarif", [envelope("a", [finding])]))
    for before, after in (
        ('"level": "error"', '"level": "info"'),
        ('"ruleId"', '"rule"'),
        ('"startLine": 1', '"startLine": 0'),
    ):
        assert before in written
        with pytest.raises(ValidationError):
            SarifLog.model_validate_json(written.replace(before, after))


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("fält/å 1%.html", "fält/å 1%.html"),
        ("./a//b.html", "a/b.html"),
        ("arkiv.zip!sida.html", "arkiv.zip!sida.html"),
        ("-", "-"),
        ("/elsewhere/x.html", "file:///elsewhere/x.html"),
        ("a:b.html", "a:b.html"),
    ],
)
def test_sarif_names_files_as_references(name: str, uri: str) -> None:
    finding = Finding(code="S001", severity="error", field=None, message="m", where=Where(), raw=None)
    log = json.loads("\n".join(rendered("sarif", [envelope(name, [finding])])))
    written = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(written) == uri
    assert written.isascii()


def test_text_breaks_lines_only_on_a_terminal() -> None:
    finding = Finding(
        code="V201",
        severity="warning",
        field="total_budget",
        message="word " * 40,
        where=Where(line=3, column=1),
        raw="x" * 300,
    )
    piped = rendered("text", [envelope("a.html", [finding])])
    assert len(piped) == 2
    assert piped[0].startswith("a.html:3:1: V201 warning total_budget: word word")
    assert len(piped[1]) <= 120
    shown = rendered("text", [envelope("a.html", [finding])], Look(terminal=True, width=80))
    assert len(shown) > 3
    assert all(len(line) <= 80 for line in shown)
    assert " ".join(line.strip() for line in shown[:-1]) == piped[0]
