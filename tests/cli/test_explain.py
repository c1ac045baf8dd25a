"""`esfsheet explain`, and the table of codes in the README."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from esfsheet.checks.explain import markdown
from esfsheet.cli.app import app
from esfsheet.codes import catalogue

README = Path(__file__).parents[2] / "README.md"
RUN = CliRunner()


def test_a_code_is_explained_in_full() -> None:
    ran = RUN.invoke(app, ["explain", "c012"])
    assert ran.exit_code == 0
    code = catalogue()["C012"]
    said = " ".join(ran.stdout.split())
    for part in (code.title, code.why, code.mend, "(warning)", "40%"):
        assert part in said


@pytest.mark.parametrize("code", list(catalogue()))
def test_every_explanation_fits_eighty_columns(code: str) -> None:
    ran = RUN.invoke(app, ["explain", code])
    assert ran.exit_code == 0
    assert max(map(len, ran.stdout.splitlines())) <= 80
    assert ran.stdout.isprintable() or set(ran.stdout) & set("\x1b\x9b\r") == set()


def test_all_are_listed_where_none_is_asked_for() -> None:
    ran = RUN.invoke(app, ["explain"])
    assert [line.split()[0] for line in ran.stdout.splitlines()] == list(catalogue())
    assert max(map(len, ran.stdout.splitlines())) <= 80


def test_a_prefix_lists_what_begins_so() -> None:
    ran = RUN.invoke(app, ["explain", "C1", "N"])
    assert {line[:1] for line in ran.stdout.splitlines()} == {"C", "N"}


def test_an_unknown_code_is_told_with_the_nearest() -> None:
    ran = RUN.invoke(app, ["explain", "C999"])
    assert ran.exit_code == 2
    assert "C9" in ran.stderr
    assert "nearest" in ran.stderr
    assert ran.stdout == ""


def test_what_was_asked_for_reaches_no_terminal_as_control() -> None:
    assert "\x1b" not in RUN.invoke(app, ["explain", "\x1b[31mC0"]).stderr


def test_the_readme_has_the_table() -> None:
    match = re.search(r"<!-- codes -->\n(.*?)\n?<!-- /codes -->", README.read_text("utf-8"), re.DOTALL)
    assert match
    assert match[1].strip() == markdown(catalogue().values()), "esfsheet explain --format markdown"
    assert RUN.invoke(app, ["explain", "--format", "markdown"]).stdout.strip() == match[1].strip()
