"""The mark of a note is no part of what it stands on: the same sheet with marks gives the same record."""

from typing import Any

import pytest

import esfsheet

PAIRS = {
    "Diarienummer": "2019/00455",
    "Namn": "Spången",
    "Projektägare": "Spångens kommun",
    "Region": "Sydsverige",
    "Projektperiod": "2019-01-01 - 2020-12-31",
    "Total projektbudget": "2000000",
    "Beviljat ESF-stöd": "1 000 000 kr",
    "Antal deltagare": "40",
    "Unionens medfinansieringsgrad": "5%",
    "Kontaktperson": "Ulla Bak",
    "E-post": "ulla.bak@example.se",
    "Telefonnummer": "040-12 34 56",
    "Programområde": "2",
}
MARKS = [
    "<sup>1</sup>",
    "<sup>a</sup>",
    " <sup>12</sup>",
    '<sup><a href="#fn1">1</a></sup>',
    '<a href="#n"><sup>[2]</sup></a>',
    "³",
]
HTML = {
    "dl": ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
    "table": ("<table>{}</table>", "<tr><th>{}</th><td>{}</td></tr>"),
    "bold": ("{}", "<p><b>{}:</b> {}</p>"),
    "br": ("<p>{}</p>", "<strong>{}</strong> {}<br>"),
    "colon": ("{}", "<p>{}: {}</p>"),
}


def read(page: str) -> tuple[dict[str, Any], list[str]]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record.model_dump(mode="json"), [finding.code for finding in result.findings]


def html(form: str, pairs: dict[str, str]) -> str:
    around, each = HTML[form]
    return f"<html><body>{around.format(''.join(each.format(*pair) for pair in pairs.items()))}<p>Text.</p></body></html>"


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("form", HTML)
def test_a_mark_changes_no_value(form: str, mark: str) -> None:
    want = read(html(form, PAIRS))
    assert want[1] == []
    for label, value in PAIRS.items():
        record, codes = read(html(form, {**PAIRS, label: value + mark}))
        assert (record, codes) == (want[0], ["V002"]), label
        record, codes = read(html(form, {label + mark if one == label else one: text for one, text in PAIRS.items()}))
        assert record == want[0], label


def test_a_mark_before_the_unit() -> None:
    pairs = {**PAIRS, "Unionens medfinansieringsgrad": "5<sup>1</sup> %", "Beviljat ESF-stöd": "1 000 000<sup>2</sup> kr"}
    record, codes = read(html("dl", pairs))
    assert (record, codes) == (read(html("dl", PAIRS))[0], ["V002", "V002"])


@pytest.mark.parametrize("value", ["1 000 000 kr*", "1 000 000*", "1 000 000 kr **", "1 000 000 kr <sup>*</sup>"])
def test_an_asterisk_behind_a_sum(value: str) -> None:
    record, codes = read(html("dl", {**PAIRS, "Beviljat ESF-stöd": value}))
    assert (record, codes) == (read(html("dl", PAIRS))[0], ["V002"])


def test_what_is_raised_stays_readable() -> None:
    page = html("dl", PAIRS).replace("Text.", "Vi bygger 40 m<sup>2</sup> i år<sup>1</sup> och den 6<sup>te</sup> vi.")
    record, codes = read(page)
    assert (record["sections"][0]["text"], codes) == ("Vi bygger 40 m² i år¹ och den 6te vi.", [])
    record, codes = read(html("dl", {**PAIRS, "Yta": "120 m<sup>2</sup>"}))
    assert (record["unmapped"], codes) == ({"Yta": "120 m²"}, ["L003"])


def test_the_place_of_what_stands_behind_a_mark() -> None:
    page = "<dl><dt>Diarienummer<dd>2019/00455<dt>Region<dd>Syd<dt>Projektägare<dd>B<dt>Total projektbudget<dd>7<sup>1</sup> gulden</dl>"
    found = [one for one in esfsheet.parse(page).findings if one.code == "V002"]
    assert [one.where.column for one in found] == [page.index("7<") + 1]


NAMES = [
    ("Kraft² – dubbel kraft", "Kraft² – dubbel kraft"),
    ("E=mc² och jobb", "E=mc² och jobb"),
    ("CO<sup>2</sup>-smart", "CO²-smart"),
    ("Jobb 10<sup>6</sup>", "Jobb 10⁶"),
    ("1<sup>a</sup> hjälpen", "1ᵃ hjälpen"),
    ("Verkstad*", "Verkstad*"),
    ("Etapp 2*", "Etapp 2*"),
    ("Hus på 120 m²", "Hus på 120 m²"),
    ("Mc²-gruppen AB", "Mc²-gruppen AB"),
]


@pytest.mark.parametrize(("stated", "name"), NAMES)
@pytest.mark.parametrize("label", ["Namn", "Projektägare"])
def test_a_raised_sign_in_a_name_is_part_of_it(label: str, stated: str, name: str) -> None:
    record, codes = read(html("dl", {**PAIRS, label: stated}))
    assert (record["operation_name"] if label == "Namn" else record["beneficiary"]["name"]) == name
    assert codes == []


@pytest.mark.parametrize(
    ("title", "name", "told"),
    [(f"2019/00455 - {stated}", name, []) for stated, name in NAMES]
    + [
        ("2019/00455 - Spången<sup>1</sup>", "Spången", [1]),
        ("2019/00455<sup>1</sup> - Kraft²-huset", "Kraft²-huset", [1]),
        ("2019/00455² - Spången", "Spången", [1]),
        ("Kraft²-huset", "Kraft²-huset", []),
        ("Spången³", "Spången", [1]),
    ],
)
def test_a_raised_sign_in_a_title(title: str, name: str, told: list[int]) -> None:
    pairs = {label: value for label, value in PAIRS.items() if label != "Namn"}
    page = html("dl", pairs).replace("<body>", f"<body><h1>{title}</h1>")
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    assert (result.record.operation_id, result.record.operation_name) == ("2019/00455", name)
    assert [one.where.line for one in result.findings if one.code == "V002"] == told
