"""Which part of an HTML page is its article, by what the markup calls itself: `article`, `main`, and classes of what is not.

The part is given as its text without white space, in which a caller looks for the lines that it has.
"""

import re
from functools import cache, lru_cache
from html import unescape

from esfsheet.patterns import pattern

_CONTAINER = pattern(r"<(article|main)(?=[\s>])", re.IGNORECASE)
_CLASSED = pattern(
    r"<(div|section|aside|form|ul|ol|p|figure|footer|dl|table)\s[^<>]{0,300}?(?:class|id)=[\"']([^\"'<>]{1,200})[\"']",
    re.IGNORECASE,
)
_NOISE = pattern(
    r"(?:^|[\s_-])(?:shar(?:e|ing)\w*|social\w*|relat(?:ed|era)\w*|newsletter\w*|nyhetsbrev\w*|paywall\w*|comments?|kommentar\w*"
    r"|cookie\w*|consent|teasers?|puff\w*|popup|modal|promo\w*|ads?|advert\w*|annons\w*|banner|feedback|rating|breadcrumbs?"
    r"|skip\w*|sidebar|widget|krisinfo|ticker|cta|cards?|bottom|sidfot|right|left|(?:right|left)-?(?:col|column|side)|read-?more|most-?read|pagination|post-navigation|topbar|chat\w*|subscribe\w*|tags|bio|author-?(?:box|info|card|bio|presentation)|about-(?:the-)?author)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)
_TEASER = pattern(
    r"<a(?=\s)[^<>]{0,400}>(?:\s{0,99}<(?:div|span|figure|img|picture|source|article)[^<>]{0,400}>(?:\s{0,99}</(?:figure|picture|span)>)?){0,6}\s{0,99}"
    r"<(?:p|h[2-6])(?=[\s>])",
    re.IGNORECASE,
)
"""A link around a heading or a paragraph leads to another text."""
_LEADS = pattern(r"teasers?|puff|cards?", re.IGNORECASE)
"""What leads to other texts holds links; without them it is a part of this one."""
_MARKUP = pattern(r"<[^<>]*>")
_MOST = 400
_MOST_CUTS = 60


def article_text(source: str) -> str | None:
    """The text of the article, white space left out; None where the page does not mark it.

    >>> article_text("<main><h1>Ny</h1><div class='share'>Dela</div><p>Text nu</p></main><p>Mer</p>")
    'NyTextnu'
    """
    best = article_span(source)
    heading = source.find("<h1")
    start, end = best or (max(source.find("<body"), 0), len(source))
    cuts: list[tuple[int, int]] = []
    at = start
    for count, tag in enumerate(_CLASSED.finditer(source, start, end)):
        if tag.start() < at:
            continue
        if count > _MOST or len(cuts) > _MOST_CUTS:
            break
        if noise := _NOISE.search(tag[2]):
            until = min(_end(source, tag[1].lower(), tag.start()), end)
            leads = _LEADS.search(noise[0]) is None or source.find("<a", tag.end(), until) >= 0
            if leads and not tag.start() < heading < until:
                at = until
                cuts.append((tag.start(), at))
    cuts = _with_teasers(source, start, end, cuts)
    if best is None and not cuts:
        return None
    kept = []
    at = start
    for low, high in cuts:
        kept.append(source[at:low])
        at = high
    kept.append(source[at:end])
    return "".join(unescape(_MARKUP.sub("", "".join(kept))).split())


def _with_teasers(source: str, start: int, end: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found = list(cuts)
    for link in list(_TEASER.finditer(source, start, end))[:_MOST_CUTS]:
        until = source.find("</a", link.end(), end)
        if until >= 0 and not any(low <= link.start() < high for low, high in cuts):
            found.append((link.start(), until))
    return sorted(found)


# Asked for by whoever looks for something in the article.
@lru_cache(1)
def article_span(source: str) -> tuple[int, int] | None:
    """Where the element begins and ends that holds the article: the innermost `article` or `main` around the page's h1."""
    heading = source.find("<h1")
    best: tuple[int, int] | None = None
    for container in list(_CONTAINER.finditer(source))[:40]:
        end = _end(source, container[1].lower(), container.start())
        here = container.start() <= heading < end
        # The innermost that holds the page's heading; else the first.
        if here or best is None:
            best = (container.start(), end)
    return best


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}(?=[\s>])", re.IGNORECASE)


def _end(source: str, name: str, start: int) -> int:
    """Where the element that begins at `start` ends; the page's end where it is not closed."""
    depth = 0
    for count, tag in enumerate(_tags(name).finditer(source, start)):
        depth += -1 if tag[1] else 1
        if depth == 0:
            end = source.find(">", tag.end())
            return end + 1 if end >= 0 else len(source)
        if count > _MOST:
            break
    return len(source)
