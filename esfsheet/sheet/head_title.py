"""The name of an operation from the title in a page's head, without what the site adds to it."""

import re
from html import unescape

from esfsheet.document import Page
from esfsheet.document.head import title
from esfsheet.document.page import HEAD
from esfsheet.patterns import pattern
from esfsheet.sheet.labels import Row
from esfsheet.sheet.noise import is_noise
from esfsheet.values import operation_id
from esfsheet.values.text import fold

_SITES = pattern(r"(?:(?<!\s)\s++)?+[|»•·]\s*")
_DASH = pattern(r"(?<!\s)\s++(?:[–—-]|&[mn]dash;)\s+")
_SITE = pattern(r"\b(?:esf|esf-rådet|esfrådet|projektbank(?:en)?|socialfonden|esf\.se)\b")
_GENERIC = frozenset(("projekt", "project", "startsida", "start", "hem", "index"))


def row(page: Page) -> Row | None:
    """The title as a row of the page; None where there is none, or it names the site alone."""
    found = title(page.text) if page.media_type == "text/html" else None
    if found is None:
        return None
    raw, begin = found
    text, offset = _without_site(raw)
    text = unescape(text)
    made = Row(text, (text,), "title", number=HEAD, offset=begin + offset)
    return None if not text or is_noise(made) or fold(text) in _GENERIC else made


def goes_before(head: Row, title: Row | None) -> bool:
    """Whether the title in the head says more than what stands above the labels."""
    if title is None:
        return True
    numbered = operation_id.leading(head.text)[0] is not None
    return numbered and title.role not in ("title", "heading") and operation_id.leading(title.text)[0] is None


def _without_site(raw: str) -> tuple[str, int]:
    """The part of a title that names the page, and where in the title it begins."""
    parts = [(cut, begin) for part, begin in _parts(raw, _SITES) if (cut := _cut(part))]
    numbered = [part for part in parts if operation_id.leading(unescape(part[0]))[0]]
    return (numbered or parts or [("", 0)])[0]


def _cut(text: str) -> str:
    """A text up to the site's name behind a dash."""
    parts = _parts(text, _DASH)
    while parts and _is_site(parts[-1][0]):
        parts.pop()
    return text[: parts[-1][1] + len(parts[-1][0])] if parts else ""


def _parts(text: str, divider: re.Pattern[str]) -> list[tuple[str, int]]:
    found = []
    at = 0
    for match in divider.finditer(text):
        found.append((text[at : match.start()], at))
        at = match.end()
    return [*found, (text[at:], at)]


def _is_site(part: str) -> bool:
    return _SITE.search(fold(part)) is not None and operation_id.leading(unescape(part))[0] is None
