"""How documents are shown: as wide as there is place, in one order, and plainly where that is asked for."""

import os
import re
from pathlib import Path

import pytest

from tests.cli.test_parse import FIXTURES, PLAIN
from tests.command import run

LONG = "Ett mycket långt namn som ingen spalt i en vanlig terminal har plats för och som ändå står här helt och hållet"
PAGE = (
    f"{LONG}\n\nProjektägare:\nKvarnen AB\nProjektperiod:\n2021-02-01 - 2021-10-31\nProjektnummer:\n2020/00694\nUtlysning:\nA\n"
)


def show(columns: int | None, *words: object, **more: str) -> str:
    env = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR")} | more
    if columns:
        env["COLUMNS"] = str(columns)
    return run(*words, env=env).stdout.decode()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


def test_nothing_is_shortened_where_no_terminal_limits_the_width(page: Path) -> None:
    shown = show(None, "print", page, PLAIN)
    assert LONG in shown
    assert "Grenviks kommun, Arbetsmarknadsenheten" in show(None, "print", page, FIXTURES / "codes" / "V301.txt")
    assert max(map(len, show(90, "print", page, PLAIN).splitlines())) <= 90


def test_one_year_stands_once_and_no_period_in_the_place_of_a_number(page: Path) -> None:
    line = next(line for line in show(None, "print", page, PLAIN).splitlines() if LONG in line)
    assert line.startswith("– ")
    assert " 2021 " in line
    assert "2021–2021" not in line
    assert "2014-2020" not in line


def test_documents_are_stacked_where_columns_have_no_place(page: Path) -> None:
    shown = show(50, "print", page, PLAIN)
    assert "Kvarnen AB · 2021" in shown
    assert " ".join(shown.split()).count(LONG) == 1
    assert "Operation" not in shown.split("\n")[0]


@pytest.mark.parametrize("words", [("--color", "always"), ("--color", "auto")])
def test_no_color_is_plain(words: tuple[str, ...]) -> None:
    assert "\x1b" not in show(None, "print", *words, PLAIN, NO_COLOR="1")
    assert "\x1b" not in show(None, "print", *words, PLAIN, PLAIN, NO_COLOR="1")
    assert "\x1b" in show(None, "print", "--color", "always", PLAIN)


def test_findings_stand_in_the_order_of_the_page_everywhere(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    rows = "Region:\nSyd\nTotal projektbudget:\nmycket\nSlutdatum:\n2021-13-41\nAntal deltagare:\nflera\nHandläggare:\nBo Ek"
    page.write_text(f"2020/00694 - Nya\n\nDiarienummer:\n2020/00694\n{rows}\nProjektägare:\nX\n", "utf-8")
    told = run("parse", page).stderr.decode()
    shown = show(None, "print", page)
    checked = run("validate", page, "--select", "V,L,S").stdout.decode()
    orders = [re.findall(r"\b[VL][0-9]{3} (?:warning|error)", text) for text in (told, shown, checked)]
    assert orders[0] == orders[1] == orders[2]
    assert len(orders[0]) >= 4
    assert [int(line) for line in re.findall(r"a\.txt:([0-9]+):", told)] == sorted(
        int(line) for line in re.findall(r"a\.txt:([0-9]+):", told)
    )


def test_a_long_finding_goes_on_beneath_itself() -> None:
    lines = show(60, "print", FIXTURES / "codes" / "V301.txt").splitlines()
    at = next(index for index, line in enumerate(lines) if "V301 warning" in line)
    begin = lines[at].index("Unionens")
    assert len(lines) > at + 1
    assert all(line[:begin].isspace() for line in lines[at + 1 :])


def test_the_summary_says_how_to_see_what_it_counts(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text("2020/00694 - Nya\n\nDiarienummer:\n2020/00694\nRegion:\n-\nProjektägare:\nX\n", "utf-8")
    assert b"1 info (-v shows it)" in run("parse", page).stderr
    assert b"-v shows" not in run("parse", "-v", page).stderr


def test_print_writes_to_a_file_and_leaves_findings_out(tmp_path: Path) -> None:
    page = FIXTURES / "codes" / "V301.txt"
    assert show(None, "print", page, "-o", tmp_path / "card.txt") == ""
    assert (tmp_path / "card.txt").read_text("utf-8") == show(None, "print", page)
    assert "V301 warning" not in show(None, "print", "-q", page)


def test_validate_says_how_to_mend_and_run_what_it_counts() -> None:
    page = FIXTURES / "codes" / "V301.txt"
    assert b"    = Write it as 40%." in run("validate", "-v", page).stdout
    assert b"    = " not in run("validate", page).stdout
    assert b"V301.txt:32:1: V301 warning" in run("run", "-v", page).stderr
    assert b"V301" not in run("run", page).stderr


def test_findings_of_parse_have_colour_where_it_is_asked_for() -> None:
    page = FIXTURES / "codes" / "V301.txt"
    assert b"\x1b[35mV301 warning\x1b[0m" in run("parse", "--color", "always", page).stderr
    assert b"\x1b" not in run("parse", page).stderr
