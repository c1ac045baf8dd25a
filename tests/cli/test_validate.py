"""`esfsheet validate` as a user, a pipe and a CI job see it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests import command

FIXTURES = Path(__file__).parents[2] / "fixtures" / "sheets"
CLEAN = FIXTURES / "esf-2014" / "bank_plain.txt"
WARNED = FIXTURES / "codes" / "V201.txt"
WRONG = FIXTURES / "codes" / "V402.txt"
ESFSHEET = [sys.executable, "-m", "esfsheet"]
Ran = subprocess.CompletedProcess[str]


def run(*words: str | Path, stdin: str = "", cwd: Path | None = None, **environment: str) -> Ran:
    ran = command.run(*words, stdin=stdin.encode(), cwd=cwd, env={**os.environ, **environment})
    return Ran(ran.args, ran.returncode, ran.stdout.decode(), ran.stderr.decode())


def parsed(*paths: str | Path, cwd: Path | None = None) -> str:
    return run("parse", "-q", *paths, cwd=cwd).stdout


def envelopes(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.stdout.splitlines()]


def codes(ran: Ran) -> set[str]:
    return {finding["code"] for envelope in envelopes(ran) for finding in envelope["findings"]}


def test_pages_give_lines_that_can_be_clicked_with_the_raw_text_below() -> None:
    ran = run("validate", WRONG, "--select", "V")
    assert ran.returncode == 1
    first, raw = ran.stdout.splitlines()
    assert first.startswith(f"{WRONG}:18:1: V402 error beneficiary.organisation_number: ")
    assert raw == "    | 2120001125"
    assert ran.stderr == "1 page: 1 esf-2021; 1 error\n"


def test_findings_are_those_of_parsing_and_of_the_checks_and_of_the_set(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(WARNED.read_bytes())
    ran = run("validate", ".", "--format", "json", cwd=tmp_path)
    first, second = envelopes(ran)
    assert "V201" in {finding["code"] for finding in first["findings"]}
    [twice] = [finding for finding in second["findings"] if finding["code"] == "C101"]
    assert "a.txt" in twice["message"]
    assert "C101" not in {finding["code"] for finding in first["findings"]}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ([CLEAN, "--select", "S"], 0),
        ([WARNED, "--select", "V"], 0),
        ([WARNED, "--select", "V", "--fail-on", "warning"], 1),
        ([WARNED, "--select", "V", "--fail-on", "info"], 1),
        ([WRONG], 1),
        ([WRONG, "--fail-on", "never"], 0),
        ([WRONG, "--ignore", "V402"], 0),
        (["no such file"], 2),
        (["no such file", "--ignore", "S", "--fail-on", "never"], 2),
        ([], 2),
        ([WRONG, "--format", "yaml"], 2),
        ([WRONG, "--select", "X"], 2),
        ([WRONG, "--profile", "art50"], 2),
        ([WRONG, "--write-baseline"], 2),
        ([WRONG, "--baseline", "no such file"], 2),
        ([WRONG, "-o", "no/such/folder/x"], 2),
    ],
)
def test_exit_status(words: list[str | Path], status: int) -> None:
    ran = run("validate", *words)
    assert ran.returncode == status
    assert "Traceback" not in ran.stderr


def test_select_and_ignore_take_codes_and_beginnings_and_the_longest_wins() -> None:
    assert codes(run("validate", WARNED, WRONG, "--format", "json", "--select", "V4,v2")) == {"V402", "V201"}
    some = run("validate", WARNED, WRONG, "--format", "json", "--select", "V", "--ignore", "V4", "--ignore", "V9,C")
    assert "V9: no code begins like this" in some.stderr
    assert codes(run("validate", WARNED, WRONG, "--format", "json", "--select", "V402", "--ignore", "V")) == {"V402"}


def test_in_a_chain_each_line_comes_out_again_with_the_findings_added() -> None:
    lines = parsed(WARNED, WRONG)
    ran = run("validate", "-", stdin=lines)
    assert ran.returncode == 1
    for before, after in zip(map(json.loads, lines.splitlines()), envelopes(ran), strict=True):
        assert list(after) == list(before) == ["source", "layout", "record", "findings"]
        assert list(after["record"]) == list(before["record"])
        assert after["findings"][: len(before["findings"])] == before["findings"]
        assert {**after, "findings": 0} == {**before, "findings": 0}
    assert ran.stderr.startswith("2 pages: ")
    shown = run("print", "-", stdin=ran.stdout)
    assert shown.returncode == 0
    assert "2019/00417" in shown.stdout


def test_validating_twice_gives_the_same() -> None:
    once = run("validate", "-", stdin=parsed(FIXTURES / "codes"))
    twice = run("validate", "-", stdin=once.stdout)
    assert twice.stdout == once.stdout
    assert twice.stderr == once.stderr


def test_checks_of_an_earlier_run_give_way_to_those_of_this_one(tmp_path: Path) -> None:
    pages = sorted((FIXTURES.parent / "checks").glob("C0*.txt"))
    lines = parsed(*pages)
    once = run("validate", "-", stdin=lines)
    assert run("validate", "-", stdin=once.stdout).stdout == once.stdout
    # What a profile found goes when it is not asked for again.
    assert run("validate", "-", stdin=run("validate", "-", "--profile", "art49", stdin=lines).stdout).stdout == once.stdout
    # A value that was mended takes its finding with it.
    line = json.loads(run("validate", FIXTURES.parent / "checks" / "C001.txt", "--format", "json").stdout)
    assert "C001" in {finding["code"] for finding in line["findings"]}
    line["record"]["end_date"] = "2021-08-31"
    assert "C001" not in codes(run("validate", "-", stdin=json.dumps(line)))


def test_a_title_that_differs_from_the_name_is_one_finding() -> None:
    page = CLEAN.read_text("utf-8").replace(" - ", " - Ett annat namn ", 1)
    [envelope] = envelopes(run("validate", "-", "--format", "json", stdin=page))
    assert [one["code"] for one in envelope["findings"] if one["field"] == "operation_name"] == ["L006"]


def test_what_was_found_with_its_place_keeps_it(tmp_path: Path) -> None:
    checks = FIXTURES.parent / "checks"
    from_page = run("validate", checks / "C012.txt", checks / "C010.txt", "--format", "json")
    assert {"C102", "C103"} <= codes(from_page)
    assert run("validate", "-", stdin=from_page.stdout).stdout == from_page.stdout


def test_places_come_with_lines_that_have_provenance_and_go_on_with_them() -> None:
    lines = run("parse", "-q", "--provenance", CLEAN).stdout
    [after] = envelopes(run("validate", "-", stdin=lines))
    assert list(after)[-1] == "provenance"
    pages = run("validate", CLEAN, "--format", "json")
    assert "provenance" not in pages.stdout
    assert after["findings"] == envelopes(pages)[0]["findings"]


def test_the_shape_depends_on_input_and_options_alone(tmp_path: Path) -> None:
    lines = parsed(WARNED)
    (tmp_path / "lines.jsonl").write_text(lines)
    assert run("validate", "-", stdin=lines).stdout.startswith('{"source"')
    assert run("validate", "-", stdin=lines, COLUMNS="40", FORCE_COLOR="1").stdout.startswith('{"source"')
    assert "V201 warning" in run("validate", tmp_path / "lines.jsonl").stdout
    assert "V201 warning" in run("validate", "-", stdin=WARNED.read_text("utf-8")).stdout.splitlines()[0]
    assert "V201 warning" in run("validate", "-", "--format", "text", stdin=lines).stdout.splitlines()[0]
    assert "V201 warning" in run("validate", WARNED, "-", stdin=lines).stdout.splitlines()[0]


def test_a_check_of_nothing_does_not_pass(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "lines").mkdir()
    (tmp_path / "lines" / "a.JSONL").write_text(parsed(CLEAN))
    # A command before it that broke down gives nothing too.
    for words in (("-",), ("empty",), ("empty", "--format", "sarif"), ("empty", "--match", "x")):
        ran = run("validate", *words, stdin="", cwd=tmp_path)
        assert ran.returncode == 2
        assert "0 pages; " in ran.stderr
        assert "nothing was checked" in ran.stderr
    ran = run("validate", "lines", cwd=tmp_path)
    assert ran.returncode == 2
    assert "lines/a.JSONL holds parsed lines, which are read where the file is named" in " ".join(ran.stderr.split())
    assert run("validate", "lines/a.JSONL", cwd=tmp_path).returncode == 0
    # A list of the files that a commit changes may well be empty.
    assert run("validate", "--files-from", "-", stdin="", cwd=tmp_path).returncode == 0


def test_a_broken_line_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    first, second = parsed(CLEAN, WARNED).splitlines()
    path = tmp_path / "lines.jsonl"
    other = json.loads(second)
    other["record"]["start_date"] = "20230904"
    path.write_text("\n".join((first, "", first[:-20], json.dumps(other), "null", second)) + "\n")
    ran = run("validate", path, WRONG, "--format", "json")
    assert ran.returncode == 2
    broken = [line for line in envelopes(ran) if line["source"]["name"] == str(path)]
    rest = [line["source"]["name"] for line in envelopes(ran) if line not in broken]
    assert rest == [str(CLEAN), str(WARNED), str(WRONG)]
    told = [finding for line in broken for finding in line["findings"]]
    assert {finding["code"] for finding in told} == {"S018"}
    assert [finding["where"]["line"] for finding in told] == [3, 4, 5]
    assert "record.project.start_date" in told[1]["message"]


def test_a_broken_line_is_in_every_format(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text(f"{parsed(CLEAN)}nonsense\n")
    words = ("validate", "lines.jsonl", "--select", "S", "--fail-on", "never", "--format")
    ran = {name: run(*words, name, cwd=tmp_path) for name in ("text", "github", "junit", "sarif")}
    assert {one.returncode for one in ran.values()} == {2}
    assert ran["text"].stdout.startswith("lines.jsonl:2: S018 error: ")
    assert ran["github"].stdout.startswith("::error file=lines.jsonl,line=2,title=S018")
    assert ElementTree.fromstring(ran["junit"].stdout).find("testsuite[@name='lines.jsonl']/testcase") is not None
    [result] = json.loads(ran["sarif"].stdout)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 2


def test_lines_are_told_by_their_beginning_or_name(tmp_path: Path) -> None:
    line = parsed(CLEAN)
    for begin in ("\ufeff", "\n\n  ", ""):
        (tmp_path / "saved").write_text(begin + line, "utf-8")
        ran = run("validate", tmp_path / "saved", "--format", "json")
        assert [one["source"]["name"] for one in envelopes(ran)] == [str(CLEAN)]
    (tmp_path / "x.jsonl").write_text("no line at all\n" + line)
    ran = run("validate", tmp_path / "x.jsonl", "--format", "json")
    assert ran.returncode == 2
    assert [one["layout"] for one in envelopes(ran)] == [None, "esf-2014"]
    spaced = json.dumps(dict(reversed(json.loads(line).items())))
    assert run("validate", "-", "-q", stdin=spaced).stdout == run("validate", "-", "-q", stdin=line).stdout


def test_a_line_that_is_too_long_is_told_and_skipped(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    line = parsed(CLEAN)
    path.write_text('{"source": "' + "x" * 300_000 + "\n" + line)
    ran = run("validate", path, "--format", "json", "--max-bytes", "100000")
    assert ran.returncode == 2
    broken, good = envelopes(ran)
    assert "the line is too long" in broken["findings"][0]["message"]
    assert good["layout"]


def test_a_pipe_as_a_path_is_read_once() -> None:
    script = (
        f"{sys.executable} -m esfsheet validate --format json <({sys.executable} -m esfsheet parse -q {CLEAN}) <(cat {CLEAN})"
    )
    ran = subprocess.run(["bash", "-c", script], capture_output=True, check=False, encoding="utf-8")
    assert [line["layout"] for line in envelopes(ran)] == ["esf-2014", "esf-2014"]


def test_memory_stays_flat_however_many_lines() -> None:
    line = json.loads(parsed(CLEAN))

    def peak(count: int) -> int:
        with subprocess.Popen(
            [*ESFSHEET, "validate", "-", "-q", "--ignore", "C"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        ) as process:
            assert process.stdin
            for number in range(count):
                line["source"]["sha256"] = f"{number:064x}"
                process.stdin.write(json.dumps(line).encode() + b"\n")
            process.stdin.close()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        return int(usage.ru_maxrss)

    few, many = peak(10), peak(3000)
    # 3,000 lines are 15 MB: kept, they would cost ten times that.
    assert many < few + 8_000


def test_files_from_lists_pages_and_lines(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(parsed(CLEAN))
    listed = f"{tmp_path / 'x.jsonl'}\n{WARNED}\n"
    ran = run("validate", "--files-from", "-", "--format", "json", stdin=listed)
    assert [line["source"]["name"] for line in envelopes(ran)] == [str(CLEAN), str(WARNED)]


def test_profile_adds_what_the_law_asks_for() -> None:
    words = ("validate", CLEAN, "--format", "json")
    assert len(codes(run(*words, "--profile", "art49"))) > len(codes(run(*words)))


def test_output_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "out.sarif"
    ran = run("validate", WRONG, "--format", "sarif", "-o", out)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert json.loads(out.read_text())["version"] == "2.1.0"
    assert [path.name for path in tmp_path.iterdir()] == ["out.sarif"]


def test_machines_read_every_format() -> None:
    results = json.loads(run("validate", FIXTURES, "--format", "sarif", "-q").stdout)["runs"][0]["results"]
    junit = ElementTree.fromstring(run("validate", FIXTURES, "--format", "junit", "-q").stdout.encode())
    github = run("validate", FIXTURES, "--format", "github", "-q").stdout.splitlines()
    assert len(results) == len(github) == len(junit.findall("testsuite/testcase/*")) > 100
    assert len(junit.findall(".//failure")) == sum(line.startswith("::error ") for line in github) > 10


def test_colour_only_where_asked_for() -> None:
    assert "\x1b" not in run("validate", WRONG).stdout
    assert "\x1b[1;31mV402 error\x1b[0m" in run("validate", WRONG, "--color", "always").stdout
    assert "\x1b" not in run("validate", WRONG, "--color", "always", "--format", "github").stdout


def test_baseline_shows_only_what_is_new(tmp_path: Path) -> None:
    for page in (WARNED, WRONG):
        (tmp_path / page.name).write_bytes(page.read_bytes())
    base = tmp_path / "ci" / "baseline.json"
    base.parent.mkdir()
    words = ("validate", ".", "--select", "V", "--baseline", "ci/baseline.json")
    wrote = run(*words, "--write-baseline", cwd=tmp_path)
    assert (wrote.returncode, wrote.stdout) == (0, "")
    assert "2 written to the baseline" in wrote.stderr
    first = base.read_bytes()
    assert run(*words, "--write-baseline", cwd=tmp_path).returncode == 0
    assert base.read_bytes() == first
    assert [path.name for path in base.parent.iterdir()] == ["baseline.json"]

    # Lines move, the folder is another, the command stands elsewhere: all is known.
    (tmp_path / WRONG.name).write_text("\n\n" + WRONG.read_text("utf-8"), "utf-8")
    same = run("validate", tmp_path, "--select", "V", "--baseline", base, cwd=FIXTURES)
    assert (same.returncode, same.stdout) == (0, "")
    assert "no findings; 2 known\n" in same.stderr

    # Another value is new, and the one before it gone.
    (tmp_path / WRONG.name).write_text(WRONG.read_text("utf-8").replace("2120001125", "2120001126"), "utf-8")
    new = run(*words, cwd=tmp_path)
    assert new.returncode == 1
    assert "2120001126" in new.stdout
    assert "V201" not in new.stdout
    assert "1 error; 1 known; 1 known no longer occurs\n" in new.stderr

    # What is not read is not gone.
    part = run("validate", WARNED.name, "--select", "V", "--baseline", "ci/baseline.json", cwd=tmp_path)
    assert "1 known; 1 known in documents that were not read" in part.stderr
    other = run("validate", ".", "--select", "L", "--baseline", "ci/baseline.json", cwd=tmp_path)
    assert "no longer" not in other.stderr


@pytest.mark.parametrize(
    "content", ["", "[]", '{"esfsheet-baseline": 1, "findings": []}', '{"esfsheet-baseline": 2}', "[" * 9999]
)
def test_a_file_that_is_no_baseline_is_bad_use(tmp_path: Path, content: str) -> None:
    (tmp_path / "b").write_text(content)
    ran = run("validate", WRONG, "--baseline", tmp_path / "b")
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert str(tmp_path / "b") in ran.stderr


def test_a_third_finding_of_a_kind_known_twice_is_new() -> None:
    from collections import Counter

    from esfsheet.baseline import Baseline, fingerprint
    from esfsheet.record import Envelope, Finding, Source, Where

    def at(line: int) -> Finding:
        return Finding(code="V201", severity="warning", field="f", message="m", where=Where(line=line), raw="x  y")

    source = Source(name="./a.txt", url=None, media_type=None, encoding=None, sha256=None, bytes=None)
    page = Envelope(source=source, layout=None, record=None, findings=[])
    known = Baseline("b.json", Counter({fingerprint("a.txt", at(1), None): 2}))
    assert known.new(page, [at(5), at(6), at(7)]) == [at(7)]
    assert known.summary(lambda code: True) == "2 known"


def test_help_says_which_shape_comes_out() -> None:
    text = " ".join(run("validate", "--help", COLUMNS="200", NO_COLOR="1").stdout.replace("│", " ").split())
    assert "json where standard input gives parsed lines" in text
    assert "github, json, junit, sarif, text" in text


def test_a_new_contradiction_is_never_hidden_by_a_known_one(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    text = (FIXTURES.parent / "checks" / "C001.txt").read_text("utf-8")
    page.write_text(text, "utf-8")
    words = ("validate", "--select", "C", "--baseline", "b.json", "--format", "text")
    run(*words, "a.txt", "--write-baseline", cwd=tmp_path)
    assert run(*words, "a.txt", cwd=tmp_path).returncode == 0
    lines = run("parse", "-q", "a.txt", cwd=tmp_path).stdout
    assert run(*words, "-", stdin=lines, cwd=tmp_path).stdout == ""
    # The end, which the finding is about, stays; the start that it is held to is another.
    page.write_text(text.replace("2019-09-01", "2019-10-01"), "utf-8")
    for ran in (run(*words, "a.txt", cwd=tmp_path), run(*words, "-", stdin=parsed("a.txt", cwd=tmp_path), cwd=tmp_path)):
        assert ran.returncode == 1
        assert "C001" in ran.stdout


def test_a_baseline_that_is_written_for_some_codes_or_documents_keeps_the_others(tmp_path: Path) -> None:
    for page in (WARNED, WRONG):
        (tmp_path / page.name).write_bytes(page.read_bytes())
    words = ("validate", "--baseline", "b.json")
    run(*words, ".", "--write-baseline", "--profile", "art49", cwd=tmp_path)
    whole = (tmp_path / "b.json").read_bytes()
    for part in ((".", "--select", "V2"), (WRONG.name,), (".",), (WARNED.name, "--ignore", "V", "--profile", "art49")):
        ran = run(*words, *part, "--write-baseline", cwd=tmp_path)
        assert ran.returncode == 0
        assert "kept there of documents or codes that were not looked at" in ran.stderr
        assert (tmp_path / "b.json").read_bytes() == whole
    # What was looked for and is gone goes; what is not looked for stays.
    (tmp_path / WARNED.name).write_bytes(WRONG.read_bytes())
    run(*words, ".", "--select", "V2", "--write-baseline", cwd=tmp_path)
    written = {row["code"] for row in json.loads((tmp_path / "b.json").read_text())["findings"]}
    assert "V201" not in written
    assert "V402" in written


def test_a_file_that_is_no_baseline_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("my notes")
    assert run("validate", WRONG, "--baseline", tmp_path / "b", "--write-baseline").returncode == 2
    assert (tmp_path / "b").read_text() == "my notes"
    (tmp_path / "b").write_text('{"esfsheet-baseline": 1, "findings": []}')
    assert run("validate", WRONG, "--baseline", tmp_path / "b", "--write-baseline").returncode == 0
