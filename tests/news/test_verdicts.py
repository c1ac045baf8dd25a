"""Projects that were refused, or have only been applied for, are told from granted ones, and have no grant."""

import io

import pytest
from rich.console import Console

import esfsheet
from esfsheet.output.article_card import article_card
from esfsheet.record import Envelope

HEAD = "Besked från fonden\n\nSvenska ESF-rådet fördelar pengar ur Europeiska socialfonden i länet, och nu är det klart hur mycket som finns för alla som sökt.\n\n"
LIST = "Lyktan, Sala kommun, 6 000 000 kronor\n\nMasten, Heby kommun, 4 000 000 kronor"
NO_LIST = "Sextanten, Ystads kommun, 3 000 000 kronor\n\nLodet, Tranemo kommun, 2 000 000 kronor"


def told(text: str) -> tuple[dict[str, int | None], dict[str, str]]:
    """The sum of each project, and the codes of those that have one."""
    found = esfsheet.parse(f"{HEAD}{text}\n".encode(), name="page.txt")
    assert isinstance(found.record, esfsheet.Article)
    names = [one.name for one in found.record.projects]
    sums = {one.name: int(one.amount.amount) if one.amount else None for one in found.record.projects}
    codes = {
        names[int(one.field.split(".")[1])]: one.code for one in found.findings if one.field and one.code in ("N009", "N010")
    }
    return sums, codes


@pytest.mark.parametrize(
    "head",
    ["Avslagna projekt:", "Fick avslag:", "Följande ansökningar fick nej:", "Ej beviljade:", "Projekt som blir utan stöd:"],
)
def test_a_line_over_a_list_says_no_of_all_in_it(head: str) -> None:
    sums, codes = told(
        f"Beviljade projekt:\n\n{LIST}\n\n{head}\n\n{NO_LIST}\n\nBesluten togs av Svenska ESF-rådet i går, säger de."
    )
    assert sums == {"Lyktan": 6_000_000, "Masten": 4_000_000, "Sextanten": None, "Lodet": None}
    assert codes == {"Sextanten": "N009", "Lodet": "N009"}


def test_the_list_of_the_granted_may_stand_behind_it() -> None:
    sums, codes = told(f"Avslagna projekt:\n\n{NO_LIST}\n\nBeviljade projekt:\n\n{LIST}")
    assert sums == {"Lyktan": 6_000_000, "Masten": 4_000_000, "Sextanten": None, "Lodet": None}
    assert codes == {"Sextanten": "N009", "Lodet": "N009"}


def test_what_was_only_applied_for_in_a_list() -> None:
    sums, codes = told(f"Inkomna ansökningar:\n\n{LIST}")
    assert sums == {"Lyktan": None, "Masten": None}
    assert codes == {"Lyktan": "N010", "Masten": "N010"}


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("ESF-rådet avslår Sala kommuns ansökan om 4 miljoner kronor till projektet ”Lyktan”.", ["Lyktan"]),
        ("Projektet ”Lyktan”, som Sala kommun sökt 2 miljoner kronor för, fick nej.", ["Lyktan"]),
        ("Projektet ”Lyktan” får 6 miljoner kronor, medan projektet ”Masten” får avslag.", ["Masten"]),
        ("Projektet ”Lyktan” får 6 miljoner kronor och projektet ”Masten” fick nej.", ["Masten"]),
        ("Det blev ja till projektet ”Lyktan” och nej till projektet ”Masten”.", ["Masten"]),
        ("Avslag fick Sala kommun, som sökt 9 miljoner kronor för projektet ”Lyktan”.", ["Lyktan"]),
        ("Sala kommun har sökt pengar till projektet ”Lyktan”. Ansökan avslogs i går.", ["Lyktan"]),
        ("Projektet ”Lyktan” beviljas inte något stöd.", ["Lyktan"]),
        ("Sala kommun har dragit tillbaka sin ansökan om projektet ”Lyktan”.", ["Lyktan"]),
        ("Projektet ”Masten” beviljas inget stöd. Projektet ”Lyktan” får däremot 6 miljoner kronor.", ["Masten"]),
        ("Projektet ”Lyktan” får 6 miljoner kronor. För projektet ”Masten” blev svaret nej.", ["Masten"]),
        ("Projektet ”Lyktan” får 6 miljoner kronor, men ”Masten” får nej.", ["Masten"]),
        ("Projektet ”Lyktan” får 6 miljoner kronor. Heby kommun får inget till projektet ”Masten”.", ["Masten"]),
        ("ESF-rådet beslutade att inte bevilja projektet ”Masten” stöd. Projektet ”Lyktan” får 6 miljoner kronor.", ["Masten"]),
    ],
)
def test_running_text_says_no_of_a_project(text: str, refused: list[str]) -> None:
    sums, codes = told(text)
    assert [name for name, code in codes.items() if code == "N009"] == refused
    assert all(sums[name] is None for name in refused)


@pytest.mark.parametrize(
    "text",
    [
        "Projektet ”Lyktan” får 6 miljoner kronor. Två ansökningar fick avslag.",
        "Projektet ”Lyktan” fick avslag i fjol men beviljas nu 6 miljoner kronor.",
        "Projektet ”Lyktan” får 6 miljoner kronor. Det vänder sig till dem som fått avslag på sin asylansökan.",
        "Projektet ”Lyktan” får 6 miljoner kronor. Ingen av de sökande fick avslag.",
        "Projektet ”Lyktan” får 6 miljoner kronor. Projektet söker deltagare.",
        "Projektet ”Lyktan” får 6 miljoner kronor, men deltagarna får inget.",
        "Projektet ”Lyktan” får 6 miljoner kronor. ESF-rådet kan inte bevilja alla stöd.",
        "Projektet ”Lyktan” får 6 miljoner kronor. På frågan om det är svårt är svaret ett rungande nej.",
        "Projektet ”Lyktan” beviljades 6 miljoner kronor i fjol. I år fick projektet ”Lyktan” avslag på en ny ansökan.",
        "Beviljade och avslagna:\n\nLyktan, Sala kommun, 6 000 000 kronor",
    ],
)
def test_who_was_granted_is_not_said_to_be_refused(text: str) -> None:
    sums, codes = told(text)
    assert sums == {"Lyktan": 6_000_000}
    assert codes == {}


@pytest.mark.parametrize(
    "text",
    [
        "Sala kommun söker 3 miljoner kronor till projektet ”Lyktan”.",
        "Sala kommun har lämnat in en ansökan om projektet ”Lyktan”. Besked väntas i maj.",
    ],
)
def test_what_is_only_applied_for(text: str) -> None:
    assert told(text) == ({"Lyktan": None}, {"Lyktan": "N010"})


def test_a_table_may_tell_it_in_a_cell() -> None:
    rows = (("Lyktan", "Sala kommun", "6 000 000 kr", "Beviljas"), ("Masten", "Heby kommun", "4 000 000 kr", "Avslag"))
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "<tr><th>Projekt</th><th>Sökande</th><th>Sökt stöd</th><th>Beslut</th></tr>"
    page = f"<html><body><main><h1>Beslut</h1><p>{HEAD.split(chr(10))[2]}</p><table>{head}{table}</table></main></body></html>"
    found = esfsheet.parse(page.encode(), name="page.html")
    assert isinstance(found.record, esfsheet.Article)
    assert [(one.code, one.field) for one in found.findings] == [("N009", "projects.1")]
    assert [one.amount and int(one.amount.amount) for one in found.record.projects] == [6_000_000, None]


def test_print_says_so_instead_of_a_sum() -> None:
    found = esfsheet.parse(f"{HEAD}Projektet ”Lyktan” får avslag på sina 3 miljoner kronor.\n".encode(), name="page.txt")
    shown = io.StringIO()
    assert isinstance(found.record, esfsheet.Article)
    Console(file=shown, width=100).print(article_card(Envelope.model_validate_json(found.to_json()), found.record))
    row = next(line for line in shown.getvalue().splitlines() if line.startswith("│  Lyktan "))
    assert "refused" in row
    assert "3 000 000" not in row


@pytest.mark.parametrize("head", ["Ansökningar", "Ansökningarna", "Följande ansökningar", "Årets ansökningar om stöd"])
@pytest.mark.parametrize("below", [LIST, "Projektet Kvarnen får vänta, säger kommunen till alla som frågar."])
def test_a_heading_over_applications(head: str, below: str) -> None:
    page = "".join(f"<p>{line}</p>" for line in below.split("\n\n"))
    for text in (
        f"{HEAD}## {head}\n\n{below}\n",
        f"<h1>Besked från fonden</h1><p>{HEAD[20:].strip()}</p><h2>{head}</h2>{page}",
    ):
        found = esfsheet.parse(text)
        assert isinstance(found.record, esfsheet.Article), found.findings
        assert f"## {head}" in (found.record.text or "")
