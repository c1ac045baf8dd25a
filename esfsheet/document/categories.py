"""Under what an HTML page files its text, as the markup says: links to categories, else labels that their class calls so.

>>> categories('<a rel="category tag" href="/c">Unga</a> <a rel="tag" href="/t">arbete</a>')
['Unga']
>>> categories('<div class="env-badge">Vård och omsorg</div><h1>Nytt projekt</h1><div class="tags">Taggar: arbete</div>')
['Vård och omsorg']
"""

import re
from html import unescape

from esfsheet.document.article import article_span

_LINK = re.compile(
    r"<a [^<>]{0,400}(?:rel=[\"'][^\"'<>]{0,60}\bcategory\b|/(?:categor(?:y|ies)|kategori(?:er)?|amnen?|avdelning)/)"
    r"[^<>]{0,400}>([^<>]{1,60})</a>"
)
_CLASSED = re.compile(
    r"<(?:div|span|a|p|li|h2|strong|em)\s(?:[^<>]{0,200}\s)?class=[\"']([^\"'<>]{1,120})[\"'][^<>]{0,200}>\s{0,9}"
    r"(?:<a\s[^<>]{0,300}>\s{0,9})?([^<>\n]{2,40})</"
)
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:badge|kicker|vignette?|vinjett|eyebrow|category|kategori|cat|topic|amne|avdelning|label|tag|section|department)"
    r"(?:-?(?:label|name|link))?(?=$|\s)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")
_BEFORE, _AFTER = 2_500, 1_500
_MOST_LINKS, _MOST_LABELS = 8, 3


def categories(source: str) -> list[str]:
    """The names, as far as a page tells them so."""
    start, end = article_span(source) or (0, len(source))
    if linked := [_plain(match[1]) for match in _LINK.finditer(source, start, end)][:_MOST_LINKS]:
        return linked
    heading = source.find("<h1")
    if heading < 0:
        return []
    near = _CLASSED.finditer(source, max(start, heading - _BEFORE), min(end, heading + _AFTER))
    labels = list(dict.fromkeys(_plain(match[2]) for match in near if _CALLED.search(match[1])))
    # So many labels are those of a list of texts.
    return labels if len(labels) <= _MOST_LABELS else []


def _plain(text: str) -> str:
    return _SPACE.sub(" ", unescape(text)).strip()
