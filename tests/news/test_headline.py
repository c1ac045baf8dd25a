"""A sum that the title alone names is one of the text's sums."""

import pytest

import esfsheet

BODY = "\n\n2023-05-04\n\nProjektet Vägen fram startar i höst och hjälper unga till arbete. Det drivs av Region Dalarna med stöd av Svenska ESF-rådet.{}"


@pytest.mark.parametrize(
    ("title", "more", "sums"),
    [
        ("Region Dalarna får 4,2 miljoner från socialfonden", "", [("4,2 miljoner", "grant")]),
        ("Region Dalarna får 4,2 miljoner från socialfonden", " Stödet är 4 187 300 kronor.", [("4 187 300 kronor", "grant")]),
        (
            "Region Dalarna får 4,2 miljoner från socialfonden",
            " Hela budgeten är 9 miljoner kronor.",
            [("9 miljoner kronor", "total"), ("4,2 miljoner", "grant")],
        ),
        (
            "Region Dalarna får två miljoner kronor",
            " Lokalerna kostar 1,1 miljoner kronor.",
            [("1,1 miljoner kronor", "other"), ("två miljoner kronor", "grant")],
        ),
        (
            "1 miljon kronor till Region Dalarna",
            " Av dem går 100 000 kronor till lokaler.",
            [("100 000 kronor", "other"), ("1 miljon kronor", "other")],
        ),
        ("Region Dalarna får EU-miljoner", "", []),
    ],
)
def test_the_titles_sums(title: str, more: str, sums: list[tuple[str, str]]) -> None:
    result = esfsheet.parse(title + BODY.format(more))
    assert isinstance(result.record, esfsheet.Article)
    assert [(one.text, one.role) for one in result.record.amounts] == sums


@pytest.mark.parametrize("before", ["", "<p>Nyheter</p>"])
def test_its_place_is_the_titles(before: str) -> None:
    page = f"<html><body>{before}\n<h1>Region Dalarna   får <b>4,2</b> miljoner</h1>\n<p>{BODY.format('').strip()}</p></body></html>"
    result = esfsheet.parse(page)
    assert result.provenance is not None
    place = result.provenance["amounts.0"]
    assert (place.line, place.raw) == (2, "4,2 miljoner")
