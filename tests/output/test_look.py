"""What people see on a terminal: whole at 80 columns, and legible on light and dark."""

import io
import re
from pathlib import Path

import pytest
from rich.console import RenderableType

import esfsheet
from esfsheet.output.article_card import article_card
from esfsheet.output.card import card, findings
from esfsheet.output.formats import Look, renderer
from esfsheet.output.show import show
from esfsheet.output.terminal import console
from esfsheet.record import Article, Envelope, Project

PAGES = Path(__file__).parents[2] / "fixtures" / "sheets" / "codes"
SHEET = PAGES / "V301.txt"
NEWS = PAGES.parents[1] / "news" / "dev" / "h-28-pressrum-skogskompetens.html"
# Yellow, cyan and faint are lost on white, blue on black.
LOST = {"2", "33", "34", "36"}


def styles(shown: str) -> set[str]:
    return {one for codes in re.findall(r"\x1b\[([0-9;]*)m", shown) for one in codes.split(";")}


def _shown(envelope: Envelope, width: int) -> str:
    record, out = envelope.record, io.StringIO()
    assert isinstance(record, Project | Article)
    made = card(envelope, record) if isinstance(record, Project) else article_card(envelope, record)
    console(out, width=width).print(made)
    return out.getvalue()


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


def test_a_name_that_is_too_long_for_the_frame_ends_in_an_ellipsis() -> None:
    name = f"{'folder/' * 20}page.html"
    for page in (SHEET, NEWS):
        shown = _shown(esfsheet.parse(page, name=name).envelope, 80)
        assert shown.rstrip().splitlines()[-1].endswith("…─╯")


def test_goals_stand_apart_from_what_is_before_them() -> None:
    from esfsheet.record.common import Goal

    goals = [Goal(label="Delmål", text="Fler i arbete.")]
    for page in (SHEET, NEWS):
        envelope = esfsheet.parse(page).envelope
        assert envelope.record
        record = envelope.record.model_copy(update={"goals": goals})
        rows = [row.strip("│ ") for row in _shown(envelope.model_copy(update={"record": record}), 80).splitlines()]
        at = rows.index("Delmål: Fler i arbete.")
        assert not rows[at - 1]


def test_a_card_is_no_wider_than_one_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    out = io.StringIO()
    show([esfsheet.parse(SHEET).envelope], console(out, width=200))
    assert max(map(len, out.getvalue().splitlines())) == 120


def test_a_text_that_two_fields_could_not_be_read_from_is_told_once() -> None:
    found = esfsheet.parse(PAGES / "V103.txt").findings
    assert [one.field for one in found if one.code == "V103"] == ["start_date", "end_date"]
    out = io.StringIO()
    console(out, width=200).print(findings(found))
    assert out.getvalue().count("V103") == 1
