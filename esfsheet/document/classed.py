"""What an HTML page calls a category or a byline: by where a link leads, or by the class of an element.

>>> categories('<a rel="category tag" href="/c">Unga</a> <a rel="tag" href="/t">arbete</a>')
['Unga']
>>> categories('<div class="env-badge">Vård och omsorg</div><h1>Nytt projekt</h1><div class="tags">Taggar: arbete</div>')
['Vård och omsorg']
>>> bylines('<h1>Nytt projekt</h1><span class="article__byline"><a href="/k">Karin Berg</a></span>')
['Karin Berg']
"""

import re
from html import unescape

from esfsheet.document.article import article_span
from esfsheet.patterns import pattern

_LINK = pattern(
    r"<a [^<>]{0,400}(?:rel=[\"'][^\"'<>]{0,60}\bcategory\b|/(?:cat|categor(?:y|ies)|kategori(?:er)?|amnen?|avdelning)/)"
    r"[^<>]{0,400}>([^<>]{1,60})</a>"
)
_CLASSED = pattern(
    r"<(?:div|span|a|p|li|h2|strong|em)\s(?:[^<>]{0,200}\s)?class=[\"']([^\"'<>]{1,120})[\"'][^<>]{0,200}>\s{0,9}"
    r"(?:<a(?:\s[^<>]{0,300})?>\s{0,9})?([^<>\n]{2,40})</"
)
_CATEGORY = pattern(
    r"(?:^|[\s_-])(?:badge|kicker|vignette?|vinjett|vign|eyebrow|overline|category|kategori|cat|topic|subject|amne|avdelning|label|tag|section|department)"
    r"(?:-?(?:label|name|links?|item|main))?(?=$|\s)",
    re.IGNORECASE,
)
_BYLINE = pattern(
    r"(?:^|[\s_-])(?:byline|author|skribent|forfattare|writer|reporter|journalist|bio|signatur(?:e)?)"
    r"(?:-?(?:name|link|box|info|card|bio))?(?=$|\s)",
    re.IGNORECASE,
)
_BOX = pattern(
    r"<(div|p|ul|section|address)\s(?:[^<>]{0,200}\s)?class=[\"'](?:[^\"'<>]{0,60}[\s_-])?(?:bylines?|authors?|writers?|skribent(?:er)?|reporters?|bio|signatur(?:e)?)"
    r"(?:[\s_-][^\"'<>]{0,60})?[\"'][^<>]{0,200}>",
    re.IGNORECASE,
)
_TEXTS = pattern(r">([^<>]{3,60})(?=<)")
_AUTHOR = pattern(r"<a\s(?:[^<>]{0,200}\s)?rel=[\"']author[\"'][^<>]{0,200}>([^<>]{3,60})</a>", re.IGNORECASE)
_ITEM = pattern(
    r"<(?:span|a|p|div|strong|address|li)\s(?:[^<>]{0,200}\s)?itemprop=[\"'](?:author|creator)[\"'][^<>]{0,200}>\s{0,9}"
    r"(?:(?:Av|Text):?\s{1,9})?(?:<(?:a|span|strong|b)(?:\s[^<>]{0,300})?>\s{0,9}){0,3}([^<>\n]{2,60})</",
    re.IGNORECASE,
)
_IMAGE = pattern(r"<img\s[^<>]{0,600}>", re.IGNORECASE)
_ALT = pattern(r"\salt=[\"']([^\"'<>]{3,90})[\"']", re.IGNORECASE)
_LOGO = pattern(r"logo|site-title|branding|startsida", re.IGNORECASE)
_OF_LOGO = pattern(
    r"^(?:logo(?:typ|typen|ty)?|till startsidan?)(?: för| till| av|:|,)? |(?:s|,|:)? logo(?:typ|typen)?$|, till startsidan$",
    re.IGNORECASE,
)
_LABEL = pattern(r"^(?:kategori(?:er)?|ämnen?|avdelning|publicerat i) ?: ?", re.IGNORECASE)
_SPACE = pattern(r"\s+")
_BEFORE, _AFTER = 2_500, 1_500
_NEAR = 150
_MOST_LINKS, _MOST_LABELS = 8, 3


def categories(source: str) -> list[str]:
    """The names, as far as a page tells them so."""
    start, end = article_span(source) or (0, len(source))
    if linked := [_plain(match[1]) for match in _LINK.finditer(source, start, end)][:_MOST_LINKS]:
        return linked
    labels = [_LABEL.sub("", name) for name in _named(source, _CATEGORY, source.find("<h1") + _AFTER)]
    # So many labels are those of a list of texts.
    return labels if len(labels) <= _MOST_LABELS else []


def bylines(source: str) -> list[str]:
    """What stands in elements that are called bylines, or in links to an author."""
    named = _named(source, _BYLINE, len(source))
    start, end = article_span(source) or (0, 0)
    return (named or _boxed(source) or [_plain(match[1]) for match in _AUTHOR.finditer(source, start, end)])[:_MOST_LABELS]


def _boxed(source: str) -> list[str]:
    """What stands in the first box that is called so, up to its end."""
    box = _BOX.search(source, max(source.find("<h1"), 0))
    if box is None:
        return []
    end = source.find(f"</{box[1].lower()}", box.end(), box.end() + _AFTER)
    texts = _TEXTS.findall(source, box.end() - 1, end if end >= 0 else box.end() + _AFTER)
    return [name for text in texts if (name := _plain(text).strip(" ,"))]


def authors(source: str) -> list[str]:
    """What stands in elements that microdata calls authors."""
    start, end = article_span(source) or (0, len(source))
    found = [_plain(match[1]) for match in _ITEM.finditer(source, start, end)]
    return [name for name in dict.fromkeys(found) if name][:_MOST_LABELS]


def logos(source: str) -> list[str]:
    """What the pictures over the text are called that are logotypes, or stand in the page's header."""
    until = max(source.find("<h1"), 0) or len(source)
    header = source.find("</header")
    names = []
    for image in list(_IMAGE.finditer(source, 0, until))[:_MOST_LINKS]:
        alt = _ALT.search(image[0])
        if alt and (image.start() < header or _LOGO.search(source, max(image.start() - _NEAR, 0), image.end())):
            names.append(_OF_LOGO.sub("", _plain(alt[1])).strip())
    return names


def _named(source: str, called: re.Pattern[str], until: int) -> list[str]:
    """The texts of elements near the title, within the article."""
    start, end = article_span(source) or (0, len(source))
    heading = source.find("<h1")
    if heading < 0:
        return []
    at, until = max(start, heading - _BEFORE), min(end, until)
    names: dict[str, None] = {}
    while match := _CLASSED.search(source, at, until):
        named = called.search(match[1]) is not None
        # A link within what is not called so may be called so itself.
        at = match.end() if named else match.end(1)
        if named:
            names[_plain(match[2])] = None
    return list(names)


def _plain(text: str) -> str:
    return _SPACE.sub(" ", unescape(text)).strip()
