"""Pages of a size or shape that breaks readers: each with the sheet or the news text that must still be found."""

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Callable

LABELS = {"Diarienummer": "2019/00417", "Namn": "Verkstad", "Region": "Syd", "Projektägare": "Grenviks kommun"}
SHEET = "<h1>2019/00417 - Verkstad</h1>" + "".join(f"<p>{label}: {value}</p>" for label, value in LABELS.items())
TEXT = "2019/00417 - Verkstad\n\n" + "".join(f"{label}:\n{value}\n" for label, value in LABELS.items()) + "\n"
NEWS = (
    "Ny satsning i Grenvik\n\nProjektet Nya vägar får 4,2 miljoner kronor från Europeiska socialfonden, ESF, och hjälper många till"
    " arbete i hela länet.\n\nDet hela pågår i tre år, och kommunen betalar resten av vad det kostar att genomföra.\n\n"
)
DEEP = "<b>" * 3_000
"""Nested deeper than lxml holds: the page is then read without a tree."""
MB = 1_000_000
HALF = 500_000


def _page(body: str) -> bytes:
    return f"<html><body>{body}</body></html>".encode()


def _news_page(body: str) -> bytes:
    title, *paragraphs = NEWS.split("\n\n")
    return _page(f"<main><h1>{title}</h1><p>{'</p><p>'.join(paragraphs)}</p>{body}</main>")


def _zip(data: bytes, times: int = 1) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(times):
            archive.writestr(f"{number}.html", data)
    return made.getvalue()


def _bomb() -> bytes:
    """A gigabyte of spaces, of which a thousandth was compressed: after a full flush the same bytes may come again."""
    packer, piece, times, check = zlib.compressobj(9, wbits=-15), b" " * MB, 1_000, 0
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    for _ in range(times):
        check = zlib.crc32(piece, check)
    head, foot = gzip.compress(b"")[:10], struct.pack("<II", check, times * MB)
    return head + packed * times + packer.flush() + foot


def _attributes(count: int) -> str:
    return "<div " + " ".join(f"a{number}='{number}'" for number in range(count)) + ">"


SHEETS: dict[str, Callable[[], bytes]] = {
    "200,000 nested div": lambda: _page("<div>" * 200_000 + SHEET),
    "200,000 nested div behind the sheet": lambda: _page(SHEET + "<div>" * 200_000 + "x" + "</div>" * 200_000),
    "58,000 nested div, as many ends of others": lambda: _page(SHEET + "<div>" * 58_000 + "</b>" * 58_000),
    "100,000 attributes on one tag": lambda: _page(_attributes(100_000) + SHEET),
    "100,000 attributes, all the same": lambda: _page("<div" + " a=1" * 100_000 + ">" + SHEET),
    "100,000 attributes between slashes": lambda: _page(
        "<div " + "/".join(f"a{number}" for number in range(100_000)) + ">" + SHEET
    ),
    "100,000 attributes whose values hold >": lambda: _page(_attributes(100_000).replace("='", "='>") + SHEET),
    "100 tags of 900 attributes": lambda: _page(_attributes(900) * 100 + SHEET),
    "30 MB of <p>": lambda: _page(SHEET + "<p>" * (30 * MB // 3)),
    "30 MB of <p> before the sheet": lambda: _page("<p>" * (30 * MB // 3) + SHEET),
    "30 MB of <p>, read without a tree": lambda: _page(SHEET + DEEP + "<p>" * (30 * MB // 3)),
    "10 MB on one line, HTML": lambda: _page(SHEET + "<p>" + "orden går på rad " * (10 * MB // 18)),
    "10 MB on one line, text": lambda: (TEXT + "orden går på rad " * (10 * MB // 18)).encode(),
    "10 MB on one line, read without a tree": lambda: _page(DEEP + SHEET + "<p>" + "orden går på rad " * (10 * MB // 18)),
    "10 MB of one word": lambda: (TEXT + "a" * (10 * MB)).encode(),
    "half a million sums": lambda: (TEXT + "12 345 kr, " * HALF).encode(),
    "half a million sums, HTML": lambda: _page(SHEET + "<p>12 345 kr</p>" * HALF),
    "half a million sums, read without a tree": lambda: _page(DEEP + SHEET + "<p>" + "12 345 kr, " * HALF),
    "half a million dates": lambda: (TEXT + "den 3 maj 2019 " * HALF).encode(),
    "half a million quotes": lambda: (TEXT + "”Det är bra”, säger Anna Berg. " * HALF).encode(),
    "half a million lines": lambda: (TEXT + "rad\n" * HALF).encode(),
    "half a million cells": lambda: _page(SHEET + "<table><tr>" + "<td>x" * HALF),
    "4 million cells, 30 MB": lambda: _page(SHEET + "<table>" + "<tr><td>a<td>b" * (30 * MB // 14)),
    "half a million times one label": lambda: (TEXT + "Region:\nSyd\n" * HALF).encode(),
    "10 MB of one row of a table, text": lambda: (TEXT + "| a " * (10 * MB // 4)).encode(),
    "10 MB of tabs": lambda: (TEXT + "a\t" * (5 * MB)).encode(),
    "12 MB of marks that turn text round": lambda: (TEXT + "\u202e\u2066" * (2 * MB) + "x").encode(),
    "half a million links": lambda: _page(SHEET + "<a href=x>y</a> " * HALF),
    "half a million entities": lambda: _page(SHEET + "<p>" + "&aring;&#0;" * HALF),
    "half a million comments": lambda: _page(SHEET + "<!-- x -->" * HALF),
    "half a million openings of comments": lambda: _page(SHEET + "<!-" * HALF),
    "half a million <": lambda: _page(SHEET + "<" * HALF),
    "a page in gzip": lambda: gzip.compress(_page(SHEET)),
    "utf-16": lambda: _page(SHEET).decode().encode("utf-16"),
    "utf-16, 10 MB": lambda: _page(SHEET + "<p>orden går på rad</p>" * (10 * MB // 44)).decode().encode("utf-16"),
    "utf-16-be without mark": lambda: _page(SHEET).decode().encode("utf-16-be"),
    "10 MB of NUL before the sheet": lambda: _page("\0" * (10 * MB) + SHEET),
    "NUL between all characters": lambda: TEXT.replace("", "\0").encode(),
    "40 MB behind the sheet, half of them NUL": lambda: _page(SHEET + "<p>" + "o\0" * (20 * MB)),
    "10 MB of NUL behind the sheet": lambda: TEXT.encode() + b"\0" * (10 * MB),
}
"""Pages that are a sheet, whatever else they are."""

ARTICLES: dict[str, Callable[[], bytes]] = {
    "news: half a million sums": lambda: (NEWS + "12 345 kr, " * HALF).encode(),
    "news: half a million sums, one a line": lambda: (NEWS + "Det kostar 12 345 kr.\n" * HALF).encode(),
    "news: half a million dates": lambda: (NEWS + "den 3 maj 2019 " * HALF).encode(),
    "news: half a million quotes": lambda: (NEWS + "”Det är bra”, säger Anna Berg. " * HALF).encode(),
    "news: half a million quotes, HTML": lambda: _news_page("<p>”Det är bra”, säger Anna Berg.</p>" * HALF),
    "news: 100,000 lines of a list of projects": lambda: (
        NEWS + "".join(f"Projekt Nya {number}, Sala kommun, 1 234 567 kr\n" for number in range(100_000))
    ).encode(),
    "news: half a million projects": lambda: (NEWS + "Projektet ”Nya vägar” " * HALF).encode(),
    "news: half a million names": lambda: (NEWS + "Anna Berg, " * HALF).encode(),
    "news: 10 MB on one line": lambda: (NEWS + "orden går på rad " * (10 * MB // 18)).encode(),
    "news: 10 MB of one word": lambda: (NEWS + "a" * (10 * MB)).encode(),
    "news: 200,000 nested div": lambda: _news_page("<div>" * 200_000),
    "news: 30 MB of <p>": lambda: _news_page("<p>" * (30 * MB // 3)),
}
"""Pages that are news."""

BOMBS: dict[str, Callable[[], bytes]] = {
    "gzip bomb, 1 GB": _bomb,
    "gzip bomb in gzip": lambda: gzip.compress(_bomb()),
    "zip bomb, 100 members": lambda: _zip(b" " * (10 * MB), 100),
    "zip bomb in zip": lambda: _zip(_zip(b" " * (100 * MB))),
}
"""Compressed to a thousandth: no record, and a finding that says so."""

ALL = {**SHEETS, **ARTICLES, **BOMBS}
