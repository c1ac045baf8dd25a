"""What comes again and again is not read again, and what a list says in each row is."""

import pytest

import esfsheet

FORMULA = (
    "Beslutet gäller projektet som ska stärka människor som står långt från arbetsmarknaden, och det löper under tre år med "
    "möjlighet att förlänga tiden om det behövs enligt de villkor som gäller för stödet."
)
NAMES = [f"{first}{last}" for first in ("Lyk", "Gren", "Sten") for last in ("tan", "grinden", "bron", "vägen", "huset")]


@pytest.mark.parametrize(
    "row",
    [
        "Projektet {name} får {sum} miljoner kronor. {formula}",
        "{formula} Projektet {name} får {sum} miljoner kronor.",
        "Projektet {name} får {sum} miljoner kronor. {formula} {formula}",
    ],
)
@pytest.mark.parametrize("apart", ["</li><li>", " "])
def test_rows_of_a_list_may_be_alike_but_for_name_and_sum(row: str, apart: str) -> None:
    rows = apart.join(row.format(name=name, sum=number, formula=FORMULA) for number, name in enumerate(NAMES, 2))
    result = esfsheet.parse(
        f"<h1>Stöd till jobb</h1><p>Europeiska socialfonden ger stöd till {len(NAMES)} projekt.</p><ul><li>{rows}</li></ul>"
    )
    assert isinstance(result.record, esfsheet.Article)
    assert len(result.record.amounts) == len(NAMES)
    assert [project.name for project in result.record.projects] == NAMES
    assert all(project.amount for project in result.record.projects)


def test_one_sentence_for_ever_is_read_some_times() -> None:
    result = esfsheet.parse(
        "Stöd till jobb\n\nEuropeiska socialfonden ger stöd till projektet Lyktan.\n\n" + f"{FORMULA} " * 300
    )
    assert isinstance(result.record, esfsheet.Article)
    assert 10 <= (result.record.text or "").count("Beslutet gäller") < 30
    assert "N008" in {found.code for found in result.findings}
