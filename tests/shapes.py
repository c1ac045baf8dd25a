"""One sheet in every markup: what the metamorphic tests put the fixtures into."""

from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from esfsheet.document import Page, read
from esfsheet.layout import layouts
from esfsheet.sheet.labels import Row, rows
from esfsheet.sheet.noise import is_noise
from esfsheet.sheet.sheet import sheet
from esfsheet.sheet.vocabulary import vocabulary
from esfsheet.values.text import clean

Pairs = Sequence[tuple[str, str]]


class Parts(NamedTuple):
    """A sheet without its markup."""

    marks: tuple[str, ...]
    """Lines of the site that speak for a layout."""
    title: str
    pairs: tuple[tuple[str, str], ...]
    prose: tuple[tuple[str, str], ...]
    """Role ("", "item", "mark") and text of each line."""


def parts(data: bytes) -> Parts | None:
    """The parts of a saved page; None where it is no sheet, or has labels that only its markup shows."""
    page: Page = read(data)
    words = vocabulary(layouts())
    lines = rows(page.lines, words)
    found = sheet(lines, words)
    if found is None or found.doubled or found.title is None or found.remarks:
        return None
    if any(field.known is None or field.known.by == "other" for field in found.fields):
        return None
    if any(field.more for field in found.fields) or len({field.label_at for field in found.fields}) < len(found.fields):
        return None
    fields = sorted(found.fields, key=lambda field: field.label_at)
    return Parts(
        tuple(row.text for row in lines if is_noise(row) and row.text in ("Logotyp på utskrifter", "In English")),
        clean(found.title.text),
        tuple((field.label, clean(field.raw)) for field in fields),
        tuple((_role(row), clean(row.text)) for row in found.prose),
    )


def _role(row: Row) -> str:
    return row.role if row.role == "item" else ""


def _text_prose(prose: Sequence[tuple[str, str]]) -> str:
    return "".join(f"\n{'• ' if role == 'item' else ''}{text}\n" for role, text in prose)


def _html_prose(prose: Sequence[tuple[str, str]]) -> str:
    return "".join(
        f"<ul><li>{escape(text)}</li></ul>\n" if role == "item" else f"<p>{escape(text)}</p>\n" for role, text in prose
    )


def _as_text(head: Callable[[Pairs], str]) -> Callable[[Parts], str]:
    def render(sheet: Parts) -> str:
        marks = "".join(f"{mark}\n" for mark in sheet.marks)
        return f"{marks}\n{sheet.title}\n\n{head(sheet.pairs)}\n{_text_prose(sheet.prose)}"

    return render


def _as_html(head: Callable[[Pairs], str]) -> Callable[[Parts], str]:
    def render(sheet: Parts) -> str:
        marks = "".join(f"<div>{escape(mark)}</div>\n" for mark in sheet.marks)
        pairs = [(escape(label), escape(value)) for label, value in sheet.pairs]
        return (
            "<!DOCTYPE html>\n<html lang='sv'><head>{charset}<title>Projekt</title><style>p { color: red }</style></head>\n"
            f"<body>{_BEFORE}<main>{marks}<h1>{escape(sheet.title)}</h1>\n{head(pairs)}\n{_html_prose(sheet.prose)}</main>{_AFTER}"
            "</body></html>\n"
        )

    return render


_BEFORE = """<script>var x = "<p>Region:</p>";</script>
<nav><ul><li><a href="/">Region</a></li><li><a href="/p">Projektperiod</a></li></ul></nav>
<div style="display: none"><p>Diarienummer: 2016/00001</p><p>Namn: Dold</p><p>Region: Ingenstans</p></div>
<!-- <h1>2016/00002 - Bortkommenterad</h1><p>Namn: Bort</p><p>Region: Bort</p> -->
<template><p>Region: Mall</p></template><div hidden><p>Namn: Gömd</p><p>Region: Gömd</p></div>
<div role="dialog"><p>Kontaktperson: Kakan</p><p>E-post: kaka@example.se</p></div>
"""
_AFTER = """<footer><p>Kontaktperson: Växeln</p><p>E-post: vaxel@example.se</p><p>Telefonnummer: 08-12 34 56</p></footer>
<noscript><p>Region: Utan skript</p></noscript>
"""


def _each(form: str) -> Callable[[Pairs], str]:
    return lambda pairs: "\n".join(form.format(label, value) for label, value in pairs)


def _wrapped(before: str, form: str, after: str) -> Callable[[Pairs], str]:
    return lambda pairs: before + "\n".join(form.format(label, value) for label, value in pairs) + after


def _filled(form: str, empty: str) -> Callable[[Pairs], str]:
    return lambda pairs: "\n".join((form if value else empty).format(label, value) for label, value in pairs)


TEXTS: dict[str, Callable[[Parts], str]] = {
    "colon, value on the next line": _as_text(_filled("{}:\n{}", "{}:")),
    "colon, blank lines between": _as_text(_filled("{}:\n\n{}\n", "{}:\n")),
    "label: value": _as_text(_each("{}: {}")),
    "label : value": _as_text(_each("  {} : {}")),
    "tab": _as_text(_each("{}\t{}")),
    "colon and tab": _as_text(_each("{}:\t{}")),
    "Markdown bold": _as_text(_each("**{}:** {}")),
    "Markdown list": _as_text(_each("- **{}**: {}")),
    "Markdown table": _as_text(_wrapped("| | |\n|---|---|\n", "| {} | {} |", "\n")),
    "no-break space": _as_text(_each("{}\u00a0{}")),
}
HTMLS: dict[str, Callable[[Parts], str]] = {
    "dl": _as_html(_wrapped("<dl>", "<dt>{}</dt><dd>{}</dd>", "</dl>")),
    "dl with colons, unclosed": _as_html(_wrapped("<dl>", "<dt>{}:<dd>{}", "</dl>")),
    "table": _as_html(_wrapped("<table><tbody>", "<tr><th scope='row'>{}</th><td>{}</td></tr>", "</tbody></table>")),
    "table, unclosed cells": _as_html(_wrapped("<table>", "<tr><td>{}<td>{}", "</table>")),
    "strong and br": _as_html(_wrapped("<p>", "<strong>{}:</strong> {}<br>", "</p>")),
    "b without colon and br": _as_html(_wrapped("<div>", "<b>{}</b> {}<br/>", "</div>")),
    "div pairs": _as_html(_filled("<div>{}</div><div>{}</div>", "<div>{}</div>")),
    "div in div": _as_html(_each("<div class='row'><div class='col'>{}:</div>\n  <div class='col'>{}</div></div>")),
    "span pairs": _as_html(_each("<div><span>{}</span><span>{}</span></div>")),
    "span with colon": _as_html(_each("<p><span class='l'>{}:</span> <span>{}</span></p>")),
    "p pairs": _as_html(_filled("<p>{}:</p><p>{}</p>", "<p>{}:</p>")),
    "headings": _as_html(_each("<h3>{}</h3><p>{}</p>")),
    "nested wrappers": _as_html(
        _each("<section><div><div><p><em><b>{}</b></em>:</p><div><p>{}</p></div></div></div></section>")
    ),
    "definition in list items": _as_html(_wrapped("<ul>", "<li><strong>{}</strong>: {}</li>", "</ul>")),
    "one element, colon": _as_html(_each("<p>{}: {}</p>")),
    "one element, no-break space": _as_html(_each("<p>{}:&nbsp;{}</p>")),
    "glued by a no-break space": _as_html(_each("<div>{}&nbsp;{}</div>")),
    "pre": _as_html(_wrapped("<pre>", "{}: {}", "</pre>")),
}
ALL = {**TEXTS, **HTMLS}

ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: text.replace("{charset}", "<meta charset='utf-8'>").encode(),
    "utf-8 with mark": lambda text: text.replace("{charset}", "").encode("utf-8-sig"),
    "utf-8, undeclared": lambda text: text.replace("{charset}", "").encode(),
    "utf-8, said to be iso-8859-1": lambda text: text.replace("{charset}", "<meta charset='iso-8859-1'>").encode(),
    "utf-16 with mark": lambda text: text.replace("{charset}", "").encode("utf-16"),
    "utf-16-le without": lambda text: text.replace("{charset}", "").encode("utf-16-le"),
    "utf-16-be without": lambda text: text.replace("{charset}", "").encode("utf-16-be"),
    "windows-1252": lambda text: text.replace("{charset}", "<meta charset='windows-1252'>").encode(
        "cp1252", "xmlcharrefreplace"
    ),
    "windows-1252, undeclared": lambda text: text.replace("{charset}", "").encode("cp1252", "xmlcharrefreplace"),
    "windows-1252, said to be utf-8": lambda text: text.replace("{charset}", "<meta charset='utf-8'>").encode(
        "cp1252", "xmlcharrefreplace"
    ),
    "iso-8859-1": lambda text: text.replace(
        "{charset}", "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>"
    ).encode("latin-1", "xmlcharrefreplace"),
    "CRLF": lambda text: text.replace("{charset}", "").replace("\n", "\r\n").encode(),
}
