"""Tables of saved text in which cells are empty, beside tabs that only keep a list in line."""

import pytest

import esfsheet
from esfsheet.document import read

HEAD = ["Projekt", "Region", "Belopp", "Status"]


def cells(text: str) -> list[tuple[str, int]]:
    return [(line.text, line.column) for line in read(text.encode()).lines]


@pytest.mark.parametrize(
    "row", [["Nya", "", "5", "Klart"], ["", "Syd", "", "Klart"], ["Nya", "Syd", "5", ""], ["", "", "", "x"]]
)
def test_what_stands_under_what(row: list[str]) -> None:
    numbered = [*zip(HEAD, range(1, 5), strict=True), *zip(row, range(1, 5), strict=True)]
    assert cells("\t".join(HEAD) + "\n" + "\t".join(row) + "\n") == numbered
    assert cells(f"| {' | '.join(HEAD)} |\n|---|---|---|---|\n| {' | '.join(row)} |\n") == numbered


@pytest.mark.parametrize(
    "text",
    [
        # Tabs that put values in line, and rows without an empty cell, as before.
        "Region\t\tSyd\nProjektägare\t\tKvarnen AB\n",
        "Region\tSyd\nProjektägare\t\n",
        "\t".join(HEAD) + "\n" + "\t".join(HEAD) + "\n",
        "\t".join(HEAD) + "\n\nNya\t\t\n",
        "Projekt\tRegion\t\tStatus\nNya\tSyd\t\tKlart\n",
    ],
)
def test_no_table(text: str) -> None:
    assert {column for _, column in cells(text)} == {0}


def test_places() -> None:
    page = read(b"Projekt\tRegion\tStatus\nNya\t\tKlart\n")
    assert [page.locate(line.number, 0) for line in page.lines] == [(1, 1), (1, 9), (1, 16), (2, 1), (2, 5), (2, 6)]


def test_no_head_of_a_column_is_a_project() -> None:
    rows = "Projekt\tÄgare\tBeviljat\nNya vägar\tSala kommun\t4 000 000 kr\nLyktan\t\t3 000 000 kr\n"
    opening = "Europeiska socialfonden ger pengar till två projekt i länet, som ska hjälpa fler till arbete."
    record = esfsheet.parse(f"Två projekt får stöd\n\n{opening}\n\n{rows}\nArbetet börjar i höst och pågår i två år.\n").record
    assert isinstance(record, esfsheet.Article)
    assert [one.name for one in record.projects] == ["Nya vägar", "Lyktan"]
