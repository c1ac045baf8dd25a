"""Of a range of sums neither end is what a project gets."""

import pytest

import esfsheet

OPENING = "Besked från fonden\n\nEuropeiska socialfonden är med och betalar de projekt som ska göras för dem som står längst från arbete.\n\n"


def read(text: str) -> tuple[list[int | None], list[tuple[str, str | None, str | None]]]:
    found = esfsheet.parse(f"{OPENING}{text}\n".encode(), name="page.txt")
    assert isinstance(found.record, esfsheet.Article)
    sums = [int(one.amount.amount) if one.amount else None for one in found.record.projects]
    return sums, [(one.code, one.field, one.raw) for one in found.findings]


@pytest.mark.parametrize(
    "stated",
    [
        "mellan 3 och 4 miljoner kronor",
        "3–4 miljoner kronor",
        "1,2–1,5 miljoner kronor",
        "mellan tre och fyra miljoner kronor",
        "tre till fyra miljoner kronor",
        "3 till 4 miljoner kronor",
        "3,5 till 4 miljoner kronor",
        "500 000 till 800 000 kronor",
        "3 à 4 miljoner kronor",
        "3 eller 4 miljoner kronor",
        "tre eller fyra miljoner kronor",
        "3 miljoner till 4 miljoner kronor",
        "mellan 3 miljoner kronor och 4 miljoner kronor",
    ],
)
def test_a_range_is_no_grant(stated: str) -> None:
    sums, found = read(f"Sala kommun får {stated} från Socialfonden till projektet ”Glas”.")
    assert sums == [None]
    assert [one[:2] for one in found] == [("N011", "projects.0.amount")]


def test_each_project_has_its_own() -> None:
    sums, found = read(
        "Sala kommun får 5 miljoner kronor till projektet ”Sten”. Heby kommun får mellan 3 och 4 miljoner kronor till projektet ”Glas”."
    )
    assert sums == [5_000_000, None]
    assert [one[:2] for one in found] == [("N011", "projects.1.amount")]


def test_a_numbered_step_begins_no_range() -> None:
    sums, found = read("Sala kommun ger i steg 2 till 3 miljoner kronor från Socialfonden till projektet ”Glas”.")
    assert 2_000_000 not in sums
    assert found == []


def test_a_number_in_a_name_begins_no_range() -> None:
    sums, found = read("Port 7 – Sala kommun – 3 450 000 kronor\n\nPort 8 – Heby kommun – 4 450 000 kronor")
    assert sums == [3_450_000, 4_450_000]
    assert found == []
