"""Known attacks in what is written beside records: baselines, twins, side files, manifests, and the trace of a crash."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

from esfsheet import twins
from esfsheet.cli import main
from tests.command import run
from tests.fetch.site import PAGE, Site, answer
from tests.output.test_attacks import ACTS, inert, page, strict

ATTACK = "\x9b31m\u202egnp\u2066\x85::error::x [bold]"
LONE = os.fsdecode(b"\xff\x1b[31m::error::x")
"""A file's name may hold bytes that are no text."""


def held(path: Path) -> str:
    """A JSON file's text, which a terminal may be shown, and any reader of JSON takes."""
    text = inert(path.read_bytes(), data=True)
    strict(text)
    return text


def test_a_baseline(tmp_path: Path) -> None:
    (tmp_path / f"{LONE}{ATTACK}.html").write_bytes(page(ATTACK))
    ran = run("validate", "--baseline", "known.json", "--write-baseline", ".", cwd=tmp_path)
    inert(ran.stdout + ran.stderr)
    assert "gnp" in held(tmp_path / "known.json")


def test_a_twin(tmp_path: Path) -> None:
    twins.write(tmp_path / "a.json", {"layout": None, "record": {"name": ATTACK}, "findings": []})
    assert json.loads(held(tmp_path / "a.json"))["record"]["name"] == ATTACK


def test_a_side_file(tmp_path: Path) -> None:
    with Site() as site:
        site.replies["/a"] = answer(PAGE, "200 OK", "X-Attack: \u202e\x9b31m")
        run("fetch", "--allow-private", "--delay", "0", "--out", tmp_path, f"{site.url}/a")
    [side] = tmp_path.glob("*.json")
    assert "x-attack" in held(side).lower()


def test_a_manifest(tmp_path: Path) -> None:
    pytest.importorskip("fsspec", reason="needs the extra cluster")
    from esfsheet.cluster.manifest import Manifest
    from esfsheet.cluster.shards import Shard
    from esfsheet.cluster.wishes import Wishes
    from esfsheet.cluster.work import TOLD, work

    name = f"{LONE}{ATTACK}.html"
    (tmp_path / name).write_bytes(page(ATTACK))
    out = tmp_path / "out"
    manifest = Manifest(str(out), "")
    manifest.begin()
    entry = work(Shard(0, (name,), ""), Wishes(str(tmp_path), str(out), "", provenance=False, max_bytes=100_000, match=()))
    held(out / f"{entry['part']}{TOLD}")
    manifest.add(entry)
    manifest.finish([entry["part"]])
    assert "gnp" in held(out / "manifest.jsonl")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "github"])
def test_lines_that_are_none_in_a_file_whose_name_is_no_text(tmp_path: Path, form: str) -> None:
    (tmp_path / f"{LONE}.jsonl").write_text("{}\n")
    ran = run("validate", "--format", form, f"{LONE}.jsonl", cwd=tmp_path)
    assert b"Traceback" not in ran.stderr
    assert b"S018" in inert(ran.stdout).encode()
    inert(ran.stderr)


def test_a_name_opens_no_command_of_a_runner(tmp_path: Path) -> None:
    (tmp_path / "::error::x ##[error]").write_text("Hej")
    for words in (["parse"], ["validate"], ["print"], ["run"], ["parse", "--engine", "dask"], ["fixtures", "check"]):
        ran = run(*words, "::error::x ##[error]", "::error::borta", cwd=tmp_path)
        said = ran.stderr if words[0] == "parse" else ran.stdout + ran.stderr
        for line in said.decode().splitlines():
            assert not line.lstrip().startswith("::"), words
            assert "##[" not in line, words


def test_the_trace_of_a_crash(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def crash() -> None:
        raise RuntimeError(f"\x1b[31m{ATTACK}")

    monkeypatch.setattr("esfsheet.cli.app.app", crash)
    monkeypatch.setattr(sys, "argv", ["esfsheet"])
    with pytest.raises(SystemExit):
        main()
    said = capsys.readouterr().err
    assert "RuntimeError" in said
    assert not re.search(f"[{ACTS}]", said)
