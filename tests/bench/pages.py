"""Saved pages of a given size, as a content management system writes them: menus, scripts, styles, a sheet, a footer."""

import random

_WORDS = (
    "projektet deltagarna arbetsplatsen kommunen handledning utbildning metoder samverkan arbetsgivare kompetens stöd"
    " utveckling målgruppen insatser kartläggning jämställdhet tillgänglighet praktik vägledning resultat och som för att"
    " med till av på i under genom mellan inom ska kan får vi de en ett den"
).split()
_FIELDS = (
    ("Diarienummer", "20{year}/{number:05}"),
    ("Namn", "{name}"),
    ("Projektnummer", "20{year}/{number:05}"),
    ("Projektägare", "{place}s kommun, Arbetsmarknadsenheten"),
    ("Region", "Östra Mellansverige"),
    ("Projektperiod", "20{year}-02-01 - 20{next}-10-31"),
    ("Total projektbudget", "{budget:,}"),
    ("Beviljat ESF-stöd", "{support:,}"),
    ("Kontaktperson", "Vera Lind"),
    ("E-post", "vera.lind@example.se"),
    ("Telefonnummer", "013-12 34 56"),
    ("Stödmottagare postnr", "58181"),
    ("Programområde", "2"),
    ("Specifikt mål", "2.1"),
    ("Unionens medfinansieringsgrad", "50%"),
    ("Interventionstyp", "109"),
)


def sentence(rnd: random.Random, words: int = 14) -> str:
    """A sentence of Swedish words that means nothing."""
    return " ".join(rnd.choices(_WORDS, k=words)).capitalize() + "."


def sheet(size: int, seed: int = 0) -> bytes:
    """A project sheet of about `size` bytes of HTML: three tenths prose, the rest what surrounds it."""
    rnd = random.Random(seed)
    values = {
        "year": 16 + seed % 5,
        "next": 18 + seed % 5,
        "number": seed % 100_000,
        "name": f"Vägen vidare {seed}",
        "place": rnd.choice(("Torneby", "Grenvik", "Ekeberg", "Lidvall")),
        "budget": 1000 * rnd.randrange(400, 9000),
        "support": 1000 * rnd.randrange(100, 400),
    }
    rows = "".join(
        f'<div class="project-row"><dt class="label">{label}:</dt><dd class="value">'
        f"{form.format(**values).replace(',', '&nbsp;') if ':,' in form else form.format(**values)}</dd></div>\n"
        for label, form in _FIELDS
    )
    title = f"20{values['year']}/{values['number']:05} - {values['name']}"
    return page(size, title, f"<dl>{rows}</dl>", rnd)


def page(size: int, title: str, head: str, rnd: random.Random) -> bytes:
    """A page of about `size` bytes around a heading and what stands under it."""
    links = "".join(
        f'<link rel="stylesheet" href="/wp-content/themes/bank/css/{number}.css?ver=6.4"><meta property="og:{number}" content="x">'
        for number in range(8)
    )
    style = ".project-row { display: flex; margin: 0 0 4px 0 }\n" * int(size * 0.12 / 49)
    script = "window.app = window.app || {}; app.push(function (a) { return a < 2; });\n" * int(size * 0.15 / 74)
    menu = "".join(
        f'<li id="menu-item-{number}" class="menu-item menu-item-type-post"><a href="/sidan/{number}/">{sentence(rnd, 3)}</a></li>\n'
        for number in range(int(size * 0.25 / 115))
    )
    prose = ""
    while len(prose) < size * 0.3:
        # A dash or a quotation mark in every third paragraph: Python then keeps it in two bytes a character.
        between = rnd.choice((" ", " ", " – "))
        prose += f"<p>{between.join(sentence(rnd) for _ in range(4))}</p>\n"
    footer = "".join(
        f'<div class="col"><a href="/fot/{number}">Länk {number}</a></div>' for number in range(int(size * 0.08 / 52))
    )
    return (
        f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{title}</title>{links}'
        f"<style>{style}</style><script>{script}</script></head>\n"
        f'<body class="page"><header class="site"><a href="/">Banken</a></header><nav><ul>{menu}</ul></nav>\n'
        f'<main id="main"><article><h1>{title}</h1>\n{head}\n<div class="entry">{prose}</div></article></main>\n'
        f"<footer>{footer}<p>Telefon: 08-12 34 56</p></footer></body></html>\n"
    ).encode()
