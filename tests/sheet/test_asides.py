"""A sentence in an aside among the prose of a sheet is told; a menu there, and asides around the sheet, are not."""

import pytest

import esfsheet

SHEET = "<h1>2020/00694 - Nya</h1><p>Diarienummer: 2020/00694</p><p>Projektägare: Kvarnen AB</p><p>Antal deltagare: 40</p>"
FIRST, LAST = "Prosan handlar om projektet och om dem som deltar i det.", "Den har ett stycke till om det som ska hända."
SENTENCE = "Deltagarna väljer själva sin handledare."


def told(body: str) -> list[tuple[str, str | None]]:
    result = esfsheet.parse(f"<html><body>{body}</body></html>")
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.sections[0].text == f"{FIRST}\n\n{LAST}"
    return [(one.code, one.raw) for one in result.told]


@pytest.mark.parametrize("aside", ["<aside>{}</aside>", "<aside><h2>Ruta</h2><p>{}</p></aside>", "<header><p>{}</p></header>"])
@pytest.mark.parametrize("around", ["{}", "<font>{}</font>"], ids=["flat", "lxml"])
@pytest.mark.parametrize("sentence", [SENTENCE, " ".join([SENTENCE] * 8)], ids=["line", "paragraph"])
def test_a_sentence_in_an_aside_among_the_prose(aside: str, around: str, sentence: str) -> None:
    page = f"{SHEET}<p>{FIRST}</p>{around.format(aside.format(sentence))}<p>{LAST}</p>"
    assert told(page) == [("L008", sentence)]


@pytest.mark.parametrize(
    "body",
    [
        f"{SHEET}<p>{FIRST}</p><aside><ul><li><a href=/a>Relaterat</a></li><li>Nyheter.</li></ul></aside><p>{LAST}</p>",
        f"{SHEET}<p>{FIRST}</p><aside><a href=/a>Mer om fonden</a></aside><p>{LAST}</p>",
        f"<aside>{SENTENCE}</aside>{SHEET}<p>{FIRST}</p><p>{LAST}</p>",
        f"{SHEET}<aside>{SENTENCE}</aside><p>{FIRST}</p><p>{LAST}</p>",
        f"{SHEET}<p>{FIRST}</p><p>{LAST}</p><aside>{SENTENCE}</aside>",
    ],
)
def test_menus_and_what_stands_around_the_sheet(body: str) -> None:
    assert told(body) == []
