"""What a page's metadata states of its text: headline, dates, authors, publisher, sections."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from esfsheet.document.metadata import Metadata
from esfsheet.news.text.senders import credited, person, sender
from esfsheet.reading import Source
from esfsheet.values import dates
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import clean

_ARTICLES = (
    "newsarticle",
    "reportagenewsarticle",
    "article",
    "blogposting",
    "pressrelease",
    "techarticle",
    "socialmediaposting",
)

LINKED = "link to a category"
_LABEL = re.compile(r"(?:av|text|skribent|reporter|journalist|skriven av|publicera[dt] av) ?:? (?=[A-ZÅÄÖ])", re.IGNORECASE)
_BETWEEN = re.compile(r", | och | & | samt |; ?| / ")


class Fact(NamedTuple):
    """A value, and where it came from."""

    value: str
    source: Source


def visible_fact(line: int, start: int, raw: str) -> Fact:
    """What a line of the page says."""
    return Fact(clean(raw), Source((line, start), raw, None))


class Stated:
    """The statements of a page's metadata, each with its label as its place (metadata has no line that anybody reads)."""

    def __init__(self, meta: Metadata) -> None:
        self._meta = meta
        self._by_id = {str(one["@id"]): one for one in meta.objects if "@id" in one}
        articles = [one for one in meta.objects if _kind(one) in _ARTICLES]
        self._article: dict[str, Any] = (articles or [one for one in meta.objects if _kind(one) == "webpage"] or [{}])[0]

    def headline(self) -> Fact | None:
        """The title that the metadata gives."""
        return self._first(("headline",), ("og:title", "twitter:title"))

    def published(self) -> Fact | None:
        """The day of publication."""
        names = (
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "publish-date",
        )
        return self._day(("datePublished",), names, ("datepublished", "published", "pubdate", "publish"))

    def updated(self) -> Fact | None:
        """The day of the last change."""
        names = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
        return self._day(("dateModified",), names, ("datemodified", "updated", "modified"))

    def authors(self) -> list[Fact]:
        """The people who wrote it; an organisation is no author."""
        found = [
            _fact(part, "JSON-LD author")
            for one in _listed(self._article.get("author"))
            if (name := _name(self._resolved(one))) and _kind(self._resolved(one)) in ("person", "")
            for part in _people(name)
        ]
        found = found or [_fact(name, "itemprop author") for name in self._meta.authors if credited(clean(name))]
        for name in ("author", "article:author"):
            author = self._meta.meta.get(name)
            if not found and author and (name == "author" or person(clean(author))):
                found = [_fact(part, f"meta {name}") for part in _people(author)]
        return found

    def bylines(self) -> list[Fact]:
        """Names in elements whose class calls them bylines."""
        named = [part for name in self._meta.bylines for part in _people(_LABEL.sub("", clean(name)))]
        return [_fact(name, "class of a byline") for name in named if person(name)]

    def publisher(self) -> Fact | None:
        """Who publishes it."""
        if name := _name(self._resolved(self._article.get("publisher"))):
            return _fact(name, "JSON-LD publisher")
        return self._first((), ("og:site_name", "publisher", "dc.publisher", "application-name"))

    def site(self) -> Fact | None:
        """The site that JSON-LD names, or the only organisation that it does."""
        for kinds in (("website",), ("organization", "governmentorganization", "newsmediaorganization", "ngo", "corporation")):
            names = {name for one in self._meta.objects if _kind(one) in kinds and (name := _name(one))}
            if len(names) == 1:
                return _fact(names.pop(), "JSON-LD site")
        return None

    def categories(self) -> list[Fact]:
        """The sections that it is filed under."""
        sections = [one for one in _listed(self._article.get("articleSection")) if isinstance(one, str)]
        if sections:
            return [_fact(part, "JSON-LD articleSection") for part in _unique(sections)]
        if section := self._meta.meta.get("article:section"):
            return [_fact(section, "meta article:section")]
        return [_fact(part, LINKED) for part in _unique(self._meta.categories)]

    def logo(self) -> Fact | None:
        """Whose logotype stands over the text."""
        return next((_fact(name, "alt of a logotype") for name in self._meta.logos if sender(clean(name))), None)

    def footers(self) -> list[str]:
        """The lines of the page's footers."""
        return self._meta.footers

    def body(self) -> str | None:
        """The text itself, where JSON-LD holds it."""
        body = self._article.get("articleBody")
        return body if isinstance(body, str) and len(body) > 100 else None

    def _first(self, keys: Iterable[str], names: Iterable[str]) -> Fact | None:
        for key in keys:
            value = self._article.get(key)
            if isinstance(value, str) and value.strip():
                return _fact(value, f"JSON-LD {key}")
        for name in names:
            if value := self._meta.meta.get(name):
                return _fact(value, f"meta {name}")
        return None

    def _day(self, keys: Iterable[str], names: Iterable[str], times: tuple[str, ...]) -> Fact | None:
        stated = [fact for fact in (self._first(keys, ()), self._first((), names)) if fact]
        stated += [
            Fact(when, Source(None, when, f"time {what}"))
            for what, when in self._meta.times
            if any(word in what.lower().split() for word in times)
        ]
        for fact in stated:
            try:
                day = dates.parse(fact.value[:10])
            except Unreadable:
                continue
            return Fact(day.isoformat(), fact.source)
        return None

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, dict) and "name" not in value and "@id" in value:
            return self._by_id.get(str(value["@id"]), value)
        return value


def _kind(one: Any) -> str:
    value = one.get("@type") if isinstance(one, dict) else ""
    if isinstance(value, list):
        value = value[0] if value else ""
    return str(value or "").rsplit("/", 1)[-1].lower()


def _name(value: Any) -> str | None:
    name = value.get("name") if isinstance(value, dict) else value
    return clean(name) or None if isinstance(name, str) else None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _fact(value: str, label: str) -> Fact:
    return Fact(clean(value), Source(None, value, label))


def _people(names: str) -> list[str]:
    """Several people in one statement, apart; else the statement as it is."""
    parts = _BETWEEN.split(clean(names))
    return parts if all(map(person, parts)) else [names]


def _unique(values: Iterable[str]) -> Iterator[str]:
    return (value for value in dict.fromkeys(map(clean, values)) if value)
