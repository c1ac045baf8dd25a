"""Title, publisher, dates, authors, photographers and categories of a text: what metadata and visible lines say of them."""

import re
from typing import NamedTuple

from esfsheet.document import Page
from esfsheet.document.metadata import Metadata
from esfsheet.news.parts import Parts
from esfsheet.news.senders import sender
from esfsheet.news.stated import Fact, Stated
from esfsheet.reading import Problem, Source, Spot
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_SUFFIX = re.compile(r"^(.{3,120}?) [|–-] ([^|–-][^|]{1,60})$")
_DIVIDER = re.compile(r"\s[|–—»«:·•-]{1,2}(?=\s|$)|: |^[|–—»«:·•-]\s")
_SECTION = re.compile(r"(?:nyheter|aktuellt|nyhet|pressmeddelanden?|startsida|hem|press)$", re.IGNORECASE)
_FROM = re.compile(
    r"(?i:gemensamt )?(?i:pressmeddelande|nyhet|nyheter|meddelande|nyhetsbrev|pressinformation) från "
    r"(?P<name>[A-ZÅÄÖ](?:[^,.|•\n0-9]|ek\. ?för\.){2,60}?)(?= ?(?:[,|•0-9]|\.? ?$))"
)
_MASTHEAD_SECTION = re.compile(
    r" (?:[|/-]|–) (?:nyheter|aktuellt|nyhet|nyhetsarkiv|pressmeddelanden?|press)$|(?<=[a-zåäö]) [|/] [A-ZÅÄÖ][^|/]{2,30}$",
    re.IGNORECASE,
)
_TITLE_DATE = re.compile(r" \(([0-9]{6})\)$")
_WORDS = re.compile(r"[^\W\d_][\w&.:'’-]*(?: (?:&|och|i|för|från|på|[^\W\d_][\w&.'’-]*)){0,5}")
_KNOWN_LABEL = re.compile(
    r"(?:nyhet(?:er)?|reportage|arbetsmiljö|debatt|krönika|notiser?|artikel|intervju|ledare|inrikes|lokalt|ekonomi|kultur|sport"
    r"|samhälle|näringsliv|politik|skola|vård|omsorg|utbildning|arbetsmarknad)$",
    re.IGNORECASE,
)


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
    published = _when("published", page, parts, stated, problems) or dated
    publisher = _publisher(page, parts, stated, page_title, title)
    return Heading(
        title,
        publisher,
        published,
        _when("updated", page, parts, stated, []),
        ([one for one in stated.authors() if not sender(level(one.value))] if stated else []) or _who("author", page, parts),
        _who("photo", page, parts),
        _categories(page, parts, stated, publisher),
        problems,
    )


def headline(page: Page, meta: Metadata, stated: Stated) -> str | None:
    """The line that the markup makes the text's title: an h1, unless that names the site; what the metadata calls it."""
    site = fact.value if (fact := stated.publisher() or stated.site()) else None
    named = fact.value if (fact := stated.headline()) else None
    if meta.heading and not sender(level(meta.heading)) and meta.heading != site:
        return meta.heading
    known = {clean(line.text) for line in page.lines if line.role in ("heading", "title")}
    candidates = [named, *([part.strip() for part in _DIVIDER.split(meta.title)] if meta.title else ()), meta.title]
    return next(
        (clean(one) for one in candidates if one and clean(one) in known and clean(one) != meta.heading), named or meta.heading
    )


def _visible(page: Page, index: int, start: int, raw: str, label: str | None = None) -> Fact:
    return Fact(clean(raw), Source(Spot(index, start), raw, label))


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
        return _visible(page, parts.title, 0, text), None
    digits = match[1]
    day = f"20{digits[:2]}-{digits[2:4]}-{digits[4:]}"
    return _visible(page, parts.title, 0, text[: match.start()]), _visible(page, parts.title, match.start(1), digits)._replace(
        value=day
    )


def _when(what: str, page: Page, parts: Parts, stated: Stated | None, problems: list[Problem]) -> Fact | None:
    fact = (stated.published() if what == "published" else stated.updated()) if stated else None
    told = [one for one in parts.told if one.piece.what == what]
    if not told and what == "published":
        told = [one for one in parts.told if one.piece.what == "date" and one.head]
        # Of several dates over the text the one nearest to its title.
        told.sort(key=lambda one: abs(one.line - (parts.title or 0)))
    seen = told[0] if told else None
    if seen and (fact is None or not fact.value.startswith(seen.piece.value)):
        visible = _visible(page, seen.line, seen.piece.at, seen.piece.raw)._replace(value=seen.piece.value)
        if fact and one_day(seen.piece.value) and one_day(fact.value):
            message = f"the metadata says {fact.value}"
            problems.append(Problem("N004", what, message, visible.source.raw, visible.source.at))
        return fact or visible
    if seen and fact:
        return _visible(page, seen.line, seen.piece.at, seen.piece.raw)._replace(value=fact.value)
    return fact


def one_day(date: str) -> bool:
    """Whether a date is a whole one."""
    return len(date) == 10


def _who(what: str, page: Page, parts: Parts) -> list[Fact]:
    found: dict[str, Fact] = {}
    for one in parts.told:
        if one.piece.what == what:
            fact = _visible(page, one.line, one.piece.at, one.piece.raw)
            found.setdefault(fact.value, fact)
    return list(found.values())


def _publisher(page: Page, parts: Parts, stated: Stated | None, page_title: str | None, title: Fact | None) -> Fact | None:
    if stated and (fact := stated.publisher()):
        return fact
    for one in parts.told:
        if one.piece.what == "publisher":
            return _visible(page, one.line, one.piece.at, one.piece.raw)
    for index in [*parts.over, *parts.labels]:
        if match := _FROM.match(page.lines[index].text):
            return _visible(page, index, match.start("name"), match["name"])
    if page_title and (name := _from_title(page_title, title.value if title else None)):
        return Fact(clean(name), Source(None, name, "title"))
    return _masthead(page, parts) or (stated.site() if stated else None)


def _from_title(page_title: str, title: str | None) -> str | None:
    """What stands in the page's title beside the text's own: the site, and perhaps a section."""
    rest = page_title.replace(title, " | ", 1) if title else page_title
    names = [part.strip() for part in _DIVIDER.split(rest) if part.strip(" |:–—-«»")]
    names = [name for name in names if not _SECTION.match(name)]
    known = [name for name in names if sender(level(name))]
    if known:
        return known[-1]
    # A title of its own without the text's tells nothing.
    return names[-1] if names and title and title in page_title and len(names[-1]) <= 50 else None


def _masthead(page: Page, parts: Parts) -> Fact | None:
    """The first line over the title that is a name."""
    for index in parts.over:
        text = _MASTHEAD_SECTION.sub("", page.lines[index].text.rstrip())
        plain = level(text)
        if any(one.line == index for one in parts.told) or len(text) > 60 or text.endswith((".", "!", "?", ":")):
            continue
        if sender(plain) or (_WORDS.fullmatch(plain) and _looks_like_a_name(plain)):
            return _visible(page, index, 0, text)
        if " - " in plain:
            return None
    return None


def _looks_like_a_name(text: str) -> bool:
    words = text.split()
    if _KNOWN_LABEL.match(text) or len(words) > 4:
        return False
    return len(words) > 1 and all(word[0].isupper() or word in ("&", "och", "i", "för") for word in words)


def _categories(page: Page, parts: Parts, stated: Stated | None, publisher: Fact | None) -> list[Fact]:
    found = {fact.value: fact for fact in (stated.categories() if stated else [])}
    if found:
        return list(found.values())
    for one in parts.told:
        if one.piece.what in ("category", "section"):
            fact = _visible(page, one.line, one.piece.at, one.piece.raw)
            found.setdefault(fact.value, fact)
    if found:
        return list(found.values())
    for index in parts.labels:
        fact = _visible(page, index, 0, page.lines[index].text)
        above = (
            index - 1 in parts.labels
            and not page.lines[index].gap
            and not page.lines[index - 1].aside
            and not sender(page.lines[index - 1].text)
        )
        if (
            not (publisher and publisher.value == fact.value)
            and not sender(fact.value)
            and index >= (parts.title or 0) - 1
            and not above
        ):
            found.setdefault(fact.value, fact)
    return list(found.values())
