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


def _page(before: int, behind: int) -> bytes:
    links = "<ul>" + '<li><a href="/x">En rubrik av den längd som rubriker ofta har här</a></li>' * 1_500 + "</ul>"
    text = (
        "<h1>Kajutan öppnar i Mora</h1><p>2023-02-01</p><p>Mora kommun får 2,5 miljoner kronor från Europeiska socialfonden till projektet "
        "”Kajutan”, som ska hjälpa unga till arbete.</p>"
    )
    return f"<html><body>{links * before}<main>{text}</main>{links * behind}</body></html>".encode()


@pytest.mark.parametrize(("before", "behind"), [(0, 0), (1, 0), (0, 1)])
def test_a_list_longer_than_all_that_is_read_hides_no_text(before: int, behind: int) -> None:
    result = esfsheet.parse(_page(before, behind))
    assert isinstance(result.record, esfsheet.Article)
    assert [project.name for project in result.record.projects] == ["Kajutan"]


def test_what_was_not_read_is_told_even_where_nothing_was_found() -> None:
    page = "".join(f"Här står {number} gånger ingenting om fonden, men mycket om annat.\n" for number in range(1_500)) + "ESF"
    assert [finding.code for finding in esfsheet.parse(page).findings] == ["L001", "N008"]


@pytest.mark.parametrize("unit", ["mıljoner", "milj. kr", "MİLJONER"])
def test_letters_that_are_taken_for_others_break_nothing(unit: str) -> None:
    text = f"Kajutan\n2023-02-01\n\nMora kommun får 5 {unit} kronor från Europeiska socialfonden till projektet Kajutan, som är till för unga i Mora."
    assert "S010" not in {finding.code for finding in esfsheet.parse(text).findings}
