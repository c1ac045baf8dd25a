"""Title, publisher, dates, authors, photographers and categories of a text: what metadata and visible lines say of them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from esfsheet.document import Page
from esfsheet.document.metadata import Metadata
from esfsheet.news.page.categories import categories
from esfsheet.news.page.line_dates import may_tell_update
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.page.parts import Parts
from esfsheet.news.page.publisher import DIVIDER, publisher
from esfsheet.news.page.stated import Fact, Stated, visible_fact
from esfsheet.news.text.senders import desk, sender
from esfsheet.reading import Problem, Source
from esfsheet.values import dates
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import level
from esfsheet.values.text import clean, fold

_SUFFIX = re.compile(r"^(.{3,120}?) [|–-] ([^|–-][^|]{1,60})$")
_TITLE_DATE = re.compile(r" \(([0-9]{6})\)$")


class Heading(NamedTuple):
    """What is said of the text as a whole."""

    title: Fact | None
    publisher: Fact | None
    published: Fact | None
    updated: Fact | None
    authors: list[Fact]
    photo_credits: list[Fact]
    categories: list[Fact]
    problems: list[Problem]


def heading(page: Page, parts: Parts, stated: Stated | None, page_title: str | None) -> Heading:
    """The statements, the most explicit first."""
    title, dated = _title(page, parts, stated, page_title)
    problems: list[Problem] = []
    published = _when("published", parts, stated, problems) or dated
    sent_by = publisher(page, parts, stated, page_title, title.value if title else None)
    return Heading(
        title,
        sent_by,
        published,
        _when("updated", parts, stated, []) or _from_footer(stated),
        [one for one in _authors(parts, stated) if sent_by is None or fold(one.value) != fold(sent_by.value)],
        _who("photo", parts),
        categories(page, parts, stated, sent_by.value if sent_by else None),
        problems,
    )


def headline(page: Page, meta: Metadata, stated: Stated) -> str | None:
    """The line that the markup makes the text's title: an h1, unless that names the site; what the metadata calls it."""
    site = fact.value if (fact := stated.publisher() or stated.site()) else None
    named = fact.value if (fact := stated.headline()) else None
    if meta.heading and not sender(level(meta.heading)) and meta.heading != site:
        return meta.heading
    known = {clean(line.text) for line in page.lines if line.role in ("heading", "title")}
    candidates = [named, *([part.strip() for part in DIVIDER.split(meta.title)] if meta.title else ()), meta.title]
    return next(
        (clean(one) for one in candidates if one and clean(one) in known and clean(one) != meta.heading), named or meta.heading
    )


def _title(page: Page, parts: Parts, stated: Stated | None, page_title: str | None) -> tuple[Fact | None, Fact | None]:
    if parts.title is None:
        fact = stated.headline() if stated else None
        if fact is None and page_title:
            match = _SUFFIX.match(page_title)
            fact = Fact(clean(match[1] if match else page_title), Source(None, page_title, "title"))
        return fact, None
    text = page.lines[parts.title].text
    match = _TITLE_DATE.search(level(text))
    if match is None:
        return visible_fact(parts.title, 0, text), None
    try:
        day = dates.parse(match[1]).isoformat()
    except Unreadable:
        return visible_fact(parts.title, 0, text), None
    written = visible_fact(parts.title, match.start(1), match[1])
    return visible_fact(parts.title, 0, text[: match.start()]), written._replace(value=day)


def _when(what: str, parts: Parts, stated: Stated | None, problems: list[Problem]) -> Fact | None:
    fact = (stated.published() if what == "published" else stated.updated()) if stated else None
    told = [one for one in parts.told if one.piece.what == what]
    if not told and what == "published":
        told = [one for one in parts.told if one.piece.what == "date" and one.head]
        # Of several dates over the text the one nearest to its title.
        told.sort(key=lambda one: abs(one.line - (parts.title or 0)))
    seen = told[0] if told else None
    if seen and (fact is None or not fact.value.startswith(seen.piece.value)):
        visible = visible_fact(seen.line, seen.piece.at, seen.piece.raw)._replace(value=seen.piece.value)
        if fact and one_day(seen.piece.value) and one_day(fact.value):
            message = f"the metadata says {fact.value}"
            problems.append(Problem("N004", what, message, visible.source.raw, visible.source.at))
        return fact or visible
    if seen and fact:
        return visible_fact(seen.line, seen.piece.at, seen.piece.raw)._replace(value=fact.value)
    return fact


def one_day(date: str) -> bool:
    """Whether a date is a whole one."""
    return len(date) == 10


def _from_footer(stated: Stated | None) -> Fact | None:
    """`Senast ändrad ...`, where the footer says so."""
    footers = [line for line in (stated.footers() if stated else ()) if may_tell_update(line)]
    told = ((line, one) for line in footers for one in pieces(line) if one.what == "updated")
    line, one = next(told, ("", None))
    return Fact(one.value, Source(None, line, "footer")) if one else None


def _authors(parts: Parts, stated: Stated | None) -> list[Fact]:
    """What the metadata says; else a line; else what the markup calls a byline."""
    named = [one for one in stated.authors() if not sender(level(one.value))] if stated else []
    people = [one for one in named if not desk(one.value)]
    return people or _who("author", parts) or (stated.bylines() if stated else []) or named


def _who(what: str, parts: Parts) -> list[Fact]:
    found: dict[str, Fact] = {}
    for one in sorted(parts.told, key=lambda one: one.line):
        if one.piece.what == what:
            fact = visible_fact(one.line, one.piece.at, one.piece.raw)
            found.setdefault(fold(fact.value), fact)
    # `Kram Monika` under a text by Monika Berg names nobody else.
    held = {part for name in found for part in _parts(name)}
    return [fact for name, fact in found.items() if name not in held]


def _parts(name: str) -> Iterator[str]:
    """What another credit may hold of a name, without its rest or its agency: of `Karin Berg/TT`, `Karin`, `Karin Berg` and `TT`."""
    for part in re.finditer("[ /]", name):
        yield name[: part.start()]
        if part[0] == "/":
            yield name[part.end() :]
