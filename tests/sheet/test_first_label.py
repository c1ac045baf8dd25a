"""A label that nobody knows right above the known ones is kept with its value, on a page that has no heading too."""

import pytest

import esfsheet

ROWS = {"Diarienummer": "2020/00694", "Projektägare": "Kvarnen AB", "Region": "Syd", "Startdatum": "2021-02-01"}
WAYS = {
    "table": ("<table>", "<tr><td>{}</td><td>{}</td></tr>", "</table>"),
    "headed": ("<table>", "<tr><th>{}</th><td>{}</td></tr>", "</table>"),
    "definitions": ("<dl>", "<dt>{}</dt><dd>{}</dd>", "</dl>"),
    "spans": ("", "<p><span>{}</span> <span>{}</span></p>", ""),
    "tabs": ("", "{}\t{}\n", "\n"),
}


def read(way: str, above: str, label: str, value: str) -> tuple[str | None, dict[str, str], list[str]]:
    before, row, behind = WAYS[way]
    rows = "".join(row.format(*one) for one in {label: value, **ROWS}.items())
    result = esfsheet.parse(f"{above}{before}{rows}{behind}")
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record.operation_name, dict(result.record.unmapped), [one.code for one in result.told]


@pytest.mark.parametrize("way", WAYS)
def test_an_unknown_label_first_on_a_page_without_a_heading(way: str) -> None:
    assert read(way, "", "Handläggare", "Vera Lind") == (None, {"Handläggare": "Vera Lind"}, ["L003"])


@pytest.mark.parametrize("way", ["table", "headed", "definitions", "spans"])
def test_below_a_heading(way: str) -> None:
    assert read(way, "<h1>Nya</h1>", "Handläggare", "Vera Lind") == ("Nya", {"Handläggare": "Vera Lind"}, ["L003"])


@pytest.mark.parametrize("way", ["table", "headed", "definitions"])
@pytest.mark.parametrize(
    ("label", "value"), [("Projekt", "Vägen vidare"), ("Titel", "Vägen vidare"), ("Nummer", "2020/00694 - Vägen vidare")]
)
def test_a_label_of_the_name_is_the_name_s(way: str, label: str, value: str) -> None:
    name, unmapped, _ = read(way, "", label, value)
    assert (name, unmapped) == ("Vägen vidare", {})
