"""A text about a project may hold some labels of a sheet, and a sheet some sentences about the fund: neither becomes the other."""

import pytest

import esfsheet

BOX = "Projektägare: Sala kommun\nDiarienummer: 2016/00244\nTotal budget: 3 000 000 kr\n"
ABOVE = (
    "Ljusa dagar\n\nLjusa dagar är ett projekt för den som varit sjuk länge, och det betalas av Europeiska socialfonden.\n\n"
    "Den som vill kan vara med i ett halvår, och det kostar ingenting.\n\nFakta\n\n"
)
MORE = "Projektperiod: 2016-01-04 - 2017-10-31\nUtlysning: Unga 2016\nPlanerat antal deltagare: 40\nProjektnummer: 2016/00244\n"


@pytest.mark.parametrize(
    ("page", "layout"),
    [
        (ABOVE + BOX, "news"),
        (ABOVE + "Mål 1: Fler orkar.\nMål 2: Fler vågar.\nMål 3: Fler vill.\n\n" + BOX, "news"),
        (ABOVE + "".join(f"Mål {number}: Fler vågar.\n" for number in range(1, 10)) + "\n" + BOX, "news"),
        (ABOVE + BOX + MORE, "esf-2014"),
        ("Ljusa dagar\n\n" + BOX, "esf-2014"),
        (
            f"Ljusa dagar\n\n{BOX}\nSammanfattning\n\nProjektet betalas av Europeiska socialfonden, och det är bra.\n",
            "esf-2014",
        ),
    ],
)
def test_what_stands_above_a_few_labels_tells(page: str, layout: str) -> None:
    assert esfsheet.parse(page.encode(), name="page.txt").layout == layout
