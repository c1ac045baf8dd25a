"""The fields of a saved form that are filled in: their values stand in attributes, which no reader takes for text."""

import re

from esfsheet.patterns import pattern

_TAGS = ("<input", "<textarea", "<option")
_FIELD = pattern(
    r"<form\b(?P<form>[^<>]{0,2000})>|(?P<end></form\b)|<input\b(?P<input>[^<>]{0,2000})>"
    r"|<textarea\b(?P<box>[^<>]{0,2000})>(?P<area>[^<]{1,2000})|<select\b(?P<select>[^<>]{0,2000})>"
    r"|<option\b(?P<chosen>[^<>]{0,2000})>(?P<option>[^<]{1,2000})",
    re.IGNORECASE,
)
_ATTRIBUTE = pattern(
    r"(?<![\w-])(type|value|name|id|role)\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE
)
# What people see and fill in: never a password, what is hidden, nor a box to tick.
_SEEN = frozenset(("", "text", "date", "month", "number", "tel", "email", "url"))
# The site's own: its search, in what order it lists, in which language. An applicant (`sökande`) is none of them.
_SITE = pattern(
    r"(?<![^\W_])(?:s[öo]k(?!and)|sort|order[_-]?by|lang(?:uage|code)?(?![^\W_])|spr[åa]k)|search|query|\Aq\Z", re.IGNORECASE
)
_PROMPT = pattern(r"\b(?:s[öo]k|search)\b", re.IGNORECASE)


def filled_in(source: str) -> list[tuple[int, str]]:
    """Where such fields stand in a page of HTML, and what stands in them; not the site's own search, order and language.

    >>> filled_in("<input type=text value='Dalby kommun'><input type=hidden value=x><textarea> </textarea>")
    [(0, 'Dalby kommun')]
    """
    small = source.lower()
    if not any(tag in small for tag in _TAGS):
        return []
    found = []
    searches, list_of_site = False, False
    for field in _FIELD.finditer(source):
        kind = field.lastgroup
        if kind in ("form", "end"):
            searches = kind == "form" and _attributes(field["form"]).get("role", "").lower() == "search"
        elif kind == "select":
            list_of_site = _is_sites(_attributes(field["select"]))
        elif not searches and (value := " ".join(_unescaped(_value(field, list_of_site)).split())):
            found.append((field.start(), value))
    return found


def _unescaped(value: str) -> str:
    if "&" not in value:
        return value
    from html import unescape

    return unescape(value)


def _value(field: re.Match[str], list_of_site: bool) -> str:
    if field["option"]:
        return field["option"] if not list_of_site and "selected" in field["chosen"].lower() else ""
    said = _attributes(field["box"] or field["input"] or "")
    if _is_sites(said):
        return ""
    if field["area"]:
        return field["area"]
    value = said.get("value", "")
    return "" if said.get("type", "").lower() not in _SEEN or _PROMPT.search(value) else value


def _attributes(tag: str) -> dict[str, str]:
    said: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(tag):
        said.setdefault(name.lower(), "".join(values))
    return said


def _is_sites(said: dict[str, str]) -> bool:
    return any(_SITE.search(said.get(key, "")) for key in ("name", "id"))
