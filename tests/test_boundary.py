"""What a caller gives, and what a page holds, never ends in an error of another kind, nor in a record lost."""

from pathlib import Path

import pytest

import esfsheet
from esfsheet.sheet.readers import misdeclared
from esfsheet.values.lexical import DASHES

FIXTURES = Path(__file__).parents[1] / "fixtures"
SHEET = FIXTURES / "sheets" / "codes" / "V301.txt"
NEWS = "{title}\n\nSjöviks kommun får pengar från Europeiska socialfonden till projektet Bron. Det startar den 5 maj.\n"


@pytest.mark.parametrize("digits", ["123456", "210230", "000000", "999999"])
def test_digits_in_a_title_that_are_no_day_stay_in_it(digits: str) -> None:
    title = f"Ny satsning på jobb ({digits})"
    record = esfsheet.parse(NEWS.format(title=title)).record
    assert isinstance(record, esfsheet.Article)
    assert (record.title, record.published) == (title, None)


def test_a_day_in_a_title_is_the_date_of_publication() -> None:
    record = esfsheet.parse(NEWS.format(title="Ny satsning på jobb (210228)")).record
    assert isinstance(record, esfsheet.Article)
    assert (record.title, record.published) == ("Ny satsning på jobb", "2021-02-28")


@pytest.mark.parametrize("name", ["\ud83d", "sida\udce5.html", "a\x00b", "\udfff\ud800"])
def test_any_name_and_address_is_taken(name: str) -> None:
    result = esfsheet.parse(SHEET.read_bytes(), name=name, url=name)
    assert result.layout == "esf-2014"
    result.to_json().encode()


def test_names_that_are_no_text_stay_apart(tmp_path: Path) -> None:
    names = [esfsheet.parse(b"x", name=f"a{byte}.html").name for byte in ("\udce4", "\udcf6")]
    assert names == ["a\\xe4.html", "a\\xf6.html"]


@pytest.mark.parametrize("one", [SHEET, str(SHEET)])
def test_one_path_is_not_taken_for_many(one: str | Path) -> None:
    [result] = esfsheet.parse_many(one)
    assert result.name == str(SHEET)


@pytest.mark.parametrize("sign", [*DASHES, "-", "+", "\u00ad"])
def test_a_persons_number_is_masked_whatever_its_sign(sign: str) -> None:
    page = SHEET.read_text("utf-8").replace("Ylva Tornqvist", f"Ylva Tornqvist 640823{sign}3234")
    line = esfsheet.parse(page).to_json(provenance=True)
    assert "3234" not in line
    assert "V403" in line


@pytest.mark.parametrize("tag", ["h1", "p"])
def test_findings_do_not_depend_on_who_asks_for_the_text(tag: str) -> None:
    script = "<script>var odd = '\ufffd';</script>"
    body = SHEET.read_text("utf-8").replace("Verkstad för alla", "", 1)
    page = f"<html><head><title>x</title>{script}</head><body><{tag}>2019/00417 - Verkstad för alla</{tag}><pre>{body}</pre></body></html>"
    assert "S005" not in {found.code for found in esfsheet.parse(page).findings}


@pytest.mark.parametrize("label", ["Antal (planerat", "Antal [planerat]", "Antal*"])
def test_a_label_is_no_expression(label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from esfsheet.sheet import beside

    monkeypatch.setattr(beside, "_labels", lambda layout: [label])
    page = f'<div class="menu"><p>{label}: 7</p></div><h1>2019/00417 - A</h1><pre>{SHEET.read_text("utf-8")}</pre>'
    result = esfsheet.parse(page)
    assert result.layout == "esf-2014"
    assert [found.message for found in result.findings if found.code == "L008" and label in found.message]


def test_layouts_feed_fields_that_records_have() -> None:
    assert list(misdeclared()) == []


def test_cells_that_are_alike_stand_in_their_own_places() -> None:
    from esfsheet.document import plain

    lines, locate = plain.lines("| 2 | 2019/00417 | Syd | 2 |\n")
    offsets = [0, *(sum(map(len, lines[0].cells[:count])) for count in (1, 2, 3))]
    assert [locate(0, offset) for offset in offsets] == [(1, 3), (1, 7), (1, 20), (1, 26)]


def test_lines_with_a_code_of_another_version_are_shown(tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from esfsheet.cli.app import app

    line = esfsheet.parse(SHEET).to_json().replace('"V301"', '"V999"')
    (tmp_path / "lines.jsonl").write_text(line + "\n", "utf-8")
    ran = CliRunner().invoke(app, ["validate", "-v", str(tmp_path / "lines.jsonl")])
    assert ran.exception is None or isinstance(ran.exception, SystemExit), ran.exception
