"""The people whom a text names, with the roles that it states."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from esfsheet.data import municipalities
from esfsheet.news.facts.roles import cut, indefinite
from esfsheet.news.facts.views import Text, organised
from esfsheet.news.page.lines import CONTACT_DATA
from esfsheet.news.text.body import Para
from esfsheet.news.text.matches import lined, matches
from esfsheet.news.text.places import Stretches
from esfsheet.news.text.senders import sender
from esfsheet.news.words.pieces import BEFORE_NAME, NAME, NOT_FIRST, ROLE
from esfsheet.reading import Source
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_HE = re.compile(
    r"(?<!\w)(?:Han|Hon) (?:är|arbetar som|jobbar som|blir)(?: nu| numera| i dag)? (?P<role>[a-zåäö][^,.\n]{3,80})"
)
_CONTACT = re.compile(
    rf"(?:{BEFORE_NAME}(?P<before>{ROLE}) |[^:]{{0,40}}: ?|(?:[^?!]{{0,90}}[?!] )?(?:[Kk]ontakta|[Rr]ing|[Mm]ejla) )?(?P<name>{NAME})(?: ?\([A-ZÅÄÖ]{{1,4}}\))?(?:, (?P<role>[a-zåäöA-ZÅÄÖ][^,|"
    rf"0-9@]{{2,70}}?)(?=$|,|\.? ?(?:[|0-9]|tel|mobil|e-post)))?"
)
_WHOLE_NAME = re.compile(rf"{NAME}")
# `En av dem är Samir, som kom hit 2014`.
_INTRODUCED = re.compile(
    r"(?<!\w)(?:är|heter|träffar vi|möter vi|träffar jag) (?P<first>[A-ZÅÄÖ][a-zåäöé]{2,14})(?=,? som |, [0-9]"
    r"|,? och hon|,? och han)"
)
_ROLE = re.compile(ROLE)
_ROLE_LINE = re.compile(r"[^\W\d_][^.:@0-9]{3,70}")
_OPENING = frozenset(
    "För Hos Enligt När Efter Med Från Till Sedan Men Och Även Om Utan Mellan Bakom Bland Mot Innan Där Att".split()
)
# Who is called so in a box of facts is no person.
_OWNS = re.compile(r"(?:projekt)?ägare|huvudman|sökande|stödmottagare", re.IGNORECASE)
_BEFORE = ("role_before", "role_is", "researcher", "label", "role_by_ending", "role_of_before")


class Mention(NamedTuple):
    """A person at a place of the text."""

    at: int
    end: int
    name: str
    role: str | None


class Somebody(NamedTuple):
    """A person, and where the name stands."""

    name: str
    role: str | None
    source: Source


def is_name(name: str, text: Text, at: int) -> bool:
    """Whether capital words at a place are a person's name, as far as can be told."""
    words = name.split()
    if len(words) == 1 and (name in municipalities() or sender(name)):
        return False
    if words[0] in NOT_FIRST or words[-1] in ("Kommun", "Stad", "AB", "Tidning", "University"):
        return False
    return not text.once(organised).meet(at, at + len(name))


def mentions(text: Text, taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """People at their places; `taken` are the places of project names."""
    projects = Stretches(taken)
    return [one for one in text.once(_mentions) if not projects.meet(one.at, one.end)]


def _mentions(text: Text) -> list[Mention]:
    found: list[Mention] = []
    for name, _, match in text.find("people"):
        groups = match.groupdict()
        at = match.start("name")
        if not is_name(groups["name"], text, at):
            continue
        role = None
        if name == "label" and _OWNS.match(groups["role"]):
            continue
        if groups.get("role") is not None:
            stated = text.body.text(*match.span("role"))
            role = indefinite(stated) if name in _BEFORE else cut(stated)
        found.append(Mention(at, match.end("name"), text.body.text(at, match.end("name")), role))
    return found


def named(text: Text, taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """Every stretch that may be a person's name, in order: only for telling whom a pronoun means."""
    found = []
    projects = Stretches(taken)
    seen = text.body.seen
    # Before the last of a name's words stands another one.
    lines = text.lined("seen").named()
    for match in chain.from_iterable(_WHOLE_NAME.finditer(seen, *line) for line in lines):
        start, name = match.start(), match[0]
        # `Oppositionsrådet Lars-Erik Stenvall` opens a sentence with the role.
        first, _, rest = name.partition(" ")
        if " " in rest and (first in _OPENING or _ROLE.fullmatch(first)):
            start, name = start + len(first) + 1, rest
        if is_name(name, text, start) and not projects.meet(start, match.end()):
            found.append(Mention(start, match.end(), name, None))
    found += (
        Mention(*match.span("first"), match["first"], None)
        for match in chain.from_iterable(_INTRODUCED.finditer(seen, *line) for line in lines)
        if is_name(match["first"], text, match.start("first")) and not projects.meet(*match.span("first"))
    )
    return sorted(found, key=lambda one: one.at)


def he_is(text: Text, known: Sequence[Mention]) -> Iterator[Mention]:
    """`Han är ekonomichef`: the role of the person who was named last."""
    if " är " not in text.body.seen or not any(he in text.body.seen for he in ("Han ", "Hon ")):
        return
    for match in _HE.finditer(text.body.seen):
        before = [one for one in known if one.end <= match.start() and match.start() - one.end < 80]
        role = cut(match["role"])
        if (
            before
            and role
            and (role.split()[0] not in ("en", "ett") or role.startswith(("en av ", "ett av ")))
            and role.split()[0] not in ("inte", "nöjd", "glad", "också", "den", "här", "på", "i")
        ):
            last = max(before, key=lambda one: one.at)
            yield last._replace(role=role)


def _of_organisation(plain: str, match: re.Match[str]) -> bool:
    """Whether the name is, or begins, an organisation's: `Hjälmsta Precision AB | Industrivägen 3`."""
    start, end = match.span("name")
    seen = lined(plain)
    found = (one.span("name") for _, _, one in matches("organisations", lambda _: seen))
    return any(low < end and start < high for low, high in found) or sender(match["name"])


def contacts(paras: Sequence[Para]) -> Iterator[Somebody]:
    """The people whom the lines about contacts name, with their roles."""
    for index, para in enumerate(paras):
        plain = level(para.text)
        match = _CONTACT.match(plain)
        if match is None or len(plain) > 160:
            continue
        after = level(paras[index + 1].text) if index + 1 < len(paras) else ""
        role = match["role"] or match["before"]
        if (
            role is None
            and match.end("name") == len(plain)
            and _ROLE_LINE.fullmatch(after)
            and not _WHOLE_NAME.fullmatch(after)
        ):
            role = after
        data = (
            CONTACT_DATA.search(plain)
            or CONTACT_DATA.search(after)
            or any(CONTACT_DATA.search(p.text) for p in paras[index : index + 3])
        )
        if NOT_FIRST & set(match["name"].split()) or not (role or data) or _of_organisation(plain, match):
            continue
        start, end = match.span("name")
        spot = (para.line, start) if para.line is not None else None
        yield Somebody(
            clean(para.text[start:end]),
            indefinite(cut(clean(role)) or "") or None if role else None,
            Source(spot, para.text[start:end], None),
        )
