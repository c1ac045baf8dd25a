"""What is a news text about the fund, and what is not, by what it says."""

import pytest

import esfsheet

ROWS = "- Kajutan, Mora kommun, 2 500 000 kr\n- Reling, Orsa kommun, 1 750 000 kr"


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        # The only sentence ends in a capital letter.
        (
            "Stöd till Dalarna\n2023-02-01\n\nSvenska ESF-rådet har beslutat om stöd till två projekt inom ESF+ programområde A."
            f"\n\nBeviljade projekt:\n{ROWS}",
            ["Kajutan", "Reling"],
        ),
        # A list with a short sentence over it.
        (
            f"Stöd till två projekt i Dalarna\n2023-02-01\n\nESF-rådet har beviljat två projekt i Dalarna.\n\n{ROWS}",
            ["Kajutan", "Reling"],
        ),
    ],
)
def test_a_list_of_granted_projects_is_news(text: str, projects: list[str]) -> None:
    result = esfsheet.parse(text)
    assert result.layout == "news"
    assert isinstance(result.record, esfsheet.Article)
    assert [project.name for project in result.record.projects] == projects


@pytest.mark.parametrize(
    "text",
    [
        "Havets röst\n2023-02-01\n\nEuropean Science Foundation (ESF) ger två miljoner kronor till ett projekt vid Umeå universitet, som "
        "ska lyssna på vikare i Bottenviken i tre år.",
        "Aktuellt\n\nESF\n\nVi har öppet som vanligt hela veckan, välkommen hit till oss i huset när det passar dig bäst.",
        "Projekt\nESF+\nInterreg\nLeader\n\nHär hittar du våra projekt.",
    ],
)
def test_other_pages_are_no_news_about_the_fund(text: str) -> None:
    result = esfsheet.parse(text)
    assert result.layout is None or not isinstance(result.record, esfsheet.Article)
