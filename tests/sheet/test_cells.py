"""A cell or definition with several lines, several cells under one label: nothing of it becomes prose."""

from typing import Any

import pytest

import esfsheet

PROSE = "Prosa om projektet och allt som ska hända i det."
TITLE = "<h1>2020/00694 - Nya</h1>"


def page(label: str, *values: str, last: bool) -> str:
    """A definition list in which one label states several values, as the last label or before another."""
    pairs = ["<dt>Diarienummer</dt><dd>2020/00694</dd><dt>Projektägare</dt><dd>Kvarnen AB</dd><dt>Fond</dt><dd>ESF</dd>"]
    pairs.insert(1 if last else 0, f"<dt>{label}</dt>{''.join(values)}")
    return f"<html><body>{TITLE}<dl>{''.join(pairs)}</dl><p>{PROSE}</p></body></html>"


def parsed(html: str) -> tuple[dict[str, Any], list[tuple[str, str | None]]]:
    result = esfsheet.parse(html)
    assert isinstance(result.record, esfsheet.Project), result.findings
    record = result.record.model_dump(mode="json")
    assert record["sections"] == [{"heading": None, "text": PROSE}]
    return record, [(one.code, one.raw) for one in result.findings if one.code != "L005"]


SHAPES = {
    "br": lambda values: [f"<dd>{'<br>'.join(values)}</dd>"],
    "p": lambda values: ["<dd>" + "".join(f"<p>{value}</p>" for value in values) + "</dd>"],
    "dd": lambda values: [f"<dd>{value}</dd>" for value in values],
    "ul": lambda values: ["<dd><ul>" + "".join(f"<li>{value}</li>" for value in values) + "</ul></dd>"],
    "empty dd first": lambda values: ["<dd></dd>", *(f"<dd>{value}</dd>" for value in values)],
}
WANT: list[tuple[str, list[str], str, Any, list[tuple[str, str | None]]]] = [
    ("Land som berörs", ["Sverige", "Finland"], "countries", ["SE", "FI"], []),
    ("Specifikt mål", ["2.1 Ett", "2.2 Två"], "specific_objective", {"code": "2.1", "name": "Ett"}, [("L006", "2.2 Två")]),
    ("Specifikt mål", ["2.1", "Övergångar"], "specific_objective", {"code": "2.1", "name": "Övergångar"}, []),
    ("Region", ["Sydsverige", "Västsverige"], "region", "Sydsverige, Västsverige", []),
    ("Stödmottagarens address", ["Box 1", "Storgatan 2"], "beneficiary.address", "Box 1 Storgatan 2", []),
    ("Beviljat ESF-stöd", ["1 200 000", "kr"], "esf_support", {"amount": 1200000, "currency": "SEK"}, []),
    (
        "Beviljat ESF-stöd",
        ["100 000", "200 000"],
        "esf_support",
        {"amount": 100000, "currency": "SEK"},
        [("L006", "200 000")],
    ),
    ("Projektperiod", ["2020-02-01 –", "2021-10-31"], "end_date", "2021-10-31", []),
    ("Projektperiod", ["2020-02-01", "2021-10-31"], "end_date", "2021-10-31", []),
    (
        "Kontaktperson",
        ["Anna Ek", "Bo Alm"],
        "contacts",
        [{"name": name, "email": None, "phone": None} for name in ("Anna Ek", "Bo Alm")],
        [],
    ),
    (
        "Kontaktperson",
        ["Anna Ek", "anna@example.se", "040-12 34 56"],
        "contacts",
        [{"name": "Anna Ek", "email": "anna@example.se", "phone": "040-12 34 56"}],
        [],
    ),
    ("Beslut", ["Ja", "Med villkor"], "unmapped", {"Beslut": "Ja Med villkor"}, [("L003", "Beslut")]),
]


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("label", "values", "path", "want", "codes"), WANT)
def test_several_values_under_one_label(
    label: str, values: list[str], path: str, want: Any, codes: list[tuple[str, str | None]], shape: str, last: bool
) -> None:
    record, found = parsed(page(label, *SHAPES[shape](values), last=last))
    for part in path.split("."):
        record = record[part]
    assert record == want
    assert found == codes


@pytest.mark.parametrize("cells", ["<td>Syd<td>Väst", "<td>Syd<br>Väst", "<td><ul><li>Syd<li>Väst</ul>"])
def test_several_values_in_a_table(cells: str) -> None:
    rows = f"<tr><th>Diarienummer<td>2020/00694<tr><th>Projektägare<td>Kvarnen AB<tr><th>Region{cells}"
    record, codes = parsed(f"{TITLE}<table>{rows}</table><p>{PROSE}</p>")
    assert (record["region"], codes) == ("Syd, Väst", [])


def test_the_cell_of_another_row_is_no_second_value() -> None:
    rows = "<tr><th>Diarienummer<td>2020/00694<tr><th>Projektägare<td>Kvarnen AB<tr><th>Region<td>Syd<tr><td colspan=2>"
    record, _ = parsed(f"{TITLE}<table>{rows}{PROSE}</table>")
    assert record["region"] == "Syd"


def test_a_cell_that_is_never_closed_swallows_no_prose() -> None:
    pairs = "<dl><dt>Diarienummer<dd>2020/00694<dt>Projektägare<dd>Kvarnen AB<dt>Region<dd>Syd"
    record, _ = parsed(f"{TITLE}{pairs}<p>{PROSE}</p>")
    assert record["region"] == "Syd"


def test_which_of_two_values_was_taken_is_said_with_their_lines() -> None:
    text = "2020/00694 - Nya\n\nDiarienummer:\n2020/00694\nRegion:\nSyd\nProjektägare:\nX\nRegion:\nVäst\n"
    messages = [(one.message, one.where.line) for one in esfsheet.parse(text).findings]
    assert messages == [("Region stands twice: 'Syd' (line 6) was taken, 'Väst' (line 10) was not", 10)]


def test_where_two_labels_differ_both_are_named() -> None:
    text = "2020/00694 - Nya\n\nDiarienummer:\n2020/00695\nRegion:\nSyd\nProjektägare:\nX\n"
    messages = [(one.code, one.message) for one in esfsheet.parse(text).findings]
    assert (
        "L006",
        "the title says otherwise than Diarienummer: '2020/00695' (line 4) was taken, '2020/00694 - Nya' (line 1) was not",
    ) in messages


def test_a_cell_of_many_lines_is_read_in_time() -> None:
    result = esfsheet.parse(page("Region", "<dd>" + "Syd<br>" * 100_000 + "</dd>", last=False))
    assert isinstance(result.record, esfsheet.Project)


def test_a_cell_without_text_behind_a_label_that_waits() -> None:
    """A bracket that is no tag leaves a line without text in the cell."""
    page = "<dt>Projektnummer<dd>Epost<dd><dt>></><dd>o<dd>"
    assert "S010" not in {finding.code for finding in esfsheet.parse(page).findings}


def test_a_column_without_label() -> None:
    head = "<tr><td>Projektnummer<td>Region<td>Projektägare<td><td>Projektperiod<td>Utlysning"
    cells = "<tr><td>12<td>Syd<td>Kvarnen AB<td>{}<td>2020-01-01 - 2020-12-31<td>U1"
    for stated, unmapped in (("Lagd till handlingarna", {"Lagd till handlingarna": ""}), ("", {})):
        result = esfsheet.parse(f"{TITLE}<table>{head}{cells.format(stated)}</table><p>{PROSE}</p>")
        assert isinstance(result.record, esfsheet.Project), result.findings
        record = result.record
        assert (record.project_number, record.region, record.call_id, record.unmapped) == ("12", "Syd", "U1", unmapped)
        assert [(one.code, one.raw, one.where.line) for one in result.findings] == [("L003", label, 1) for label in unmapped]
