"""What is granted stays so, whatever a text refuses beside it."""

from pathlib import Path

import pytest

import esfsheet
from tests.news.test_verdicts import HEAD, told

PAID = "ESF-projektet Lyktan i Sala kommun finansieras av Europeiska socialfonden med 4 miljoner kronor."
GRANTED = "Projektet Lyktan har beviljats 4 miljoner kronor av Europeiska socialfonden."
ROW = ("Lyktan", "Sala kommun", "6 000 000 kr")
NAMES = ("Projekt", "Sökande", "Beviljat stöd", "Om projektet")


def codes(html: str) -> list[str]:
    page = f"<html><body><main><h1>Beslut</h1><p>{HEAD.split(chr(10))[2]}</p>{html}</main></body></html>"
    found = esfsheet.parse(page.encode(), name="page.html")
    assert isinstance(found.record, esfsheet.Article)
    assert found.record.projects
    return [one.code for one in found.findings if one.code in ("N009", "N010")]


@pytest.mark.parametrize(
    "head",
    ["Säg nej till utanförskap", "Nej, det är inte för sent", "De fick inte jobb", "Så många ansökningar kom in"],
)
def test_a_subheading_about_something_else(head: str) -> None:
    assert codes(f"<h2>{head}</h2><p>{PAID}</p>") == []


def test_a_line_before_a_quote() -> None:
    assert told(f"Så säger kommunalrådet som fick nej:\n\n{PAID}")[1] == {}


@pytest.mark.parametrize("head", ["Fick avslag", "Avslagna projekt", "Ej beviljade ansökningar"])
def test_a_subheading_over_a_list(head: str) -> None:
    assert codes(f"<h2>{head}</h2><ul><li>Lyktan, Sala kommun, 6 000 000 kronor</li></ul>") == ["N009"]


@pytest.mark.parametrize(
    ("cell", "owner", "expected"),
    [
        ("Unga som inte får jobb", "Sala kommun", []),
        ("Nej till våld", "Sala kommun", []),
        ("Utan stöd från Arbetsförmedlingen", "Sala kommun", []),
        ("Avslag", "Ja till livet AB", ["N009"]),
        ("Ej beviljad", "Sala kommun", ["N009"]),
    ],
)
def test_only_a_whole_cell_is_a_verdict(cell: str, owner: str, expected: list[str]) -> None:
    rows = ((ROW[0], owner, ROW[2], cell), ("Masten", "Heby kommun", "4 000 000 kr", "Beviljas"))
    cells = "".join(f"<tr>{''.join(f'<td>{one}</td>' for one in row)}</tr>" for row in rows)
    head = f"<tr>{''.join(f'<th>{one}</th>' for one in NAMES)}</tr>"
    assert codes(f"<table>{head}{cells}</table>") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Projektet Lyktan fick avslag på bygglov.",
        "Projektet Lyktan fick avslag från Arvsfonden men fortsätter ändå.",
        "Många av deltagarna i projektet Lyktan fick avslag på sin ansökan om försörjningsstöd.",
        "Kommunstyrelsen avslog en motion om att lägga ned projektet Lyktan.",
        "Nu blev det nej till en förlängning av projektet Lyktan.",
        "Alla ansökningar till projektet Lyktan har fått nej tidigare.",
        "Kommunen fick inte pengar från staten till Lyktan.",
    ],
)
def test_a_stated_grant_outlasts_a_refusal_of_something_else(text: str) -> None:
    assert told(f"{GRANTED} {text}") == ({"Lyktan": 4_000_000}, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Projektet Lyktan fick avslag på bygglov.", {}),
        ("Projektet Lyktan fick avslag från Arvsfonden.", {}),
        ("Projektet Lyktan fick avslag från ESF-rådet.", {"Lyktan": "N009"}),
        ("Projektet Lyktan fick avslag på sin ansökan om ESF-stöd.", {"Lyktan": "N009"}),
        ("Projektet Lyktan fick avslag på sin ansökan om försörjningsstöd.", {}),
    ],
)
def test_of_what_and_by_whom_it_was_refused(text: str, expected: dict[str, str]) -> None:
    assert told(text)[1] == expected


def test_a_grant_to_itself_outweighs_a_refusal() -> None:
    text = "Projektet ”Lyktan” har en budget på 4 miljoner kronor från Europeiska socialfonden. Projektet ”Lyktan” fick avslag."
    assert told(text) == ({"Lyktan": 4_000_000}, {})


def test_no_raw_pattern_holds_a_literal_backslash() -> None:
    patterns = Path(esfsheet.__file__).with_name("news").joinpath("patterns").rglob("*.py")
    assert [one.name for one in patterns if r"\\w" in one.read_text(encoding="utf-8")] == []
