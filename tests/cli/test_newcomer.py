"""What somebody who has the command for the first time does, and is told."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_parse import FIXTURES, PLAIN
from tests.command import run


def findings(*words: str | Path, stdin: bytes = b"") -> list[tuple[str, str]]:
    ran = run("parse", "-q", *words, stdin=stdin)
    return [(one["code"], one["message"]) for line in ran.stdout.splitlines() for one in json.loads(line)["findings"]]


def test_parsed_lines_are_no_page(tmp_path: Path) -> None:
    parsed = run("parse", "-q", PLAIN, PLAIN).stdout
    want = [("S002", "the file is lines that esfsheet parse wrote, not a saved page: give them to esfsheet validate or print")]
    assert findings("-", stdin=parsed) == want
    (tmp_path / "records").write_bytes(parsed)
    assert findings(tmp_path / "records") == want
    assert run("validate", tmp_path / "records").returncode == 0


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty" / "below").mkdir(parents=True)
    (tmp_path / "empty" / "data.csv").write_text("a,b")
    for command in ("parse", "validate", "print"):
        ran = run(command, tmp_path / "empty")
        assert ran.returncode == 2, command
        shown = " ".join((ran.stdout + ran.stderr).decode().split())
        assert "S019 warning: no page in this folder or below it" in shown or command == "parse"
    [line] = run("parse", "-q", tmp_path / "empty").stdout.splitlines()
    assert json.loads(line)["findings"][0]["code"] == "S019"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_empty_folder_among_others(tmp_path: Path, jobs: str) -> None:
    (tmp_path / "empty").mkdir()
    ran = run("parse", "-j", jobs, PLAIN, tmp_path / "empty", PLAIN)
    assert [len(json.loads(line)["findings"]) for line in ran.stdout.splitlines()] == [0, 1, 0]
    assert ran.returncode == 2


ROWS = "<dt>Diarienummer</dt><dd>2020/00694</dd><dt>Projektägare</dt><dd>Kvarnen AB</dd><dt>Region</dt><dd>Syd</dd>"
WHOLE = f"<!DOCTYPE html><html><head><title>x</title></head><body><h1>2020/00694 - Nya</h1><dl>{ROWS}</dl></body></html>"


@pytest.mark.parametrize("end", [-len("</body></html>"), -len("l></body></html>"), -len("Syd</dd></dl></body></html>")])
def test_a_page_that_was_cut_without_prose_is_told(end: int) -> None:
    assert findings("-", stdin=WHOLE[:end].encode()) == [("L009", "the page's HTML ends before its end")]


@pytest.mark.parametrize(
    "page", [WHOLE, f"{WHOLE}\n<!-- x -->", WHOLE.upper().replace("H1", "h1"), f"<h1>2020/00694 - N</h1><dl>{ROWS}</dl>"]
)
def test_a_whole_page_is_not_cut(page: str) -> None:
    assert "L009" not in [code for code, _ in findings("-", stdin=page.encode())]


def test_a_text_that_ends_with_a_bare_label_is_told() -> None:
    text = "2020/00694 - Nya\n\nDiarienummer:\n2020/00694\nProjektägare:\nX\nRegion:\nSyd\nProjektperiod:\n"
    assert findings("-", stdin=text.encode()) == [("L009", "the page ends with a label that states nothing")]


def test_a_mistyped_path_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "class Never:\n"
        "    def find_spec(self, name, *_):\n"
        "        assert not name.startswith(('requests', 'urllib3', 'warcio', 'protego')), name\n"
        "sys.meta_path.insert(0, Never())\n"
        f"sys.argv = ['esfsheet', 'run', 'sidorr/a.html', {str(PLAIN)!r}]\n"
        "from esfsheet.cli import main\n"
        "main()\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=tmp_path, check=False, env=dict(os.environ))
    assert b"esfsheet: sidorr/a.html: neither a file here, nor an operation id, nor an address" in ran.stderr
    assert ran.returncode == 2
    assert "Beneficiary" in ran.stdout.decode()


def test_run_takes_a_page_from_standard_input() -> None:
    ran = run("run", "-", stdin=PLAIN.read_bytes())
    assert ran.returncode == 0
    assert "Beneficiary" in ran.stdout.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
def test_a_full_disk_is_told_with_its_name() -> None:
    ran = run("parse", "-q", PLAIN, "-o", "/dev/full")
    assert ran.returncode == 2
    assert b"esfsheet: /dev/full: No space left on device" in ran.stderr
    with open("/dev/full", "wb") as full:
        words = [sys.executable, "-m", "esfsheet", "parse", "-q", str(PLAIN)]
        piped = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, check=False)
    assert piped.returncode == 2
    assert b"esfsheet: standard output: No space left on device" in piped.stderr


@pytest.mark.parametrize("command", [["parse"], ["validate", "--format", "json"], ["run"]])
def test_an_output_that_cannot_be_written_is_named(command: list[str], tmp_path: Path) -> None:
    ran = run(*command, PLAIN, "-o", tmp_path / "none" / "out.jsonl")
    assert ran.returncode == 2
    assert f"esfsheet: {tmp_path}/none/out.jsonl: No such file or directory" in ran.stderr.decode()
    assert b"Traceback" not in ran.stderr


def test_the_summary_says_how_many_files_were_passed_over(tmp_path: Path) -> None:
    for name in ("a.csv", "b.json", "c.png", ".hidden"):
        (tmp_path / name).write_text("x")
    (tmp_path / "page.txt").write_bytes(PLAIN.read_bytes())
    assert b"1 page: 1 esf-2014 (3 other files passed over); no findings" in run("parse", tmp_path).stderr
    assert b"passed over" not in run("parse", PLAIN).stderr
    assert b"3 other files passed over" in run("validate", tmp_path).stderr
    assert FIXTURES.exists()


def test_a_wrong_path_is_told_with_the_part_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    lost = tmp_path / "pages" / "2O24" / "a.html"
    assert findings(lost) == [("S009", "No such file or directory: look for a slip in '2O24'")]
    assert findings(tmp_path / "pages" / "*.html") == [("S009", "no file fits this pattern")]


@pytest.mark.parametrize("command", ["parse", "validate", "print"])
def test_the_remedy_for_a_missing_folder_of_the_output_is_to_make_it(command: str, tmp_path: Path) -> None:
    told = run(command, PLAIN, "-o", tmp_path / "none" / "out").stderr.decode()
    assert told.endswith("No such file or directory: make its folder first, or choose another place\n")


def test_a_file_in_the_place_of_a_folder_of_fixtures_is_called_a_file(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(PLAIN.read_bytes())
    told = run("fixtures", "check", tmp_path / "page.txt").stderr.decode()
    assert told == f"esfsheet: {tmp_path}/page.txt: a file: name the folder that it is in\n"


def test_whoever_must_type_the_page_is_told(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    for words in (["parse", "-"], ["validate", "-"], ["parse", "--files-from", "-"], ["run", "-"]):
        master, terminal = pty.openpty()
        command = [sys.executable, "-m", "esfsheet", *words]
        with subprocess.Popen(command, stdin=terminal, stdout=-1, stderr=-1, cwd=tmp_path) as ran:
            os.close(terminal)
            os.write(master, b"\x04")
            try:
                _, told = ran.communicate(timeout=30)
            finally:
                ran.kill()
        os.close(master)
        assert told.startswith(b"esfsheet: reading standard input: end it with Ctrl-D"), words
    assert b"Ctrl-D" not in run("parse", "-", stdin=PLAIN.read_bytes()).stderr


def test_an_unknown_code_is_likened_to_those_of_its_letter() -> None:
    assert "nearest" not in run("explain", "V999").stderr.decode()
    assert "the nearest known one is V301" in run("explain", "V3O1").stderr.decode()


@pytest.mark.parametrize("name", ["-q.txt", "--help.html", "-a", "--format.txt"])
@pytest.mark.parametrize("command", ["parse", "validate", "print", "run"])
def test_a_file_whose_name_begins_as_an_option_does(command: str, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(PLAIN.read_bytes())
    ran = run(command, name, cwd=tmp_path)
    assert ran.returncode == 2
    said = " ".join(ran.stderr.decode().replace("│", " ").split())
    assert f"({name} is a file here: write ./{name})" in said
    assert run(command, f"./{name}", cwd=tmp_path).returncode == 0
    assert "is a file here" not in run(command, "--nonsense", cwd=tmp_path).stderr.decode()
