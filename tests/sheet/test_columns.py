"""Tables with their labels in the first row, and the values below."""

from typing import Any

import pytest

import esfsheet

LABELS = ["Diarienummer", "Projektägare", "Region", "Antal deltagare"]
VALUES = ["2020/00694", "Kvarnen AB", "Syd", "40"]
TITLE = "<h1>2020/00694 - Nya</h1>"
PROSE = "Prosa om projektet och allt som ska hända i det."


def table(*rows: list[str], head: str = "th", body: str = "td") -> str:
    made = [f"<tr>{''.join(f'<{head}>{cell}</{head}>' for cell in rows[0])}</tr>"]
    made += [f"<tr>{''.join(f'<{body}>{cell}</{body}>' for cell in row)}</tr>" for row in rows[1:]]
    return f"<table>{''.join(made)}</table>"


def record(page: str) -> dict[str, Any]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record.model_dump(mode="json")


PAGES = {
    "th": TITLE + table(LABELS, VALUES) + f"<p>{PROSE}</p>",
    "thead": TITLE
    + table(LABELS, VALUES).replace("<table>", "<table><thead>").replace("</tr><tr>", "</tr></thead><tbody><tr>"),
    "td": TITLE + table(LABELS, VALUES, head="td"),
    "first value th": TITLE + table(LABELS, VALUES).replace("<td>2020/00694</td>", "<th>2020/00694</th>"),
    "tabs": "2020/00694 - Nya\n\n" + "\t".join(LABELS) + "\n" + "\t".join(VALUES) + f"\n\n{PROSE}\n",
    "Markdown": "# 2020/00694 - Nya\n\n| " + " | ".join(LABELS) + " |\n|---|---|---|---|\n| " + " | ".join(VALUES) + " |\n",
    "two tables": TITLE + table(LABELS[:2], VALUES[:2]) + table(LABELS[2:], VALUES[2:]),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_one_row_is_one_sheet(page: str) -> None:
    found = record(page)
    have = (found["operation_id"], found["beneficiary"]["name"], found["region"], found["planned_participants"])
    assert have == ("2020/00694", "Kvarnen AB", "Syd", 40)
    assert found["sections"] in ([], [{"heading": None, "text": PROSE}])
    assert esfsheet.parse(page).findings == []


@pytest.mark.parametrize("name", ["th", "tabs", "Markdown"])
def test_a_value_by_columns_has_its_place(name: str) -> None:
    page = PAGES[name]
    for path, place in esfsheet.parse(page).provenance.items():
        assert place.line is not None, path
        assert place.column is not None, path
        assert page.split("\n")[place.line - 1][place.column - 1 :].startswith(place.raw), path


def test_a_cell_may_be_empty_or_hold_several_lines() -> None:
    found = record(TITLE + table([*LABELS, "Land som berörs"], [*VALUES[:2], "", "", "Sverige<br>Finland"]))
    assert (found["region"], found["planned_participants"], found["countries"]) == (None, None, ["SE", "FI"])


def test_a_label_that_nobody_knows_is_kept() -> None:
    assert record(TITLE + table([*LABELS, "Beslut"], [*VALUES, "Ja"]))["unmapped"] == {"Beslut": "Ja"}


@pytest.mark.parametrize("text", [True, False])
def test_several_rows_are_several_sheets(text: bool) -> None:
    rows = [LABELS, VALUES, ["2020/00695", "Muren AB", "Väst", "50"]]
    page = "\n".join("\t".join(row) for row in rows) if text else TITLE + table(*rows)
    result = esfsheet.parse(page)
    assert result.record is None
    assert [(one.code, one.where.line) for one in result.findings] == [("L002", 3 if text else 1)]


def test_a_table_of_other_projects_does_not_leak() -> None:
    sheet = "".join(f"<p>{label}: {value}</p>" for label, value in zip(LABELS[:3], VALUES, strict=False))
    other = table(LABELS, ["2020/00695", "Muren AB", "Väst", "50"], ["2020/00696", "Dammen AB", "Norr", "60"])
    result = esfsheet.parse(TITLE + sheet + f"<p>{PROSE}</p>" + other)
    found = record(TITLE + sheet + f"<p>{PROSE}</p>" + other)
    assert (found["region"], found["planned_participants"], found["sections"][0]["text"]) == ("Syd", None, PROSE)
    assert [one.code for one in result.findings] == ["L008"]


def test_each_row_of_a_table_of_contacts_is_a_contact() -> None:
    sheet = "".join(f"<p>{label}: {value}</p>" for label, value in zip(LABELS, VALUES, strict=True))
    rows = [["Kontaktperson", "E-post"], ["Anna Ek", "anna@example.se"], ["Bo Alm", ""], ["Cai Ö", "cai@example.se"]]
    contacts = record(TITLE + sheet + table(*rows))["contacts"]
    assert [(one["name"], one["email"]) for one in contacts] == [tuple(cell or None for cell in row) for row in rows[1:]]


def test_a_row_of_other_columns_is_never_paired() -> None:
    found = record(TITLE + table(LABELS, VALUES[:2]) + "<p>Utlysning: A</p><p>Fond: ESF</p><p>Slutdatum: 2021-10-31</p>")
    assert (found["beneficiary"]["name"], found["region"], found["planned_participants"]) == (None, None, None)
    codes = [(one.code, one.raw) for one in esfsheet.parse(TITLE + table(LABELS, VALUES[:2]) + "<p>Fond: ESF</p>" * 3).findings]
    assert codes


def test_many_tables_are_read_in_time() -> None:
    page = TITLE + table(LABELS, VALUES) + table(["Region", "Utlysning"], ["Syd", "x"]) * 5_000
    assert len(esfsheet.parse(page).findings) < 1_000


@pytest.mark.parametrize("form", ["th", "td", "tabs", "bars"])
@pytest.mark.parametrize("at", range(len(LABELS) + 1))
@pytest.mark.parametrize("value", ["Bo Ek", ""])
def test_a_label_that_nobody_knows_stands_anywhere(form: str, at: int, value: str) -> None:
    labels, values = [*LABELS[:at], "Handläggare", *LABELS[at:]], [*VALUES[:at], value, *VALUES[at:]]
    page = {
        "th": TITLE + table(labels, values),
        "td": TITLE + table(labels, values, head="td"),
        "tabs": "2020/00694 - Nya\n\n" + "\t".join(labels) + "\n" + "\t".join(values) + f"\n\n{PROSE}\n",
        "bars": "# 2020/00694 - Nya\n\n| " + " | ".join(labels) + " |\n|" + "---|" * 5 + "\n| " + " | ".join(values) + " |\n",
    }[form]
    found = record(page)
    have = (found["operation_id"], found["beneficiary"]["name"], found["region"], found["planned_participants"])
    assert have == ("2020/00694", "Kvarnen AB", "Syd", 40)
    assert found["unmapped"] == {"Handläggare": value}
