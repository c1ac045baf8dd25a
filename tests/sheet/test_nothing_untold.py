"""What stands on a sheet and is not read as a field is told, with its line."""

import pytest

import esfsheet

LABELS = (
    "Projektägare: Dalby kommun\nRegion: Skåne\nProgramområde: A\nBerörd fond: ESF+\nBeviljat ESF-stöd: 7 500 000 SEK\n"
    "Diarienummer: 23-041-S07\nStartdatum: 2023-09-01\nSlutdatum: 2025-08-31\n"
)
PROSE = "\nTexten handlar om projektet och dess deltagare.\n"
SENTENCE = "Vi samlar alla som vill vara med och bygga."


def told(page: str, code: str) -> list[tuple[int | None, str | None]]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    return [(one.where.line, one.raw) for one in result.told if one.code == code]


def name(page: str) -> str | None:
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    return record.operation_name


@pytest.mark.parametrize(
    ("above", "taken", "line"),
    [
        ("Vävstugan\nEtapp två\n\n", "Etapp två", 1),
        ("Vävstugan\n\nEtapp två\n\n", "Etapp två", 1),
        ("En\nTvå\nTre\n\n", "Tre", 1),
        ("23-041-S07 - Vävstugan\n23-042-S07 - Slöjden\n\n", "Slöjden", 1),
        ("Status:\n\nVävstugan\n\n", "Vävstugan", 1),
        ("Svenska ESF-rådet\nVävstugan\nEtapp två\n\n", "Etapp två", 2),
        ("Vävstugan\nEuropeiska socialfonden\n\n", "Europeiska socialfonden", 1),
        (f"{SENTENCE}\n{SENTENCE} Alla.\n\n", f"{SENTENCE} Alla.", 2),
        (f"{SENTENCE}\n\n", SENTENCE, 1),
    ],
)
def test_lines_above_the_one_that_was_taken_for_the_name(above: str, taken: str, line: int) -> None:
    page = above + LABELS + PROSE
    assert name(page) == taken
    assert (line, page.split("\n")[line - 1]) in told(page, "L014")


@pytest.mark.parametrize(
    "above",
    [
        "Vävstugan\n\n",
        "Vävstugan.\n\n",
        f"{SENTENCE}\nVävstugan\n\n",
        f"Vävstugan\n{SENTENCE}\n\n",
        "23-041-S07 - Vävstugan\n\n",
        "Logotyp på utskrifter\nStäng\nVävstugan\n\n",
        "Vävstugan\nSlöjden\n\nNamn: Slöjden\n",
        "Svenska ESF-rådet\nProjektbanken\nVävstugan\n\n",
        "Europeiska socialfonden\nVävstugan\n\n",
        "EUROPEISKA UNIONEN\nEuropeiska socialfonden\n\nVävstugan\n\n",
        "Svenska ESF-rådet | Projektbanken\n\nVävstugan\n\n",
    ],
)
def test_a_name_without_doubt(above: str) -> None:
    assert told(above + LABELS + PROSE, "L014") == []


def test_two_titles_in_html() -> None:
    page = f"<h1>Vävstugan</h1>\n<h1>Slöjden</h1>\n<p>{LABELS.replace(chr(10), '<br>')}</p>"
    assert told(page, "L014") == [(1, "Vävstugan")]


@pytest.mark.parametrize("last", ["Beslut: Ja", "Handläggare: Region Väst", "ESF-medel: 2.100.000 kr"])
def test_an_unknown_label_behind_a_blank_line(last: str) -> None:
    page = f"Vävstugan\n\n{LABELS}\n{last}\n{PROSE}"
    assert told(page, "L013") == [(12, last)]
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    assert record.sections[0].text.startswith(last)


def test_an_unknown_label_on_a_line_of_its_own_behind_a_blank_line() -> None:
    lines = LABELS.replace(": ", "\n")
    assert told(f"Vävstugan\n\n{lines}\nESF-medel\n2.100.000 kr\n{PROSE}", "L013") == [(20, "ESF-medel")]


@pytest.mark.parametrize("prose", ["Sammanfattning: Kort", "Vi ses", f"Om oss: {SENTENCE}", "Mål 1: Fler i arbete"])
def test_prose_behind_a_blank_line(prose: str) -> None:
    assert told(f"Vävstugan\n\n{LABELS}\n{prose}\n{PROSE}", "L013") == []


HEAD = "<title>23-041-S07 - Vävstugan</title>"


def test_what_is_told_of_lines_above_the_name_is_true_where_the_page_s_head_has_the_name() -> None:
    result = esfsheet.parse(f"{HEAD}<p>Ett</p><p>Två</p><p>{LABELS.replace(chr(10), '<br>')}</p>")
    assert isinstance(result.record, esfsheet.Project)
    assert (result.record.operation_name, result.record.sections[0].text) == ("Vävstugan", "Två")
    assert [(one.raw, "taken for the name" in one.message) for one in result.told if one.code == "L014"] == [("Ett", False)]


def test_a_sentence_above_the_labels_is_no_doubtful_name_where_the_head_has_the_name() -> None:
    result = esfsheet.parse(f"{HEAD}<p>{SENTENCE}</p><p>{LABELS.replace(chr(10), '<br>')}</p>")
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.sections[0].text == SENTENCE
    assert "L014" not in [one.code for one in result.told]
