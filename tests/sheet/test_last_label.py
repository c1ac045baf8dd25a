"""A label that nobody knows and that stands last among the labels: told, whatever the markup."""

import pytest

import esfsheet

KNOWN = {
    "Projektägare": "Dalby kommun",
    "Region": "Mellersta Norrland",
    "Beviljat ESF-stöd": "7 500 000 SEK",
    "Programområde": "A",
    "Diarienummer": "23-041-S07",
    "Startdatum": "2023-09-01",
}
HTML = {
    "br": ("<p>{}</p>", "<strong>{}</strong> {}<br>"),
    "br and colon": ("<p>{}</p>", "<strong>{}:</strong> {}<br>"),
    "p and colon": ("{}", "<p><b>{}:</b> {}</p>"),
    "p with a colon": ("{}", "<p>{}: {}</p>"),
    "div": ("{}", "<div><div>{}</div><div>{}</div></div>"),
    "span": ("{}", "<div><span>{}</span><span>{}</span></div>"),
    "heading": ("{}", "<h3>{}</h3><p>{}</p>"),
    "li": ("<ul>{}</ul>", "<li>{}: {}</li>"),
    "li and strong": ("<ul>{}</ul>", "<li><strong>{}</strong> {}</li>"),
    "li, strong and colon": ("<ul>{}</ul>", "<li><strong>{}:</strong> {}</li>"),
    "dl": ("<dl>{}</dl>", "<dt>{}<dd>{}"),
    "table": ("<table>{}</table>", "<tr><th>{}<td>{}"),
}
TEXT = {
    "bold": "**{}:** {}  \n",
    "bold before the colon": "**{}**: {}  \n",
    "list": "- {}: {}\n",
    "bold list": "- **{}:** {}\n",
    "colon": "{}: {}\n",
    "tab": "{}\t{}\n",
    "tab and colon": "{}:\t{}\n",
    "lines": "{}\n{}\n",
    "lines with a colon": "{}:\n{}\n",
    "glued": "{}{}\n",
}
FORMS = [
    *(pytest.param(f"<h1>Verkstad</h1>{around}", each, "<p>{}</p>", id=name) for name, (around, each) in HTML.items()),
    *(pytest.param("Verkstad\n\n{}", each, "\n{}\n", id=name) for name, each in TEXT.items()),
]


def read(page: str) -> tuple[esfsheet.Project, list[str]]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record, [finding.code for finding in result.findings]


def rows(around: str, each: str, stated: dict[str, str]) -> str:
    return around.format("".join(each.format(*pair) for pair in stated.items()))


@pytest.mark.parametrize("prose", ["", "Texten handlar om projektet och dess deltagare."])
@pytest.mark.parametrize(
    "last",
    [{"ESF-medel": "2.100.000 kr"}, {"Deltagande kommuner": "Lund, Umeå och Kil"}, {"Medel": "5 614 210 kr", "Beslut": "Ja"}],
)
@pytest.mark.parametrize(("around", "each", "paragraph"), FORMS)
def test_an_unknown_label_that_stands_last(around: str, each: str, paragraph: str, last: dict[str, str], prose: str) -> None:
    record, codes = read(rows(around, each, KNOWN | last) + (paragraph.format(prose) if prose else ""))
    assert record.unmapped == last
    assert codes == ["L003"] * len(last)
    assert [section.text for section in record.sections] == ([prose] if prose else [])
    assert (record.operation_name, str(record.start_date)) == ("Verkstad", "2023-09-01")


PROSE = ("Om insatsen", "Vi möts varje vecka", "En mening som handlar om projektet och om dess deltagare.")


@pytest.mark.parametrize(("around", "each", "paragraph"), FORMS)
def test_prose_that_stands_right_behind_the_labels(around: str, each: str, paragraph: str) -> None:
    record, codes = read(rows(around, each, KNOWN) + "".join(map(paragraph.format, PROSE)))
    assert [section.text for section in record.sections] == ["\n\n".join(PROSE)]
    assert (record.unmapped, codes) == ({}, [])


def test_prose_that_begins_with_a_word_in_bold() -> None:
    around, each = HTML["br"]
    prose = "<p><strong>Verkstad</strong> är ett projekt</p><p><a href='/a'>Läs</a> mer om projektet.</p>"
    record, codes = read("<h1>Verkstad</h1>" + rows(around, each, KNOWN) + prose)
    assert [section.text for section in record.sections] == ["Verkstad är ett projekt\n\nLäs mer om projektet."]
    assert (record.unmapped, codes) == ({}, [])
