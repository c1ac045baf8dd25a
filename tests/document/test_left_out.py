"""What a page left out for the name of its part is told of where the sheet lacks it."""

import pytest

import esfsheet

SHEET = "<h1>2020/00694 - Nya</h1><p>Diarienummer: 2020/00694</p><p>Projektägare: Kvarnen AB</p><p>Antal deltagare: 40</p>"
PARTS = [
    "<div class='related'>{}</div>",
    "<div class='menu'><ul><li>Hem</li></ul>{}</div>",
    "<section class='social wide'>{}</section>",
]
STATED = [
    "<p>Region: Syd</p>",
    "<dl><dt>Region</dt><dd>Syd</dd></dl>",
    "<div>Region</div><div>Syd</div>",
    "<b>Region</b> Syd",
    "<p>\n  Region&nbsp;: Syd</p>",
]
# The quick reader gives up at an odd element.
AROUND = [
    "<html><body>{}</body></html>",
    "<html><body><font>{}</body></html>",
    "<html><body>" + "<i>" * 2100 + "{}</body></html>",
]


def told(page: str) -> list[str | None]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.region is None
    return [finding.message.split(" stands")[0] for finding in result.findings if finding.code == "L008"]


@pytest.mark.parametrize("around", AROUND, ids=["flat", "lxml", "events"])
@pytest.mark.parametrize("stated", STATED)
@pytest.mark.parametrize("part", PARTS)
def test_a_label_in_a_part_that_is_left_out_is_told(part: str, stated: str, around: str) -> None:
    assert told(around.format(SHEET + part.format(stated))) == ["Region"]


@pytest.mark.parametrize("around", AROUND, ids=["flat", "lxml", "events"])
@pytest.mark.parametrize(
    "words", ["<a>Region</a>", "<a>Regioner</a>", "Region Syd äger projekt", "<span hidden>Region: Syd</span>", "<a>Namn</a>"]
)
def test_a_word_of_a_menu_is_not(words: str, around: str) -> None:
    assert told(around.format(f"{SHEET}<ul class='menu'><li>{words}</li></ul>")) == []


@pytest.mark.parametrize("around", AROUND[:2], ids=["flat", "lxml"])
def test_what_the_sheet_states_itself_is_not_told(around: str) -> None:
    page = around.format(
        f"{SHEET}<p>Utlysning:</p><p>E-post:</p><div class='related'><p>Utlysning: 1</p><p>E-post: a@example.se</p>"
    )
    assert told(page + "</div>") == []


def test_parts_in_parts_are_written_out_once() -> None:
    page = f"<html><body><font>{SHEET}{'<div class=menu>' * 1000}{'<p>Region: Syd</p>' * 5000}</body></html>"
    assert told(page) == ["Region"]
