"""Lines over, between and under title and text: what they tell is told, and none of them stays in the text."""

from typing import Any

import pytest

import esfsheet

TITLE = "Ny satsning på unga i Sala"
TEXT = """Sala kommun får 4,2 miljoner kronor av Europeiska socialfonden till projektet Nya vägar, som ska hjälpa unga till jobb.

– Det känns bra, säger Anna Lind, projektledare.

Projektet pågår från januari 2023 till och med december 2025."""
NOTHING: dict[str, Any] = {
    "authors": [],
    "photo_credits": [],
    "categories": [],
    "publisher": None,
    "published": None,
    "updated": None,
    "people": [],
}
LINES: list[tuple[str, str, dict[str, Any]]] = [
    ("head", "Av Karin Berg", {"authors": ["Karin Berg"]}),
    ("head", "Av: Karin Berg", {"authors": ["Karin Berg"]}),
    ("head", "AV KARIN BERG", {"authors": ["KARIN BERG"]}),
    ("head", "Karin Berg | 3 maj 2019", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "Karin Berg, 3 maj 2019", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "3 maj 2019 | Karin Berg", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "3 maj 2019, Karin Berg", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "Text: Karin Berg", {"authors": ["Karin Berg"]}),
    ("head", "Text: Karin Berg Foto: Uno Ek", {"authors": ["Karin Berg"], "photo_credits": ["Uno Ek"]}),
    ("head", "Text & foto: Karin Berg", {"authors": ["Karin Berg"], "photo_credits": ["Karin Berg"]}),
    ("head", "Text och foto Karin Berg", {"authors": ["Karin Berg"], "photo_credits": ["Karin Berg"]}),
    ("head", "TEXT: KARIN BERG FOTO: UNO EK", {"authors": ["KARIN BERG"], "photo_credits": ["UNO EK"]}),
    ("head", "Karin Berg (text) och Uno Ek (foto)", {"authors": ["Karin Berg"], "photo_credits": ["Uno Ek"]}),
    ("head", "Karin Berg (text), Uno Ek (foto)", {"authors": ["Karin Berg"], "photo_credits": ["Uno Ek"]}),
    ("head", "Karin Berg, text och foto", {"authors": ["Karin Berg"], "photo_credits": ["Karin Berg"]}),
    ("head", "Karin Berg, reporter", {"authors": ["Karin Berg"]}),
    ("head", "Karin Berg\nkarin.berg@example.se", {"authors": ["Karin Berg"]}),
    ("head", "Karin Berg karin.berg@example.se", {"authors": ["Karin Berg"]}),
    ("head", "Karin Berg", {"authors": ["Karin Berg"]}),
    ("head", "Publicerad: 2019-05-03 Av: Karin Berg", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "Publicerad 3 maj 2019 av Karin Berg", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "Publicerat av Karin Berg den 3 maj 2019", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "Publicerad av Karin Berg 2019-05-03 10:12", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    ("head", "Skrivet av Karin Berg, 2019-05-03", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    (
        "head",
        "Postad av Karin Berg den 3 maj 2019 i Nyheter",
        {"authors": ["Karin Berg"], "published": "2019-05-03", "categories": ["Nyheter"]},
    ),
    ("head", "Inlagd av Karin Berg 2019-05-03", {"authors": ["Karin Berg"], "published": "2019-05-03"}),
    (
        "head",
        "Publicerad 2019-05-03\nUppdaterad 2019-05-06\nAv Karin Berg",
        {"authors": ["Karin Berg"], "published": "2019-05-03", "updated": "2019-05-06"},
    ),
    ("head", "Publicerad 2019-05-03, uppdaterad 2019-05-06", {"published": "2019-05-03", "updated": "2019-05-06"}),
    (
        "head",
        "Publicerad: 3 maj 2019 kl. 10.12 Senast ändrad: 6 maj 2019",
        {"published": "2019-05-03", "updated": "2019-05-06"},
    ),
    ("head", "Publicerad: 3 maj 2019 kl. 10.12\nKategori: Arbete", {"published": "2019-05-03", "categories": ["Arbete"]}),
    ("head", "Kategorier: Arbete, Unga", {"categories": ["Arbete", "Unga"]}),
    ("head", "3 maj 2019 | Arbete", {"published": "2019-05-03", "categories": ["Arbete"]}),
    ("head", "Arbete | 3 maj 2019", {"published": "2019-05-03", "categories": ["Arbete"]}),
    ("head", "ARBETE 3 maj 2019", {"published": "2019-05-03", "categories": ["ARBETE"]}),
    ("head", "Nyhet, 3 maj 2019", {"published": "2019-05-03", "categories": ["Nyhet"]}),
    ("head", "Nyhet • 3 maj 2019", {"published": "2019-05-03", "categories": ["Nyhet"]}),
    ("head", "Vård och omsorg | 3 maj 2019", {"published": "2019-05-03", "categories": ["Vård och omsorg"]}),
    ("head", "Arbete, Unga - 3 maj 2019", {"published": "2019-05-03", "categories": ["Arbete", "Unga"]}),
    ("head", "Publicerad i Arbete den 3 maj 2019", {"published": "2019-05-03", "categories": ["Arbete"]}),
    ("head", "Publicerat: 3 maj 2019 i Arbete", {"published": "2019-05-03", "categories": ["Arbete"]}),
    ("head", "Fredag 3 maj 2019", {"published": "2019-05-03"}),
    ("head", "Reportage\nText: Karin Berg", {"authors": ["Karin Berg"], "categories": ["Reportage"]}),
    ("head", "Text: Karin Berg och Uno Ek", {"authors": ["Karin Berg", "Uno Ek"]}),
    ("head", "Text Karin Berg, Uno Ek", {"authors": ["Karin Berg", "Uno Ek"]}),
    ("head", "Av Karin Berg och Uno Ek", {"authors": ["Karin Berg", "Uno Ek"]}),
    ("head", "Text: KB", {"authors": ["KB"]}),
    ("head", "Skribent: Karin Berg | Foto: Uno Ek", {"authors": ["Karin Berg"], "photo_credits": ["Uno Ek"]}),
    ("head", "Foto: Uno Ek/Sala kommun", {"photo_credits": ["Uno Ek/Sala kommun"]}),
    ("head", "2019-05-03 10:12", {"published": "2019-05-03"}),
    ("head", "Publicerad: 190503", {"published": "2019-05-03"}),
    ("head", "Publicerad 3/5 2019", {"published": "2019-05-03"}),
    ("head", "Publicerad 3 maj, 2019", {"published": "2019-05-03"}),
    ("head", "Publicerad den 3:e maj 2019", {"published": "2019-05-03"}),
    (
        "head",
        "Publicerad av: Kommunikationsenheten, 2019-05-03",
        {"published": "2019-05-03", "publisher": "Kommunikationsenheten"},
    ),
    ("head", "Pressmeddelande från Sala kommun 2019-05-03", {"published": "2019-05-03", "publisher": "Sala kommun"}),
    ("head", "PRESSMEDDELANDE 2019-05-03", {"published": "2019-05-03"}),
    ("head", "Pressmeddelande · 3 maj 2019", {"published": "2019-05-03"}),
    ("head", "Sala, 3 maj 2019", {"published": "2019-05-03"}),
    ("head", "Datum: 2019-05-03", {"published": "2019-05-03"}),
    ("head", "Nyhetsbrev nr 3, maj 2019", {"published": "2019-05"}),
    ("tail", "Karin Berg", {"authors": ["Karin Berg"]}),
    ("tail", "/Karin Berg", {"authors": ["Karin Berg"]}),
    ("tail", "/KB", {"authors": ["KB"]}),
    ("tail", "// Karin", {"authors": ["Karin"]}),
    ("tail", "Text: Karin Berg", {"authors": ["Karin Berg"]}),
    ("tail", "Foto: Uno Ek", {"photo_credits": ["Uno Ek"]}),
    ("tail", "Text och bild: Karin Berg", {"authors": ["Karin Berg"], "photo_credits": ["Karin Berg"]}),
    ("tail", "Karin Berg\nkarin.berg@example.se", {"authors": ["Karin Berg"]}),
    ("tail", "Karin Berg, reporter", {"authors": ["Karin Berg"]}),
    ("tail", "Publicerad: 2019-05-03\nUppdaterad: 2019-05-06", {"published": "2019-05-03", "updated": "2019-05-06"}),
    ("tail", "Sidan uppdaterad 2019-05-06", {"updated": "2019-05-06"}),
    ("tail", "Senast uppdaterad: 6 maj 2019 av Karin Berg", {"updated": "2019-05-06", "authors": ["Karin Berg"]}),
    ("tail", "Publicerad av: Karin Berg", {"authors": ["Karin Berg"]}),
    ("tail", "Sidansvarig: Karin Berg", {}),
    ("tail", "Ansvarig utgivare: Karin Berg", {}),
    ("tail", "Kategori: Arbete", {"categories": ["Arbete"]}),
    ("tail", "Kategorier\nArbete\nUnga", {"categories": ["Arbete", "Unga"]}),
    ("tail", "Taggar: arbete, unga", {}),
    ("tail", "Etiketter: arbete", {}),
    ("tail", "Kontakt:\nUno Ek, samordnare, 0224-000 00", {"people": ["Uno Ek"]}),
    ("tail", "Kontakt:\nUno Ek\nsamordnare\n0224-000 00\nuno.ek@example.se", {"people": ["Uno Ek"]}),
    ("tail", "För mer information kontakta:\nUno Ek, samordnare\nTelefon: 0224-000 00", {"people": ["Uno Ek"]}),
    ("tail", "Vill du veta mer?\nUno Ek, samordnare, 0224-000 00", {"people": ["Uno Ek"]}),
    ("tail", "Kontaktperson: Uno Ek, samordnare, tel 0224-000 00", {"people": ["Uno Ek"]}),
    ("tail", "© 2019 Sala kommun", {"publisher": "Sala kommun"}),
    ("tail", "Sala kommun © 2019", {"publisher": "Sala kommun"}),
    ("tail", "Dela på Facebook\nTipsa en vän", {}),
    ("tail", "Läs också: Ny bro i Sala", {}),
    ("tail", "Läs mer\nNy bro i Sala\nSnart sommar", {}),
    ("tail", "Mest läst\nNy bro i Sala invigs i maj\nSnart sommar", {}),
    ("tail", "Relaterade artiklar\nNy bro i Sala", {}),
    ("tail", "Kommentarer\nKalle: Så bra!", {}),
    ("tail", "0 kommentarer", {}),
    ("over", "Sala kommun", {"publisher": "Sala kommun"}),
    ("over", "SALA KOMMUN\nStart Nyheter Kontakt", {"publisher": "SALA KOMMUN"}),
    ("over", "Salabladet\nNyheter\nSport\nKultur", {"publisher": "Salabladet"}),
    ("over", "Hem > Nyheter > Ny satsning på unga i Sala\nSala kommun", {"publisher": "Sala kommun"}),
    ("over", "Hem / Nyheter", {}),
    ("over", "Nyhet", {"categories": ["Nyhet"]}),
    ("over", "Sala kommun\n\nNyhet", {"publisher": "Sala kommun", "categories": ["Nyhet"]}),
    (
        "over",
        "Sala kommun\n\nArbete & integration\n3 maj 2019",
        {"publisher": "Sala kommun", "categories": ["Arbete & integration"], "published": "2019-05-03"},
    ),
    ("over", "Publicerad: 2019-05-03", {"published": "2019-05-03"}),
    ("over", "Pressmeddelande\n2019-05-03", {"published": "2019-05-03"}),
    ("over", "Tidningen Nya Sala", {"publisher": "Tidningen Nya Sala"}),
    ("over", "Nyhetsbrev från Samordningsförbundet Sala\nNr 3 2019", {"publisher": "Samordningsförbundet Sala"}),
    ("over", "Pressmeddelande från Region Dalarna", {"publisher": "Region Dalarna"}),
]


@pytest.mark.parametrize(("where", "lines", "told"), LINES, ids=[f"{where} {lines}" for where, lines, _ in LINES])
def test_lines(where: str, lines: str, told: dict[str, Any]) -> None:
    order = {"over": (lines, TITLE, TEXT), "head": (TITLE, lines, TEXT), "tail": (TITLE, TEXT, lines)}[where]
    record = esfsheet.parse("\n\n".join(order).encode(), name="page.txt").record
    assert isinstance(record, esfsheet.Article)
    found = {name: getattr(record, name) for name in NOTHING}
    found["people"] = [person.name for person in record.people if person.name != "Anna Lind"]
    assert found == NOTHING | told
    assert (record.title, record.text) == (TITLE, TEXT)
