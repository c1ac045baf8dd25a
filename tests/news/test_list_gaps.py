"""Rows of a table with an empty cell, and lines of a list that end in a verdict, come out like the others."""

import json

import pytest

import esfsheet
from tests.news.test_verdicts import HEAD

HEADS = ("Projekt", "Sökande", "Beviljat stöd", "Beslut")
SALA = ("Lyktan", "Sala kommun", "6 000 000 kr")
HEBY = ("Masten", "Heby kommun", "4 000 000 kr")
YSTAD = ("Roret", "Ystads kommun", "3 000 000 kr")
Rows = list[tuple[str, str | None, int | None, bool]]


def projects(html: str) -> Rows:
    """Each project with its owner, its sum in thousands, and whether it is said to be refused."""
    page = f"<html><body><main><h1>Beslut</h1><p>{HEAD.split(chr(10))[2]}</p>{html}</main></body></html>"
    found = json.loads(esfsheet.parse(page.encode(), name="page.html").to_json())
    refused = [one["field"] for one in found["findings"] if one["code"] == "N009"]
    return [
        (one["name"], one["owner"], one["amount"] and one["amount"]["amount"] // 1000, f"projects.{at}" in refused)
        for at, one in enumerate(found["record"]["projects"])
    ]


def table(*rows: tuple[str, ...]) -> str:
    """Rows of cells, the first one of heads."""
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


GRANTED, REFUSED = ("Lyktan", "Sala kommun", 6000, False), ("Masten", "Heby kommun", None, True)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((HEADS, (*SALA, ""), (*HEBY, "Avslag")), [GRANTED, REFUSED]),
        ((HEADS, (*SALA, "Beviljas"), (*HEBY[:2], "", "Avslag")), [GRANTED, REFUSED]),
        ((HEADS, ("Lyktan", "", SALA[2], "Beviljas"), (*HEBY, "Avslag")), [("Lyktan", None, 6000, False), REFUSED]),
        (
            (HEADS[:3], SALA, (*HEBY[:2], "Avslag"), (*YSTAD[:2], "Avslag")),
            [GRANTED, REFUSED, ("Roret", "Ystads kommun", None, True)],
        ),
        ((HEADS[:3], SALA, ("Masten", "", SALA[2])), [GRANTED, ("Masten", None, 6000, False)]),
        (
            (HEADS[:3], SALA, ("Region i rörelse", "Heby kommun", "Avslag")),
            [GRANTED, ("Region i rörelse", "Heby kommun", None, True)],
        ),
        (
            (HEADS[:3], SALA, (*HEBY[:2], "–"), YSTAD),
            [GRANTED, ("Masten", "Heby kommun", None, False), ("Roret", "Ystads kommun", 3000, False)],
        ),
        (
            (
                ("Projekt", "Sökande", "Sökt stöd", "Beviljat"),
                (*SALA[:2], "8 000 000 kr", SALA[2]),
                (*HEBY, "0 kr"),
                (*YSTAD, ""),
            ),
            [GRANTED, REFUSED, ("Roret", "Ystads kommun", None, False)],
        ),
    ],
)
def test_a_row_with_an_empty_cell(rows: tuple[tuple[str, ...], ...], expected: Rows) -> None:
    assert projects(table(*rows)) == expected


@pytest.mark.parametrize(
    "more",
    [
        ("Totalt", "", "10 000 000 kr"),
        ("Programområde 2", "", ""),
        ("Kontakt", "", ""),
        ("Samtliga projekt", "", "12 000 000 kr"),
        ("Kvar att fördela", "", "2 000 000 kr"),
        ("Kvar att fördela", "ESF-rådet", "2 000 000 kr"),
        ("Återstår", "", "2 000 000 kr"),
        ("Resten", "", "2 000 000 kr"),
        ("Administration", "", "2 000 000 kr"),
        ("Uppsala län", "", "9 000 000 kr"),
        ("Region Uppsala", "", "9 000 000 kr"),
        ("Hela länet", "", "9 000 000 kr"),
        ("Källa", "ESF-rådet", ""),
        ("Båda projekten", "", "10 000 000 kr"),
    ],
)
def test_a_row_that_is_no_project(more: tuple[str, ...]) -> None:
    expected = [GRANTED, ("Masten", "Heby kommun", 4000, False)]
    assert projects(table(HEADS[:3], SALA, HEBY, more)) == expected


@pytest.mark.parametrize("joint", [" ", "</p><p>"])
def test_a_row_without_an_owner_does_not_take_the_text_s(joint: str) -> None:
    text = f"<p>Projektet ”Nya vägar” får 6 miljoner kronor.{joint}Sala kommun äger projektet.</p>"
    rows = table(HEADS[:3], ("Lyktan", "Heby kommun", "5 000 000 kr"), ("Masten", "", "2 000 000 kr"))
    expected = [
        ("Nya vägar", "Sala kommun", 6000, False),
        ("Lyktan", "Heby kommun", 5000, False),
        ("Masten", None, 2000, False),
    ]
    assert projects(text + rows) == expected
    assert projects(f"{text}{rows}<p>Ystads kommun äger projektet Masten.</p>")[-1][:2] == ("Masten", "Ystads kommun")


@pytest.mark.parametrize(
    "heads",
    [
        ("Beviljad budget", "Medfinansiering"),
        ("EU-medfinansiering", "Egen medfinansiering"),
        ("ESF-medfinansiering", "Egen medfinansiering"),
        ("Unionens medfinansiering", "Egen insats"),
        ("Beslutad totalsumma", "Medfinansiering"),
    ],
)
def test_the_column_of_the_grant(heads: tuple[str, str]) -> None:
    rows = ((*HEADS[:2], *heads), (*SALA, "1 000 000 kr"), (*HEBY, "2 000 000 kr"))
    assert projects(table(*rows)) == [GRANTED, ("Masten", "Heby kommun", 4000, False)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((", ".join(SALA), f"{', '.join(HEBY)}, avslag"), [GRANTED, REFUSED]),
        ((", ".join(SALA), f"{', '.join(HEBY)} (avslag)"), [GRANTED, REFUSED]),
        (
            (", ".join(SALA), ", ".join(YSTAD), "Masten, Heby kommun, avslag"),
            [GRANTED, ("Roret", "Ystads kommun", 3000, False), REFUSED],
        ),
        ((", ".join(SALA), "Avslag, Heby kommun, 4 000 000 kr"), [GRANTED, ("Avslag", "Heby kommun", 4000, False)]),
        (
            (f"{', '.join(SALA)}, egen medfinansiering: nej", f"{', '.join(HEBY)}, egen medfinansiering: ja"),
            [GRANTED, ("Masten", "Heby kommun", 4000, False)],
        ),
        ((f"{', '.join(SALA)}, beslut: ja", f"{', '.join(HEBY)}, beslut: nej"), [GRANTED, REFUSED]),
        ((f"{', '.join(SALA)}, beviljas", f"{', '.join(HEBY)}, beviljas"), [GRANTED, ("Masten", "Heby kommun", 4000, False)]),
    ],
)
def test_a_line_that_ends_in_a_verdict(lines: tuple[str, ...], expected: Rows) -> None:
    assert projects(f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>") == expected


def test_what_was_asked_for_and_what_it_costs_in_all_are_no_grants() -> None:
    heads = ("Projekt", "Sökande", "Sökt", "Beviljat", "Total budget")
    rows = ((*SALA[:2], "8 000 000 kr", SALA[2], "12 000 000 kr"), (*HEBY[:2], "5 000 000 kr", HEBY[2], "9 000 000 kr"))
    page = f"<html><body><main><h1>Beslut</h1><p>{HEAD.split(chr(10))[2]}</p>{table(heads, *rows)}</main></body></html>"
    record = esfsheet.parse(page.encode(), name="page.html").record
    assert isinstance(record, esfsheet.Article)
    assert [(int(one.amount) // 1_000_000, one.role) for one in record.amounts] == [
        (8, "other"),
        (6, "grant"),
        (12, "total"),
        (5, "other"),
        (4, "grant"),
        (9, "total"),
    ]
