"""Lists of granted projects in the forms that agencies give them: each keeps its own name, owner and sum."""

import pytest

import esfsheet

INTRO = (
    "Nya projekt i länet\n\nSvenska ESF-rådet har beviljat stöd till nya projekt i länet. Pengarna kommer från Europeiska socialfonden"
    " och de här projekten får dela på dem:\n\n"
)
AFTER = "\n\nProjekten startar i höst, och de ska pågå i tre år.\n"
# A name with commas, one with a dash, one with a number, an owner of which nobody knows that it is one.
PROJECTS = [
    ("Ro, tid och plats", "Region Halland", "4 976 310 kronor", 4976310),
    ("Språk på jobbet", "Göteborgs Stad", "5,9 miljoner kronor", 5900000),
    ("Kompetens i kubik", "Kumla kommun", "6,2 miljoner kronor", 6200000),
    ("MERIT 2.0", "Samordningsförbundet Östra Skaraborg", "12 miljoner kronor", 12000000),
    ("Port 7", "Framtidsforum 24", "3 450 000 kronor", 3450000),
]
FORMS = (
    "{n} – {o} – {s}",
    "{o}: {n}, {s}",
    "{o}, {n}, {s}",
    "{n}, {o}, {s}",
    "{n} ({o}), {s}",
    "{n} ({o}): {s}",
    "{s} till {o} för {n}",
    "{o} beviljas {s} för projektet {n}.",
    "{o} – ”{n}” – {s}",
    "”{n}”, {o}, {s}",
    "{n}. Projektägare: {o}. Beviljat stöd: {s}.",
    "{n}\n{o}\n{s}",
    "{o}\n{n}\n{s}",
    "{n}\nProjektägare: {o}\nStöd: {s}",
    "Projekt: {n}\nProjektägare: {o}\nESF-stöd: {s}",
    "Sökande: {o}\nProjekt: {n}\nBeviljat belopp: {s}",
    "Projektnamn: {n}, projektägare: {o}, beviljat belopp: {s}",
    "{n}\n\nUnga ska få stöd av en coach i ett halvår.\n\nProjektägare: {o}\n\nBeviljat stöd: {s}",
    "{n}\n\nProjektet ska nå unga i hela länet. Projektägare: {o}. Beviljat stöd: {s}.",
    "{n} – ska hjälpa unga till arbete. {o}, {s}.",
    "{n} (projektägare: {o}, {s})",
    "• {n} – {o}, {s}",
    "{n}: {s} till {o}.",
    "{o} får {s} ({n})",
    "{o}: {s} till ”{n}”",
    "{n} ({s}), {o}",
    "2019/00123 – {n} – {o} – {s}",
    "- {n} – ägare: {o} – stöd: {s}",
)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_list(form: str) -> None:
    between = "\n\n" if "\n" in form or form.endswith(".") else "\n"
    page = INTRO + between.join(form.format(n=name, o=owner, s=stated) for name, owner, stated, _ in PROJECTS) + AFTER
    record = esfsheet.parse(page.encode(), name="page.txt").record
    assert isinstance(record, esfsheet.Article)
    found: list[object] = [(one.name, one.owner, one.amount and one.amount.amount) for one in record.projects]
    assert found == [(name, owner, amount) for name, owner, _, amount in PROJECTS]


def test_the_cell_of_a_table_is_the_whole_name() -> None:
    names = ["Projekt Ljus 1", "Projekt Ljus 2", "Vägen - en satsning som håller", "Vi kan som vill. Och Ni Som"]
    cells = "".join(
        f"<tr><td>{name}</td><td>Kumla kommun</td><td>{9 - at} 000 000 kr</td></tr>" for at, name in enumerate(names)
    )
    heads = "<tr><th>Projekt</th><th>Projektägare</th><th>Stöd</th></tr>"
    page = f"<html><body><h1>Beviljat</h1><p>{INTRO}</p><table>{heads}{cells}</table><p>{AFTER}</p></body></html>"
    record = esfsheet.parse(page.encode(), name="page.html").record
    assert isinstance(record, esfsheet.Article)
    assert [one.name for one in record.projects] == names
