"""What people see on a terminal: whole at 80 columns, and legible on light and dark."""

import io
import re
from pathlib import Path

import pytest
from rich.console import RenderableType

import esfsheet
from esfsheet.output.article_card import article_card
from esfsheet.output.card import findings
from esfsheet.output.formats import Look, renderer
from esfsheet.output.show import show
from esfsheet.output.terminal import console

PAGES = Path(__file__).parents[2] / "fixtures" / "sheets" / "codes"
# Yellow, cyan and faint are lost on white, blue on black.
LOST = {"2", "33", "34", "36"}


def styles(shown: str) -> set[str]:
    return {one for codes in re.findall(r"\x1b\[([0-9;]*)m", shown) for one in codes.split(";")}


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_finding_below_a_card_keeps_its_margin(width: int) -> None:
    [found] = esfsheet.parse(PAGES / "V301.txt").findings
    out = io.StringIO()
    console(out, width=width).print(findings([found]))
    lines = out.getvalue().splitlines()
    assert lines[0].startswith("  V301 warning ")
    assert all(line.startswith("       ") and len(line) <= width for line in lines[1:])
    assert "'0,5'" in out.getvalue()


def test_the_table_has_its_headings_whole_and_no_faint_rows() -> None:
    out = io.StringIO()
    pages = [esfsheet.parse(page).envelope for page in sorted(PAGES.glob("V*.txt"))]
    show(pages, console(out, "always", width=80))
    shown = out.getvalue()
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    for heading in ("Operation", "Name", "Beneficiary", "Period", "ESF support", "Findings"):
        assert heading in plain.splitlines()[0]
    assert all(len(line) <= 80 for line in plain.splitlines())
    assert not styles(shown) & LOST


@pytest.mark.parametrize("severity", ["V301", "V402", "V001"])
def test_severities_are_told_by_colours_that_any_background_shows(severity: str) -> None:
    envelope = esfsheet.parse(PAGES / f"{severity}.txt").envelope
    shown = "\n".join(renderer("text", Look(color=True, terminal=True, width=80))([envelope]))
    assert "\x1b[" in shown
    out = io.StringIO()
    for found in envelope.findings:
        console(out, "always", width=80).print(findings([found]))
    assert not styles(shown + out.getvalue()) & LOST


@pytest.mark.parametrize("width", [80, 200])
def test_an_article_names_each_kind_of_fact_once_and_no_sum_twice(width: int) -> None:
    page = Path(__file__).parents[2] / "fixtures" / "news" / "dev" / "w1-08-region-lista-jsonld.html"
    out = io.StringIO()
    console(out, "never", width=width).print(article_card_of(page))
    lines = out.getvalue().splitlines()
    assert all(len(line) == width for line in lines if line)
    assert sum("16 400 000 SEK" in line.replace("\xa0", " ") for line in lines) == 1
    for name in ("Sums", "People", "Organisations", "Project "):
        assert sum(line[3:].startswith(name) for line in lines) == 1


def article_card_of(page: Path) -> RenderableType:
    envelope = esfsheet.parse(page).envelope
    assert isinstance(envelope.record, esfsheet.Article)
    return article_card(envelope, envelope.record)
