"""What cannot be resolved is a finding, and no guess."""

import sys

import pytest

from esfsheet import news
from esfsheet.document import read
from esfsheet.reading import Reading
from esfsheet.record import Article

HEAD = "Ny satsning i Sala\n\n"
TEXT = (
    "Projektet ”Nya vägar” får stöd av Europeiska socialfonden och ska hjälpa många i länet till arbete. Det gläder alla.\n\n"
)


def reading(text: str) -> Reading:
    """What a text is read as."""
    found = news.read(read(text.encode()))
    assert found is not None
    return found


def codes(found: Reading) -> list[str]:
    """The codes of its findings."""
    return [problem.code for problem in found.problems]


BURIED = "<html><body>" + "<p>Stöd från Europeiska socialfonden till kommunerna i hela länet</p>" * 3 + "</body></html>"


def test_n001_no_text_and_no_extractor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    found = reading(BURIED)
    assert codes(found) == ["N001"]
    assert found.record is None
    assert "esfsheet[news]" in found.problems[0].message


def test_n002_several_owners() -> None:
    found = reading(HEAD + TEXT + "Heby kommun är projektägare. Sala kommun är projektägare, skriver tidningen.\n")
    assert "N002" in codes(found)
    assert isinstance(found.record, Article)
    assert found.record.model_dump()["owner"] is None


def test_n003_yesterday_without_a_day() -> None:
    assert codes(reading(HEAD + TEXT + "Beslutet kom i går och gläder alla.\n")) == ["N003"]
    dated = reading(HEAD + "2019-05-03\n\n" + TEXT + "Beslutet kom i går och gläder alla.\n")
    assert codes(dated) == []
    assert isinstance(dated.record, Article)
    assert [one["date"] for one in dated.record.model_dump()["dates"]] == ["2019-05-02"]


def test_n004_two_days_of_publication() -> None:
    page = "<html><head><meta property='article:published_time' content='2019-05-03'></head><body><article><h1>Ny satsning</h1>"
    found = reading(f"{page}<p>Publicerad 4 maj 2019</p><p>{TEXT}</p></article></body></html>")
    assert codes(found) == ["N004"]
    assert isinstance(found.record, Article)
    assert found.record.model_dump()["published"] == "2019-05-03"


def test_n005_nobody_is_said_to_speak() -> None:
    assert codes(reading(HEAD + TEXT + "– Det var bra för oss alla, säger en av deltagarna.\n")) == ["N005"]


def test_n006_more_in_the_metadata() -> None:
    body = "\\n\\n".join(
        (TEXT.strip(), "Mer text som bara den som betalar får se på sidan.", "Och ännu mer text av samma slag.")
    )
    page = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ny satsning", "articleBody": "'
        f'{body}"}}</script></head><body><article><h1>Ny satsning</h1><p>{TEXT}</p></article></body></html>'
    )
    found = reading(page)
    assert codes(found) == ["N006"]
    assert isinstance(found.record, Article)
    assert "ännu mer text" in found.record.model_dump()["text"]


class Extractor:
    """Stands in for trafilatura."""

    @staticmethod
    def extract(source: str, **options: object) -> str:
        """The text."""
        return f"{TEXT}\nMer om projektet finns att läsa hos kommunen i Sala."


def test_n007_read_with_the_extractor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", Extractor)
    found = reading(BURIED)
    assert codes(found) == ["N007"]
    assert isinstance(found.record, Article)
    assert [one["name"] for one in found.record.model_dump()["projects"]] == ["Nya vägar"]


@pytest.mark.parametrize(
    "text", ["", "Meny\nSök\n", "Recept på bullar\n\nBlanda mjöl och smör i en skål, och låt degen jäsa i en timme.\n"]
)
def test_other_pages_are_no_news(text: str) -> None:
    assert news.read(read(text.encode())) is None
