"""What markup says is label and value rules: a value that is a label's name, and the same pairs in two columns or four."""

from typing import Any

import pytest

import esfsheet

KNOWN = [
    ("Diarienummer", "2019/00404"),
    ("Projektägare", "Alvesta kommun"),
    ("Namn", "Mitten"),
    ("Region", "Sydsverige"),
    ("Total projektbudget", "2 000 000 kr"),
    ("Beviljat ESF-stöd", "1 000 000 kr"),
]
UNKNOWN = [("Kommun", "Växjö, Alvesta"), ("Län", "Kronobergs län")]
CELLS = {
    "th": ("<th>{}</th>", "<td>{}</td>"),
    "td": ("<td>{}</td>", "<td>{}</td>"),
    "td and b": ("<td><b>{}</b></td>", "<td>{}</td>"),
    "td and colon": ("<td>{}:</td>", "<td>{}</td>"),
    "p": ("<td><p>{}</p></td>", "<td><p>{}</p></td>"),
}


def read(body: str) -> tuple[dict[str, Any], list[tuple[str, str | None]]]:
    result = esfsheet.parse(f"<html><body><h1>Mitten</h1>{body}<p>Text om projektet.</p></body></html>")
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record.model_dump(mode="json"), [(one.code, one.raw) for one in result.findings]


def table(pairs: list[tuple[str, str]], cells: tuple[str, str], across: int) -> str:
    each = [cells[0].format(label) + cells[1].format(value) for label, value in pairs]
    rows = ["".join(each[at : at + across]) for at in range(0, len(each), across)]
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


@pytest.mark.parametrize("cells", CELLS)
@pytest.mark.parametrize("at", range(7))
@pytest.mark.parametrize("apart", [0, 1, 2])
def test_two_columns_and_four_are_the_same_sheet(cells: str, at: int, apart: int) -> None:
    pairs = [*KNOWN]
    for number, pair in enumerate(UNKNOWN):
        pairs.insert(at + number * (1 + apart), pair)
    want = read(table(pairs, CELLS[cells], 1))
    assert want[0]["unmapped"] == dict(UNKNOWN)
    assert want[1] == [("L003", label) for label, _ in UNKNOWN] or cells == "td and colon"
    assert read(table(pairs, CELLS[cells], 2)) == want
    assert read(table(pairs, CELLS[cells], 4)) == want


SHAPES = {
    "dl": lambda pairs: "<dl>" + "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in pairs) + "</dl>",
    "th": lambda pairs: table(pairs, CELLS["th"], 1),
    "td": lambda pairs: table(pairs, CELLS["td"], 1),
    "four": lambda pairs: table([*pairs, ("Programområde", "2")], CELLS["th"], 2),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("value", ["Region", "Namn", "Kontaktperson", "Projekt nummer 7", "Fond"])
def test_a_value_may_be_the_name_of_a_label(shape: str, value: str) -> None:
    pairs = [("Namn", value) if label == "Namn" else (label, text) for label, text in KNOWN]
    record, codes = read(SHAPES[shape](pairs))
    assert (record["operation_name"], record["region"], codes) == (value, "Sydsverige", [])
    pairs.insert(1, ("Ägarform", value))
    record, codes = read(SHAPES[shape](pairs))
    assert (record["unmapped"], codes) == ({"Ägarform": value}, [("L003", "Ägarform")])
    assert (record["region"], record["beneficiary"]["name"]) == ("Sydsverige", "Alvesta kommun")


def test_a_name_with_a_number_is_no_misspelt_label() -> None:
    rows = "".join(f"<div><b>{label}</b> <div>{text}</div></div>" for label, text in KNOWN)
    record, codes = read(rows.replace("Mitten", "Projekt nummer 7"))
    assert (record["operation_name"], codes) == ("Projekt nummer 7", [])
