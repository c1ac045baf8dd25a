"""Sheets most of whose labels are misspelt are read, each misspelling told; what only looks a little like one is not."""

from collections.abc import Callable

import pytest

import esfsheet

SHEET = """2020/00694 - Vägen vidare

Diarienumer:
2020/00694
Projektägar:
Torneby kommun
Regon:
Östra Mellansverige
Projektperiot:
2021-02-01 - 2021-10-31
Total projektbudgetten:
400 000
Beviljat ESF-stöt:
200 000
Programmområde:
2
Unionens medfinansierinsgrad:
50%

Projektet ska ge deltagarna stöd.
"""
WAYS: list[Callable[[str], str]] = [
    lambda page: page,
    lambda page: page.replace(":\n", ": "),
    lambda page: page.replace(":\n", "\n"),
    lambda page: page.replace(":\n", ""),
    lambda page: page.replace(":\n", "\t"),
]


@pytest.mark.parametrize("way", WAYS, ids=["below", "beside", "bare", "glued", "tabs"])
def test_most_labels_are_misspelt(way: Callable[[str], str]) -> None:
    result = esfsheet.parse(way(SHEET))
    record = result.record
    assert isinstance(record, esfsheet.Project), result.findings
    assert (record.operation_name, record.operation_id, record.region) == ("Vägen vidare", "2020/00694", "Östra Mellansverige")
    assert record.total_budget
    assert record.total_budget.amount == 400_000
    assert record.priority
    assert record.priority.code == "2"
    assert record.cofinancing_rate == 50
    assert record.beneficiary.name == "Torneby kommun"
    assert record.unmapped == {}
    told = [one.raw for one in result.told if one.code == "L004"]
    assert len(told) == 8
    assert told[0] == "Diarienumer"
    assert told[-1] == "Unionens medfinansierinsgrad"


def test_a_label_that_is_no_known_one_is_kept() -> None:
    record = esfsheet.parse(SHEET.replace("Regon", "Regemente")).record
    assert isinstance(record, esfsheet.Project)
    assert record.region is None
    assert record.unmapped == {"Regemente": "Östra Mellansverige"}


def test_too_few_labels_are_no_sheet() -> None:
    page = SHEET.split("Beviljat")[0].split("Total")[0]
    assert esfsheet.parse(page).layout is None


def test_words_of_a_news_text_that_are_like_labels_are_not() -> None:
    lines = "Projektägaren:\nRegionen:\nProjektperioden:\nKontaktpersonen:\n"
    page = f"Nytt projekt i Torneby\n\nTorneby kommun får pengar ur Europeiska socialfonden till projektet Vägen.\n\n{lines}"
    assert esfsheet.parse(page).layout == "news"


@pytest.mark.parametrize("end", ["\n", "", ":\n"], ids=["bare", "glued", "colon"])
def test_a_misspelt_label_right_below_the_name(end: str) -> None:
    rows = {
        "Programmområde": "Programområde 1 Kompetensförsörjning",
        "Projektägare": "Hallands smedja",
        "Region": "Västsverige",
    }
    rows |= {"Projektperiod": "2009-01-12 till 2009-07-10", "Projektfas": "Genomförande"}
    page = "Logotyp på utskrifter\n\nMärkt och spårat\n\n" + "\n".join(label + end + value for label, value in rows.items())
    result = esfsheet.parse(page + "\n\nSammanfattning\nText om projektet.\n")
    assert isinstance(result.record, esfsheet.Project), result.findings
    assert result.record.operation_name == "Märkt och spårat"
    assert result.record.priority
    assert result.record.priority.name == "Kompetensförsörjning"
    assert [one.raw for one in result.told if one.code == "L004"] == ["Programmområde"]


def test_a_lone_line_above_the_labels_is_the_name_though_it_be_like_a_label() -> None:
    page = "Kontaktpersonen\n\nProjektägare\nHallands smedja\nRegion\nVästsverige\nProjektperiod\n2016-01-12-2017-07-10\n"
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    assert record.operation_name == "Kontaktpersonen"
    assert record.contacts == []


def test_an_empty_misspelt_label_among_glued_ones() -> None:
    page = "Vävstugan\n\nProjektägareSmedjan\nTelefoonnummer\nRegionVästsverige\nProjektperiod2009-01-12 till 2009-07-10\n"
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.unmapped == {}
    assert [one.raw for one in result.told if one.code == "L004"] == ["Telefoonnummer"]


@pytest.mark.parametrize("row", ["E-postt: anna@example.se", "E-postt\tanna@example.se"])
def test_a_letter_too_many_is_no_part_of_the_address(row: str) -> None:
    end = "\t" if "\t" in row else ": "
    result = esfsheet.parse(
        f"Vävstugan\n\nProjektägare{end}Smedjan\nRegion{end}Syd\n{row}\nProjektperiod{end}2016-01-12 - 2017-07-10\n"
    )
    assert isinstance(result.record, esfsheet.Project)
    assert [one.email for one in result.record.contacts] == ["anna@example.se"]
    assert [one.raw for one in result.told if one.code == "L004"] == ["E-postt"]


@pytest.mark.parametrize("raw", ["anna@example.se", "st..."])
def test_an_address_glued_to_its_label(raw: str) -> None:
    page = f"Vävstugan\n\nProjektägareSmedjan\nRegionSyd\nE-post{raw}\nProjektperiod2009-01-12 till 2009-07-10\n"
    result = esfsheet.parse(page, name="x")
    assert isinstance(result.record, esfsheet.Project)
    assert "L004" not in [one.code for one in result.told]
    assert result.record.unmapped == {}


def test_a_letter_too_many_is_no_part_of_a_code() -> None:
    page = "23-018-S04 - Vävstugan\n\nBerörd fond: ESF+\nRegion: Syd\nProgram CCII: 2021SE05SFPR001\nStartdatum: 2023-01-01\n"
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.programme_cci == "2021SE05SFPR001"
    assert [one.raw for one in result.told if one.code == "L004"] == ["Program CCII"]


@pytest.mark.parametrize(
    ("glued", "code"), [("Programområde2: Ökade övergångar", "2"), ("ProgramområdeA: Ökade övergångar", "A")]
)
def test_a_code_of_one_character_before_a_colon(glued: str, code: str) -> None:
    page = f"2020/00694 - Vävstugan\n\nProjektägareKvarnen AB\nRegionSyd\n{glued}\nTotal projektbudget3 120 000\nProjektnummer2020/00694\n"
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    assert result.record.priority is not None
    assert result.record.priority.code == code


def test_other_forms_of_labels_make_no_sheet_of_news() -> None:
    box = "Projektägaren: Sala kommun\nProjektperioden: 2019 till 2021\nTelefonnr: 0521-12 34 56\nE-postadress: a@example.se\n"
    box += "Kontaktpersoner: Anna Ek\nProgramområden: 1\nTotala projektbudgeten: 4 000 000 kr\n"
    news = "Nytt i Sala\n\nEuropeiska socialfonden ger 4 miljoner kronor till projektet Nya vägar, som Sala kommun äger i tre år.\n\n"
    result = esfsheet.parse(f"{news}{box}")
    assert isinstance(result.record, esfsheet.Article), result.findings
