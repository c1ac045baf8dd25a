"""Known attacks in parsed lines, which anybody may have written: every text in them that the form allows is one."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import esfsheet
from esfsheet.record import Envelope
from tests.command import run
from tests.output.test_attacks import inert

FIXTURES = Path(__file__).parents[2] / "fixtures"
ATTACK = "a\n::error::b \x1b[31mröd\x1b[2J\x9b5m\u202egnp \r\u2028\x07[bold]x[/bold] [/b] %s =cmd|' ##[error]b"


def _texts(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, str):
        yield at
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*at, key))


def _put(value: Any, at: tuple[Any, ...], text: str) -> str:
    for key in at[:-1]:
        value = value[key]
    before, value[at[-1]] = value[at[-1]], text
    return str(before)


def _attacked(line: str) -> str:
    """The line, with the attack for every text for which it remains a parsed line."""
    told = json.loads(line)
    for at in list(_texts(told)):
        before = _put(told, at, ATTACK)
        try:
            Envelope.model_validate_json(json.dumps(told))
        except ValidationError:
            _put(told, at, before)
    record = told["record"]
    if "unmapped" in record:
        record["unmapped"] = {ATTACK: ATTACK}
        record["themes"] = {ATTACK: True}
    return json.dumps(told)


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lines")
    news = max((FIXTURES / "news/dev").glob("1*.txt"), key=lambda page: len(esfsheet.parse(page).told))
    pages = (FIXTURES / "checks/C001.txt", news)
    each = [_attacked(esfsheet.parse(page).to_json(provenance=True)) for page in pages]
    assert all(line.count("gnp") > 20 for line in each)
    (made / "sheet.jsonl").write_text(f"{each[0]}\n")
    (made / "news.jsonl").write_text(f"{each[1]}\n")
    return made


def _check(words: list[str], lines: Path, *, data: bool = False, **env: str) -> None:
    ran = run(*words, cwd=lines, env={**os.environ, **env})
    said = inert(ran.stdout, data=data) * (not data) + inert(ran.stderr)
    assert "Traceback" not in said
    assert "gnp" in said or words[0] != "print"
    for line in said.splitlines():
        assert "##[" not in line
        assert not line.lstrip().startswith("::") or "github" in words
        assert not line.startswith("::error::")


@pytest.mark.parametrize("columns", ["", "40", "90"])
@pytest.mark.parametrize("words", [["sheet.jsonl"], ["news.jsonl"], ["--full", "news.jsonl", "sheet.jsonl"], ["."]])
def test_print(lines: Path, words: list[str], columns: str) -> None:
    names = ["sheet.jsonl", "news.jsonl"] if words == ["."] else words
    _check(["print", *names], lines, COLUMNS=columns)


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "github"])
def test_validate(lines: Path, form: str) -> None:
    _check(["validate", "--format", form, "-v", "sheet.jsonl", "news.jsonl"], lines, data=form == "json")
    _check(["validate", "--format", form, "--baseline", "b", "--write-baseline", "sheet.jsonl"], lines, data=form == "json")
