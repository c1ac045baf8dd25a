"""`esfsheet fixtures check` and `update` on folders of pages and twins."""

import json
import shutil
from pathlib import Path

import pytest

from esfsheet import twins
from tests.cli.test_validate import run

FIXTURES = Path(__file__).parents[2] / "fixtures" / "sheets"
PAGE = FIXTURES / "esf-2014" / "bank_plain.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages and their twins."""
    (tmp_path / "sub").mkdir()
    for page, name in ((PAGE, "a.txt"), (FIXTURES / "codes" / "V201.txt", "sub/b.txt")):
        shutil.copy(page, tmp_path / name)
        shutil.copy(twins.twin_of(page), (tmp_path / name).with_suffix(".json"))
    return tmp_path


def change(twin: Path) -> None:
    content = json.loads(twin.read_text("utf-8"))
    content["record"]["operation_name"] = "Ett annat namn \x1b[31m"
    del content["record"]["phase"]
    content["record"]["sections"].insert(0, {"heading": "Ny", "text": "x"})
    twin.write_text(json.dumps(content), "utf-8")


def test_pages_that_are_as_their_twins_say(folder: Path) -> None:
    ran = run("fixtures", "check", folder)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "2 as their twins say; 0 not\n")
    assert run("fixtures", "check", "-q", FIXTURES).returncode == 0


def test_differences_are_shown_field_by_field(folder: Path) -> None:
    change(folder / "a.json")
    ran = run("fixtures", "check", ".", cwd=folder)
    assert ran.returncode == 1
    head, *rest = ran.stdout.splitlines()
    assert head == "a.txt: 3 fields differ from a.json (- twin, + page)"
    assert rest[:3][0] == "  record.operation_name"
    assert rest[1] == '    - "Ett annat namn \\u001b[31m"'
    assert rest[2].startswith('    + "')
    assert "  record.sections.0" in rest
    phase = rest.index("  record.phase")
    assert rest[phase + 1] == "    - (nothing)"
    assert ran.stderr == "1 as their twins say; 1 not\n"
    assert "\x1b" not in ran.stdout
    assert "\x1b[31m" in run("fixtures", "check", folder, "--color", "always").stdout


def test_a_page_or_a_twin_alone_is_a_failure(folder: Path) -> None:
    (folder / "sub" / "b.txt").unlink()
    (folder / "a.json").unlink()
    ran = run("fixtures", "check", ".", cwd=folder)
    assert ran.returncode == 1
    assert "a.txt: has no twin" in ran.stdout
    assert "sub/b.json: a twin without its page" in ran.stdout


def test_update_writes_what_is_missing_or_changed_and_says_so(folder: Path) -> None:
    before = (folder / "a.json").read_bytes()
    change(folder / "a.json")
    changed = (folder / "a.json").read_bytes()
    (folder / "sub" / "b.json").unlink()
    tried = run("fixtures", "update", "--dry-run", ".", cwd=folder)
    assert tried.returncode == 1
    assert (folder / "a.json").read_bytes() == changed
    assert not (folder / "sub" / "b.json").exists()
    ran = run("fixtures", "update", ".", cwd=folder)
    assert ran.returncode == 1
    assert ran.stdout == tried.stdout.replace("would write", "wrote")
    assert "a.json: wrote it: 3 fields differ: look at each" in ran.stdout
    assert "sub/b.json: wrote it anew: look at every value (esf-2014; findings V201)" in ran.stdout
    assert ran.stderr == "wrote 2 twins\n"
    assert (folder / "a.json").read_bytes() == before
    assert sorted(path.name for path in folder.rglob("*")) == ["a.json", "a.txt", "b.json", "b.txt", "sub"]
    again = run("fixtures", "update", folder)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "wrote 0 twins\n")
    assert run("fixtures", "check", folder).returncode == 0


def test_what_is_no_twin_is_never_overwritten(folder: Path) -> None:
    for content in ("{", '{"name": "package"}', "[]"):
        (folder / "a.json").write_text(content)
        for command in ("check", "update"):
            ran = run("fixtures", command, folder)
            assert ran.returncode == 2
            assert "a.json: not a twin" in ran.stdout
        assert (folder / "a.json").read_text() == content


def test_two_pages_cannot_have_one_twin(folder: Path) -> None:
    shutil.copy(folder / "a.txt", folder / "a.html")
    ran = run("fixtures", "update", folder)
    assert ran.returncode == 2
    assert "has one twin with" in ran.stdout


def test_a_check_of_nothing_does_not_pass(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("Saved pages")
    (tmp_path / ".hidden.txt").write_text("x")
    assert run("fixtures", "check", tmp_path).returncode == 2
    assert run("fixtures", "check", tmp_path / "none").returncode == 2
    assert run("fixtures").returncode in (0, 2)


def test_items_put_in_or_taken_out_do_not_make_the_others_differ() -> None:
    found = list(twins.differences({"a": ["x", "y", "z"], "b": None}, {"a": ["w", "x", "z"], "b": False}))
    assert found == [("a.0", twins.MISSING, "w"), ("a.1", "y", twins.MISSING), ("b", None, False)]
    assert list(twins.differences([1], [True])) == [("0", 1, True)]
    assert list(twins.differences({}, {"a": None})) == [("a", twins.MISSING, None)]


def test_json_that_is_no_twin_is_not_reported_and_nothing_is_ever_to_be_deleted(folder: Path) -> None:
    # What `fetch` writes beside a page, of a page that is there and of one that is gone; and another tool's file.
    for name in ("a.txt.json", "gone.html.json"):
        (folder / name).write_text('{"url": "https://example.se/", "final_url": "https://example.se/"}')
    (folder / "package.json").write_text('{"name": "x"}')
    assert run("fixtures", "check", folder).returncode == 0
    shutil.copy(folder / "a.json", folder / "alone.json")
    (folder / "sub" / "b.json").write_text("{")
    ran = run("fixtures", "check", ".", cwd=folder)
    assert ran.returncode == 2
    assert "alone.json: a twin without its page" in ran.stdout
    assert "b.json: not a twin" in ran.stdout
    for told in (ran.stdout, run("fixtures", "update", ".", cwd=folder).stdout):
        assert "delete" not in told


def test_a_page_is_told_by_its_ending_in_capitals_too(folder: Path) -> None:
    (folder / "sub" / "b.txt").rename(folder / "sub" / "B.TXT")
    (folder / "sub" / "b.json").rename(folder / "sub" / "B.json")
    ran = run("fixtures", "check", folder)
    assert (ran.returncode, ran.stderr) == (0, "2 as their twins say; 0 not\n")
    shutil.copy(folder / "a.txt", folder / "sub" / "B.Html")
    assert "has one twin with" in run("fixtures", "check", folder).stdout
