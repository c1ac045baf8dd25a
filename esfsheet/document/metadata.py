"""What an HTML page says of itself where no reader sees it: JSON-LD, meta elements, the title, times.

Only what is plainly written is read, by expressions that look at each character once; the page is not parsed again.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from esfsheet.document.classed import authors, bylines, categories, logos
from esfsheet.document.footers import footers
from esfsheet.patterns import pattern

_TAG = pattern(r"<(meta|h1|time|title)(?=[\s>])([^<>]{0,4000})>", re.IGNORECASE)
_ATTRIBUTE = pattern(r"([a-zA-Z:_-]{1,40}+)\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LD = pattern(r"<script[^<>]{0,300}application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_MARKUP = pattern(r"<[^<>]*>")
_LONGEST_LD = 400_000
_MOST, _LABEL = 200, 80


@dataclass(slots=True)
class Metadata:
    """Title and first h1, meta elements by name, times by what they are, JSON-LD objects, and what the markup calls by name."""

    title: str | None = None
    heading: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
    times: list[tuple[str, str]] = field(default_factory=list)
    objects: list[dict[str, Any]] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)
    footers: list[str] = field(default_factory=list)


def metadata(source: str) -> Metadata:
    """The metadata of a page's source.

    >>> metadata('<title>A &amp; B</title><meta property="og:site_name" content="Sala">').meta
    {'og:site_name': 'Sala'}
    """
    found = Metadata()
    for count, tag in enumerate(_TAG.finditer(source)):
        if count > _MOST:
            break
        name = tag[1].lower()
        if name == "meta":
            _meta(tag[2], found)
        elif name == "time":
            attributes = _attributes(tag[2])
            if "datetime" in attributes:
                what = " ".join(
                    (*(attributes.get(key, "") for key in ("itemprop", "class", "pubdate")), _before(source, tag.start()))
                )
                found.times.append((what.strip(), attributes["datetime"]))
        elif name == "title" and found.title is None:
            found.title = _content(source, tag.end(), "</title")
        elif name == "h1" and found.heading is None:
            found.heading = _content(source, tag.end(), "</h1")
    if "ld+json" in source:
        found.objects.extend(_objects(source))
    # Templates put the words of an element on lines of their own, far to the right.
    even = " ".join(source.split())
    found.categories = categories(even)
    found.authors = authors(even) if "itemprop" in even else []
    found.bylines = bylines(even)
    found.logos = logos(even) if "<img" in even else []
    found.footers = footers(source) if "<footer" in source else []
    return found


def _before(source: str, at: int) -> str:
    """What the words right before a time call it."""
    words = _MARKUP.sub(" ", source[max(at - _LABEL, 0) : at].rpartition("</p")[2]).casefold()
    called = [
        (words.rfind(stem), what) for stem, what in (("publicera", "published"), ("uppdatera", "updated"), ("ändra", "updated"))
    ]
    place, what = max(called)
    return what if place >= 0 else ""


def _attributes(text: str) -> dict[str, str]:
    return {match[1].lower(): unescape(match[2] or match[3] or match[4] or "") for match in _ATTRIBUTE.finditer(text)}


def _meta(text: str, found: Metadata) -> None:
    attributes = _attributes(text)
    name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
    content = attributes.get("content", "").strip()
    if name and content:
        found.meta.setdefault(name.lower(), content)


def _content(source: str, start: int, closing: str) -> str | None:
    end = source.find(closing, start, start + 2000)
    if end < 0:
        end = source.find(closing.upper(), start, start + 2000)
    text = " ".join(unescape(_MARKUP.sub("", source[start:end])).split()) if end >= 0 else ""
    return text or None


def _objects(source: str) -> Iterator[dict[str, Any]]:
    for opening in list(_LD.finditer(source))[:20]:
        end = source.find("</script", opening.end(), opening.end() + _LONGEST_LD)
        if end < 0:
            continue
        text = source[opening.end() : end]
        try:
            value = json.loads(text, strict=False)
            value = _whole(value) if "\\u" in text else value
        except (ValueError, RecursionError):
            continue
        yield from _flat(value)


def _whole(value: Any) -> Any:
    """The value with U+FFFD for half surrogate pairs, which JSON can write as escapes and no text can hold."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
        return value
    except UnicodeEncodeError:
        return json.loads(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _flat(value: Any) -> Iterator[dict[str, Any]]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            graph = one.get("@graph")
            if isinstance(graph, list):
                yield from (item for item in graph if isinstance(item, dict))
            yield one
