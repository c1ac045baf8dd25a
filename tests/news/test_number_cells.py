"""Bare numbers in a column of support: sums where a unit is said, a finding where none is, and kept in any case."""

import pytest

import esfsheet

ROWS = (("Gläntan", "Sala kommun", "4 500 000"), ("Tuvan", "Heby kommun", "1 250 500"))


def read(head: str, after: str = "", rows: tuple[tuple[str, ...], ...] = ROWS) -> tuple[list[int | None], list[str], str]:
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = (
        "<html><body><main><h1>Beviljade projekt</h1><p>Svenska ESF-rådet har beviljat följande projekt.</p><table>"
        f"<tr><th>Projekt</th><th>Sökande</th><th>{head}</th></tr>{table}</table><p>Projekten startar i januari. {after}</p></main></body></html>"
    )
    found = esfsheet.parse(page.encode(), name="page.html")
    assert isinstance(found.record, esfsheet.Article)
    assert found.record.text is not None
    sums = [int(one.amount.amount) if one.amount else None for one in found.record.projects]
    return sums, [f"{one.code} {one.field} {one.raw}" for one in found.findings], found.record.text


@pytest.mark.parametrize(
    ("head", "after"),
    [("ESF-stöd (kr)", ""), ("Beviljat stöd, kronor", ""), ("ESF-stöd", "Alla belopp är i kronor."), ("Belopp i SEK", "")],
)
def test_kronor_where_head_or_text_says_so(head: str, after: str) -> None:
    sums, found, _ = read(head, after)
    assert sums == [4_500_000, 1_250_500]
    assert found == []


@pytest.mark.parametrize("head", ["ESF-stöd (tkr)", "Stöd (tusental kronor)", "Stöd i tusen kronor"])
def test_thousands(head: str) -> None:
    rows = (("Gläntan", "Sala kommun", "4 500"), ("Tuvan", "Heby kommun", "1 250"))
    assert read(head, rows=rows)[0] == [4_500_000, 1_250_000]


def test_a_unit_that_is_not_known_is_told() -> None:
    sums, found, _ = read("ESF-stöd (tusentals riksdaler)")
    assert sums == [None, None]
    assert [one[:4] for one in found] == ["N012", "N012"]


@pytest.mark.parametrize("after", ["", "Summorna är i tkr eller kronor."])
def test_no_unit_is_told(after: str) -> None:
    sums, found, text = read("ESF-stöd", after)
    assert sums == [None, None]
    assert found == ["N012 projects.0.amount 4 500 000", "N012 projects.1.amount 1 250 500"]
    assert "4 500 000" in text


def test_a_count_is_no_sum() -> None:
    sums, found, text = read("Antal deltagare", "Alla belopp är i kronor.")
    assert sums == [None, None]
    assert found == []
    assert "4 500 000" in text
