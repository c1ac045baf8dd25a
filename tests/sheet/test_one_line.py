"""A sheet that lost its line breaks is told as what it is; a news text with a box of facts on one line stays one."""

from pathlib import Path

import pytest

import esfsheet

FIXTURES = Path(__file__).parents[2] / "fixtures" / "sheets"
PAGES = ("esf-2007/glued_plain", "esf-2014/bank_plain", "esf-2014/first_bank_plain", "esf-2021/order_1")
NEWS = (
    "Torneby får nya kurser\n\nTorneby kommun får 2 miljoner kronor ur Europeiska socialfonden till projektet Vägen vidare. Kurserna "
    "börjar i höst, och de som är med får praktik på arbetsplatser i kommunen.\n\n"
)


@pytest.mark.parametrize("between", [" ", ""], ids=["spaces", "glued"])
@pytest.mark.parametrize("page", PAGES)
def test_a_whole_sheet_on_one_line(page: str, between: str) -> None:
    text = (FIXTURES / f"{page}.txt").read_text("utf-8")
    lines = between.join(line.strip() for line in text.split("\n"))
    for saved in (lines, f"<html><body><p>{lines}</p></body></html>"):
        result = esfsheet.parse(saved)
        assert result.record is None
        assert [one.code for one in result.told] == ["L015"]


def test_only_the_labels_on_one_line() -> None:
    head, prose = (FIXTURES / "esf-2014/bank_plain.txt").read_text("utf-8").split("%\n", 1)
    result = esfsheet.parse(head.replace("\n", " ") + "%\n" + prose)
    assert result.record is None
    assert "L015" in [one.code for one in result.told]


@pytest.mark.parametrize(
    "box",
    [
        "Fakta: Projektägare: Torneby kommun. Projektperiod: 2016-2018. Region: Syd. Total projektbudget: 4 miljoner. Antal deltagare: 90",
        "Projektägare: Torneby kommun Projektperiod: 2016-2018 Region: Syd Antal deltagare: 90 Kontaktperson: Vera Lind E-post: v@example.se",
    ],
)
def test_a_box_of_facts_on_one_line_of_a_news_text(box: str) -> None:
    result = esfsheet.parse(NEWS + box + "\n")
    assert isinstance(result.record, esfsheet.Article)
    assert "L015" not in [one.code for one in result.told]


BOX = "Kontaktperson: Anna Ek, Telefonnummer: 021-12 34 56, E-post: anna@example.se, Region: Västmanland, Projektägare: Sala kommun"
MORE = "Projektperiod: 2019-01-01 - 2020-01-01, Total projektbudget: 3 000 000, Utlysning: X, Projektnummer: 2, Diarienummer: 3"
OPENING = "Projektet Nya vägar får 4 miljoner kronor av Europeiska socialfonden. Sala kommun äger projektet."
ROUTINE = "Deltagarna träffas varje vecka och får hjälp av handledare med att söka arbete."


@pytest.mark.parametrize(
    "page",
    [
        f"{OPENING} {' '.join([ROUTINE] * 30)} {BOX}.",
        f"Nytt i Sala\n\n{OPENING} {ROUTINE}\n\n{BOX}, {MORE}\n",
        f"Nytt i Sala\n\n{OPENING}\n\n{BOX}, Utlysning: X\n",
    ],
)
def test_news_with_a_box_on_one_line(page: str) -> None:
    assert isinstance(esfsheet.parse(page).record, esfsheet.Article)


@pytest.mark.parametrize(
    "page", [f"Nya vägar {BOX}, {MORE} {ROUTINE}", f"Nya vägar\n{BOX}, {MORE}\n\n{' '.join([ROUTINE] * 20)}"]
)
def test_a_sheet_on_one_line_with_its_prose(page: str) -> None:
    assert [one.code for one in esfsheet.parse(page).findings] == ["L015"]
