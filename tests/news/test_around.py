"""A news text with a box of facts is news; a sheet with prose under its labels stays a sheet."""

import pytest

import esfsheet

TEXT = (
    "Projektet Nya vägar får stöd av Europeiska socialfonden och ska hjälpa 80 personer i Sala att hitta ett arbete. "
    "Det är kommunen som driver arbetet, och en förening ställer upp med lokaler."
)
BOX = "<dl><dt>Projektägare</dt><dd>Sala kommun</dd><dt>Diarienummer</dt><dd>2017/00312</dd><dt>Total budget</dt><dd>9 000 kr</dd></dl>"


@pytest.mark.parametrize(("page", "layout"), [(f"<p>{TEXT}</p>{BOX}", "news"), (f"{BOX}<p>{TEXT}</p>", "esf-2014")])
def test_labels_under_the_text_make_no_sheet(page: str, layout: str) -> None:
    result = esfsheet.parse(
        f"<html><body><main><h1>Nya vägar i Sala</h1>{page}</main></body></html>".encode(), name="page.html"
    )
    assert result.layout == layout
