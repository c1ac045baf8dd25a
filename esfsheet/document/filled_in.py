"""The fields of a saved form that are filled in: their values stand in attributes, which no reader takes for text."""

import re
from html import unescape

from esfsheet.patterns import pattern

_FIELD = pattern(
    r"<input\b(?P<input>[^<>]{0,2000})>|<textarea\b[^<>]{0,2000}>(?P<area>[^<]{1,2000})"
    r"|<option\b(?P<chosen>[^<>]{0,2000})>(?P<option>[^<]{1,2000})",
    re.IGNORECASE,
)
_ATTRIBUTE = pattern(r"(?<![\w-])(type|value|name|id)\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
# What people see and fill in: never a password, what is hidden, nor a box to tick.
_SEEN = frozenset(("", "text", "date", "month", "number", "tel", "email", "url"))
_SEARCHES = pattern(r"s[öo]k|search|query|\Aq\Z", re.IGNORECASE)


def filled_in(source: str) -> list[tuple[int, str]]:
    """Where such fields stand in a page of HTML, and what stands in them; not the site's own search.

    >>> filled_in("<input type=text value='Dalby kommun'><input type=hidden value=x><textarea> </textarea>")
    [(0, 'Dalby kommun')]
    """
    found = []
    for field in _FIELD.finditer(source):
        chosen = field["option"] if "selected" in (field["chosen"] or "").lower() else None
        value = field["area"] or chosen or _value(field["input"] or "")
        if value := " ".join(unescape(value).split()):
            found.append((field.start(), value))
    return found


def _value(attributes: str) -> str:
    said: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(attributes):
        said.setdefault(name.lower(), "".join(values))
    own = (said.get("name", ""), said.get("id", ""), said.get("value", ""))
    if said.get("type", "").lower() not in _SEEN or any(map(_SEARCHES.search, own)):
        return ""
    return said.get("value", "")
