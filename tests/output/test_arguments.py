"""Known attacks as the words of a command line: whatever a word is taken for, what is said of it is inert."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from esfsheet.cli.app import app
from tests.command import run
from tests.output.test_attacks import inert

ATTACK = "a\n::error::b \x1b[31mröd\x1b[2J\x9b5m\u202egnp\u2066 \r\u2028\x07[bold]x[/bold] [/b] \udcff%s =cmd|' ##[error]b"
"""A word of every command line that may come from a script or a list of names."""


def _commands(group: Any, *before: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name in group.list_commands(None):
        command = group.commands[name]
        if hasattr(command, "list_commands"):
            yield from _commands(command, *before, name)
        else:
            yield (*before, name), command


COMMANDS = dict(_commands(typer.main.get_command(app)))
OPTIONS = [
    (*words, option.opts[0])
    for words, command in COMMANDS.items()
    for option in command.params
    if option.param_type_name == "option" and not option.is_flag
]


def said(*words: str, cwd: Path) -> None:
    ran = run(*words, cwd=cwd)
    text = inert(ran.stderr)
    assert "Traceback" not in text
    assert "##[" not in text
    assert not any(line.lstrip().startswith("::") for line in text.splitlines())
    inert(ran.stdout, data=True)


@pytest.mark.parametrize("words", OPTIONS, ids=" ".join)
def test_the_value_of_an_option(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hej")
    said(*words, ATTACK, "a.txt", cwd=tmp_path)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_word_that_no_command_takes(words: tuple[str, ...], tmp_path: Path) -> None:
    said(*words, f"::{ATTACK}", ATTACK, cwd=tmp_path)
    said(*words, f"--{ATTACK}", cwd=tmp_path)
    said(*words[:-1], f"{words[-1]}{ATTACK}", cwd=tmp_path)
