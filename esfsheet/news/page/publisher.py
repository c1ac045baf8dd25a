"""Who publishes a text, where the page itself says it: its metadata, a line, its title, the name over its menus, its footer."""

import re
from collections.abc import Iterable
from functools import cached_property

from esfsheet.document import Page
from esfsheet.news.page.lines import kind
from esfsheet.news.page.parts import Parts
from esfsheet.news.page.stated import Fact, Stated, visible_fact
from esfsheet.news.text.senders import desk, paper, sender
from esfsheet.reading import Source
from esfsheet.values.lexical import level
from esfsheet.values.text import clean, fold, holds

DIVIDER = re.compile(r"\s[|–—»«:·•-]{1,2}(?=\s|$)|: |^[|–—»«:·•-]\s")
_SECTION = re.compile(r"(?:nyheter|aktuellt|nyhet|pressmeddelanden?|startsida|hem|press)$", re.IGNORECASE)
_FROM = re.compile(
    r"(?i:gemensamt )?(?i:pressmeddelande|nyhet|nyheter|(?P<loose>(?:senaste )?nytt|aktuellt)|meddelande|nyhetsbrev"
    r"|pressinformation) (?i:från) "
    r"(?P<name>[A-ZÅÄÖ](?:[^,.|•\n0-9]|ek\. ?för\.){2,60}?)(?= ?(?:[,|•0-9]|\.? ?$))"
)
_MASTHEAD_SECTION = re.compile(
    r" (?:[|/-]|–) (?:nyheter|aktuellt|nyhet|nyhetsarkiv|pressmeddelanden?|press)$|(?<=[a-zåäö]) [|/] [A-ZÅÄÖ][^|/]{2,30}$",
    re.IGNORECASE,
)
_TAGLINE = re.compile(r"(?<=\w) [-–—|] (?:[a-zåäö]|[Nn]yhetsbrev).*")
_ROOM = re.compile(r" (?:pressrum|nyhetsrum|newsroom)$", re.IGNORECASE)
_NEWS = re.compile(
    r"^(?:Nyhetsarkiv|Nyheter från|Nyheter|Aktuellt från) (?=[A-ZÅÄÖ])| (?:[Nn]yheter|NYHETER|[Aa]ktuellt|AKTUELLT|[Pp]ress)$"
)
_OVER = 12
_PARTED = re.compile(
    r"(?:Länsstyrelsen|Region|Landstinget|Stiftelsen|Föreningen|Högskolan|Samordningsförbundet"
    r"|Studieförbundet) [A-ZÅÄÖ][^.,|:]{2,40}"
)
_WORDS = re.compile(r"[^\W\d_][\w&.:'’-]*(?: (?:&|och|i|för|från|på|[^\W\d_][\w&.'’-]*)){0,5}")
_NO_NAME = re.compile(
    r"(?:nyhet(?:er)?|reportage|arbetsmiljö|debatt\w*|krönika|insändare|notiser?|artikel|intervju|ledare|inrikes|lokalt"
    r"|ekonomi|kultur|sport"
    r"|samhälle|näringsliv|politik|skola|vård|omsorg|utbildning|arbetsmarknad|familj|opinion|nöje|kontakt|kurser|om oss)$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?: ?©)? ?(?:20[0-9]{2}(?: ?[–-] ?20[0-9]{2})?)?[, ]{0,2}(?P<name>[A-ZÅÄÖ][^.,|·•©\n0-9]{2,60}?)(?= ?(?:[.,|·•©0-9]|$))"
    r"|^(?P<before>[A-ZÅÄÖ][^.,|·•©\n0-9]{2,60}?) ?(?:©|\(c\))",
    re.IGNORECASE,
)
_RIGHTS = ("©", "(", "opyr", "OPYR")
_ADDRESS = re.compile(r"(?P<name>[A-ZÅÄÖ][^,|•·0-9]{3,60}?) ?[,|•·] ?[^.]{0,60}(?<![0-9])[0-9]{3} ?[0-9]{2} [A-ZÅÄÖ]")
_BOILERPLATE = 120
"""So long is such a line at most."""
_POSTCODE = re.compile(r"[0-9]{3}\s?[0-9]{2}")


def publisher(page: Page, parts: Parts, stated: Stated | None, page_title: str | None, title: str | None) -> Fact | None:
    """The publisher, from where it is said most plainly."""
    if stated and (fact := stated.publisher()):
        return fact._replace(value=_ROOM.sub("", fact.value))
    said = [visible_fact(one.line, one.piece.at, one.piece.raw) for one in parts.told if one.piece.what == "publisher"]
    whole = [fact for fact in said if not desk(fact.value)]
    if whole:
        return whole[0]
    over = range(max((parts.title or 0) - _OVER, 0), parts.title or 0)
    for index in [*parts.over, *over, *parts.labels, *(one.line for one in parts.told if one.head)]:
        if (match := _FROM.match(page.lines[index].text)) and (not match["loose"] or sender(level(match["name"]))):
            return visible_fact(index, match.start("name"), match["name"])
    if page_title and (name := _from_title(page_title, title)):
        return Fact(clean(name), Source(None, name, "title"))
    if page_title and (index := _titled(page, parts, page_title)) is not None:
        return visible_fact(index, 0, page.lines[index].text)
    trail = _trail(page, parts)
    elsewhere = (stated.site() or stated.logo()) if stated else None
    return _masthead(page, parts) or trail or elsewhere or _colophon(page, parts, stated) or next(iter(said), None)


def _from_title(page_title: str, title: str | None) -> str | None:
    """What stands in the page's title beside the text's own: the site, and perhaps a section."""
    rest = page_title.replace(title, " | ", 1) if title else page_title
    names = [part.strip() for part in DIVIDER.split(rest) if part.strip(" |:–—-«»")]
    names = [name for name in names if not _SECTION.match(name)]
    known = [name for name in names if sender(level(name))]
    if known:
        return known[-1]
    # A title of its own without the text's tells nothing.
    return names[-1] if names and title and title in page_title and len(names[-1]) <= 50 else None


def _titled(page: Page, parts: Parts, page_title: str) -> int | None:
    """The line over the text that the page's title repeats: a site whose pages have one title."""
    return next((index for index in range(parts.title or 0) if clean(page.lines[index].text) == clean(page_title)), None)


def _trail(page: Page, parts: Parts) -> Fact | None:
    """`Sala kommun / Nyheter / 2017`: whose the site is, where the way to the text begins with it."""
    for index in range(parts.title or 0):
        first, step, _ = level(page.lines[index].text).partition(" / ")
        if step and sender(first):
            return visible_fact(index, 0, page.lines[index].text[: len(first)])
    return None


def _masthead(page: Page, parts: Parts) -> Fact | None:
    """The first line over the title that is a name: it looks like one, or the lines under the text name it again."""
    below = _Below(line.text for line in page.lines[(parts.title or 0) + 1 :])
    for index in parts.over:
        text = _TAGLINE.sub("", _MASTHEAD_SECTION.sub("", page.lines[index].text.rstrip()))
        plain = level(text)
        if (whole := _NEWS.sub("", plain)) != plain and (sender(whole) or plain.endswith(whole)) and not paper(whole):
            # `Arbetsförmedlingen Nyheter`, and not `Norrlands Nyheter`.
            text, plain = whole if plain.endswith(whole) else text[: len(whole)], whole
        if any(one.line == index for one in parts.told) or len(text) > 60 or text.endswith((".", "!", "?", ":")):
            continue
        if (joined := _with_next(page, parts, index)) is not None:
            return visible_fact(index, 0, text)._replace(value=joined)
        first, line, _ = plain.partition(" - ")
        if line and sender(first):
            return visible_fact(index, 0, text[: len(first)])
        if sender(plain) or (_WORDS.fullmatch(plain) and (_looks_like_a_name(plain) or below.names(plain))):
            return visible_fact(index, 0, text)
        if " - " in plain:
            return None
    return None


def _with_next(page: Page, parts: Parts, index: int) -> str | None:
    """A name that a masthead parts into two lines, `Länsstyrelsen` over `Gävleborg`: the first is none by itself."""
    line, after = page.lines[index], page.lines[index + 1]
    if " " in line.text.strip() or index + 1 not in (*parts.over, *parts.labels) or after.gap or _SECTION.match(after.text):
        return None
    joined = f"{line.text.strip()} {after.text.strip()}"
    return clean(joined) if _PARTED.fullmatch(joined) and sender(level(joined)) else None


def _looks_like_a_name(text: str) -> bool:
    words = text.split()
    if len(words) > 4 or any(_NO_NAME.match(word) for word in words):
        return False
    return len(words) > 1 and all(word[0].isupper() or word in ("&", "och", "i", "för") for word in words)


class _Below:
    """The lines around the text, no part of it, each once."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = list(dict.fromkeys(lines))

    @cached_property
    def _whole(self) -> str:
        return "".join(f" {line}\n" for line in self._lines)

    @cached_property
    def _senders(self) -> set[str]:
        return {fold(line[3:]) for line in self._lines if line[:3] in ("Om ", "OM ")}

    @cached_property
    def _folded(self) -> list[tuple[str, str]]:
        return [(fold(line), line) for line in self._lines if len(line) < _BOILERPLATE]

    @cached_property
    def _all_folded(self) -> str:
        return "\n".join(line for line, _ in self._folded)

    def names(self, name: str) -> bool:
        """Whether one of them holds a name: `Tipsa Höglandsnotisen`."""
        if len(name) < 5 or not name[0].isupper() or _NO_NAME.match(name) or kind(name) is not None:
            return False
        folded = fold(name)
        if folded in self._senders or (" " in name and f" {name} " in self._whole):
            return True
        return folded in self._all_folded and any(
            folded in line != folded and (kind(as_stated) is not None or "©" in as_stated) for line, as_stated in self._folded
        )


def _colophon(page: Page, parts: Parts, stated: Stated | None) -> Fact | None:
    """`© 2021 Sala kommun`, `Sala kommun, Box 304, 733 25 Sala`, under the text or in the footer."""
    for index in range(len(page.lines) - 1, parts.title or 0, -1):
        if place := _in_colophon(page.lines[index].text):
            return visible_fact(index, place[0], page.lines[index].text[slice(*place)])
    for line in stated.footers() if stated else ():
        if place := _in_colophon(line):
            return Fact(clean(line[slice(*place)]), Source(None, line[slice(*place)], "footer"))
    return None


def _in_colophon(line: str) -> tuple[int, int] | None:
    """Where a line names whom the page belongs to."""
    if holds(line, _RIGHTS) and (match := _COPYRIGHT.search(line)):
        return match.span("name" if match["name"] else "before")
    match = _ADDRESS.match(level(line)) if _POSTCODE.search(line) else None
    return match.span("name") if match and sender(match["name"]) else None
