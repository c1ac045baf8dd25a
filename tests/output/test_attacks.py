"""Known attacks, from the bytes of a page or the name of a file to every output of the real command."""

import io
import json
import re
import zipfile
from html import escape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.command import run
from tests.fetch.site import Site, answer

ATTACKS = {
    "CSI": "\x1b[31mröd\x1b[2J\x1b[H",
    "OSC 8": "\x1b]8;;http://a.example\x07länk\x1b]8;;\x07",
    "OSC 52": "\x1b]52;c;cm0gLXJm\x07",
    "title": "\x1b]0;titel\x1b\\",
    "C1": "\x9b31m\x9d0;x\x9c\x90q",
    "backspace": "rm -rf\x08\x08\x08\x08\x08\x08ls",
    "overwritten": "falsk\rsann",
    "bidi": "\u202egnp.exe\u202c \u2066gömd\u2069",
    "invisible": "a\u200bb\u2060c\ufeffd\U000e0041",
    "lines": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "markup": "[red]x[/red] [link=http://a.example]y[/link] [/b] [@click=app.bell]z",
    "emoji": ":skull: :warning:",
    "json": 'a"b\\c\\u0000\\ud800</script>',
    "nul": "a\0b",
    "github": "::error file=a,line=1::fel",
    "github in a log": "##[error]fel %0A::set-output name=a::b %25",
    "xml": "]]></failure><!-- & <![CDATA[ \ufffe\uffff",
    "sarif": "[text](http://a.example) {0} {{1}}",
    "formula": "=HYPERLINK(1)",
    "formula, plus": "+1+1",
    "formula, at": "@SUM(A1)",
    "dde": "=cmd|'/c calc'!A0",
    "format": "%s %n {0.__class__} ${jndi:ldap://a} `id` $(id)",
    "path": "../../../../etc/passwd",
}
ACTS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
"""What a terminal acts on, or what turns text round."""
UNSEEN = "\u200b-\u200d\u2060-\u2065\ufffe\uffff\U000e0000-\U000e0fff"
"""What is not shown: kept in data, never shown to people."""
FORMATS = ("text", "github", "junit", "sarif", "json")


def page(attack: str) -> bytes:
    """A sheet whose every value, an unknown label and prose are the attack, so that some are findings with the text itself."""
    values = {
        "Diarienummer": "2019/00417",
        "Namn": attack,
        "Region": attack,
        "Projektägare": attack,
        "Projektperiod": attack,
        "Total projektbudget": attack,
        "E-post": attack,
        f"Okänt {attack}": attack,
    }
    rows = "".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in values.items())
    return f"<html><body><h1>2019/00417 - {escape(attack)}</h1><dl>{rows}</dl><p>{escape(attack)}</p></body></html>".encode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of such pages whose names are the attacks too, and an archive whose members' names are."""
    made = tmp_path_factory.mktemp("attacks") / "pages"
    made.mkdir()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, (kind, attack) in enumerate(ATTACKS.items()):
            name = attack.replace("/", "_").replace("\0", "_") if kind != "path" else "..a"
            (made / f"{number}{name}x.html").write_bytes(page(attack))
            archive.writestr(f"{attack}{number}.html", page(attack))
    (made / "packed.zip").write_bytes(packed.getvalue())
    return made.parent


def strict(line: str) -> Any:
    """JSON without NaN, without half a surrogate pair."""
    value = json.loads(line, parse_constant=lambda name: pytest.fail(name))
    json.dumps(value, ensure_ascii=False).encode()
    return value


def inert(output: bytes, *, color: bool = False, data: bool = False) -> str:
    """The output, which holds nothing that a terminal acts on but ends of lines, and colour where that was asked for."""
    text = output.decode()
    assert not re.search(f"[{ACTS if data else ACTS + UNSEEN}]", re.sub(r"\x1b\[[0-9;]*m", "", text) if color else text)
    return text


@pytest.fixture(scope="module")
def findings(folder: Path) -> list[Any]:
    ran = run("validate", "--format", "json", "pages", cwd=folder)
    inert(ran.stderr)
    return [finding for line in inert(ran.stdout, data=True).splitlines() for finding in strict(line)["findings"]]


def test_nothing_is_written_where_a_name_says(folder: Path) -> None:
    before = sorted(folder.parent.rglob("*"))
    for command in ("parse", "validate", "print", "run"):
        assert run(command, "pages", cwd=folder).returncode in (0, 1)
    assert sorted(folder.parent.rglob("*")) == before


def test_parse_gives_every_attack_as_text(folder: Path) -> None:
    ran = run("parse", "--provenance", "pages", cwd=folder)
    said = [strict(line) for line in inert(ran.stdout, data=True).splitlines()]
    assert len(said) == 2 * len(ATTACKS)
    inert(ran.stderr)
    names = [line["record"]["operation_name"] for line in said]
    # A page's text stays as it is: it is for a program that writes tables to mark what a spreadsheet would run.
    for kind in ("formula", "formula, plus", "formula, at", "dde", "markup", "github", "sarif", "format", "json", "path"):
        assert names.count(ATTACKS[kind]) == 2, kind


@pytest.mark.parametrize("color", ["never", "always"])
@pytest.mark.parametrize("command", ["print", "run"])
def test_cards_and_tables_are_inert(folder: Path, command: str, color: str) -> None:
    ran = run(command, "--color", color, "pages", cwd=folder)
    shown = inert(ran.stdout, color=color == "always")
    inert(ran.stderr, color=color == "always")
    assert "[red]x" in shown
    assert "\x1b[31mröd" not in shown
    one = run(command, "--color", color, "pages/packed.zip", cwd=folder)
    inert(one.stdout, color=color == "always")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("color", ["never", "always"])
def test_no_format_holds_control(folder: Path, name: str, color: str) -> None:
    ran = run("validate", "--format", name, "--color", color, "pages", cwd=folder)
    inert(ran.stdout, color=color == "always" and name == "text", data=name == "json")
    inert(ran.stderr, color=color == "always")


def test_text_opens_no_command_of_a_runner(folder: Path) -> None:
    for line in run("validate", "pages", cwd=folder).stdout.decode().splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line


def test_github_gets_one_command_a_finding(folder: Path, findings: list[Any]) -> None:
    lines = run("validate", "--format", "github", "pages", cwd=folder).stdout.decode().splitlines()
    assert len(lines) == len(findings)
    for line in lines:
        found = re.fullmatch(r"::(?:error|warning|notice) ([^:]*)::(.*)", line)
        assert found, line
        properties = dict(part.split("=", 1) for part in found[1].split(","))
        assert set(properties) <= {"file", "line", "col", "title"}
        assert properties["file"].startswith("pages/")
        assert ".." not in properties["file"].split("/")
        assert not re.search("%(?!25|0A|0D)", found[2])


def test_junit_is_xml_with_a_case_a_finding(folder: Path, findings: list[Any]) -> None:
    root = ElementTree.fromstring(run("validate", "--format", "junit", "pages", cwd=folder).stdout)
    assert {element.tag for element in root.iter()} <= {"testsuites", "testsuite", "testcase", "failure", "system-out"}
    assert len([case for case in root.iter("testcase") if case.get("name") != "no findings"]) == len(findings)


def test_sarif_is_json_with_a_result_a_finding(folder: Path, findings: list[Any]) -> None:
    [run_] = strict(run("validate", "--format", "sarif", "pages", cwd=folder).stdout.decode())["runs"]
    assert len(run_["results"]) == len(findings)
    for result in run_["results"]:
        # What SARIF calls a link or a placeholder is told from text by a backslash, a space or doubled braces.
        assert "](" not in result["message"]["text"]
        [location] = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"pages/[A-Za-z0-9._~/%!-]*", uri)
        assert ".." not in uri.split("/")


def test_a_path_that_is_not_there_is_named_safely(folder: Path) -> None:
    gone = [f"borta {attack}.html" for attack in ATTACKS.values() if "\0" not in attack]
    ran = run("parse", *gone, cwd=folder)
    assert ran.returncode == 2
    inert(ran.stdout, data=True)
    inert(ran.stderr)
    assert ran.stderr.count(b".html: S009 error: ") == len(gone)


def test_fetched_files_stay_in_their_folder(tmp_path: Path) -> None:
    with Site() as site:
        paths = [
            "/../../ut.html",
            "/%2e%2e/%2e%2e/ut.html",
            "/a%00b",
            "/%1b%5b31m",
            "/a%0ab",
            "/" + "a" * 300,
            "/%E2%80%AEgnp",
            "/CON",
            "/a?::error::b",
        ]
        site.replies |= {path: answer() for path in paths}
        out = tmp_path / "out"
        ran = run("fetch", "--allow-private", "--delay", "0", "--out", out, *(site.url + path for path in paths), cwd=tmp_path)
    text = inert(ran.stdout)
    inert(ran.stderr)
    assert text
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert all(out in path.parents for path in written)
    assert all(re.fullmatch(r"[A-Za-z0-9._-]{1,120}", path.name) for path in written)
    for line in text.splitlines():
        assert out.resolve() in (tmp_path / line).resolve().parents
