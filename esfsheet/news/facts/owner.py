"""Who owns the project, or receives its money."""

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from esfsheet.data import municipalities
from esfsheet.news.facts import people
from esfsheet.news.facts.others import Others
from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import ORGANISATION
from esfsheet.news.text.places import Stretches
from esfsheet.news.words.pieces import ROLE, SPEAKS
from esfsheet.values.text import clean, fold

_KINDS = {
    "den": r"",
    "det": r"",
    "kommunen": r"(?:kommun|stad)$",
    "staden": r"(?:kommun|stad)$",
    "regionen": r"^Region |regionen$",
    "förbundet": r"förbund|förening|kraft$",
    "föreningen": r"[Ff]örening|klubb$",
    "stiftelsen": r"^Stiftelsen",
    "bolaget": r" AB$",
    "skolan": r"skola",
    "folkhögskolan": r"folkhögskola",
    "universitetet": r"universitet",
    "högskolan": r"[Hh]ögskola",
    "landstinget": r"[Ll]andsting",
    "länsstyrelsen": r"^Länsstyrelse",
    "samordningsförbundet": r"^Samordningsförbund",
    "studieförbundet": r"^Studieförbund|bildning",
    "jouren": r"jour",
    "rådet": r"råd$",
    "missionen": r"mission",
    "akademin": r"akademi",
}
_DEFINITE = re.compile(r"(?P<stem>(?i:[a-zåäö]{5,30}))(?:et|en)")
_BOTH = ("kommunerna", "de båda kommunerna")
_PAIR = re.compile(r"(?<!, )(?<!◊)◊++ och ◊++")
# What another got instead.
_REFUSED = re.compile(r"[^.\n]{0,80}(?:blev utan|fick nej|fick avslag|fått avslag)")
EXPLICIT = 89
_TWICE = 2
_CERTAIN = 60
_SAID = 50
# A word for what a body is, in a name of several words.
_BODY = re.compile(
    r"(?:företag|förbund|förening|sällskap|bolag|klubb|center|centrum|akademi|institut|stiftelse|nätverk|kooperativ|råd|kyrka|distrikt|mission|krets"
    r"|gymnasi|utbildning|vänner|kvinnor|kraft|hus|allians|kluster|branschen?)(?:et|en|n|arna|er|s)?(?!\w)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:sverige|land|norrland|län|Skåne|Dalarna|Halland|borg|Projekt|Kommunerna|Deltagarna|Länet|Regionerna|Hela|Alla)$"
)
_FUND = re.compile(r"ESF|[Ss]ocialfond|Europeiska|EU$|React|Projekt|Satsning|Pengar|Stöd|Utlysning|Strukturfond")


# `Kvinnojouren Linnea i Heby kommun` is the first of the two; whom something is done `tillsammans med` does not do it.
_PLACED = re.compile(r"(?<!◊)◊++ (?:i|på|vid|från|för) $")
_BESIDE = re.compile(
    r"(?:illsammans|ihop|samarbete|samverkan|partnerskap)(?: [a-zåäö]{2,10})? med (?:(?<!◊)◊++(?:,| och) ){0,10}$"
)
_NEAR = 120
_LONGEST_WORD = 30
_OF = re.compile(r"(?<![\w-])[A-ZÅÄÖ][a-zåäö]{2,25}s $")
_BODY_AFTER = re.compile(r" [a-zåäö]{0,20}(?:förening|förbund|sällskap|stiftelse|nätverk|råd|klubb|kooperativ|bolag)(?!\w)")
# `leds av Anna Ek på Heby kommun`: where somebody works.
_AT = re.compile(r" (?:på|vid|från|hos) (?=◊)")
# Before a person's name.
_SOMEBODY = re.compile(rf"(?:{SPEAKS}|(?<![\w-]){ROLE}) $")


class Owner(NamedTuple):
    """An owner at the place where the text says so; the higher the rank, the more plainly."""

    name: str
    start: int
    end: int
    rank: int


def owners(
    text: Text, projects: Collection[str], taken: Sequence[tuple[int, int]], earlier: Collection[str] = ()
) -> list[Owner]:
    """Everybody of whom it is said, the plainest first; `projects` are named at the places `taken`, and others came `earlier`."""
    found = []
    others = Others(text.body, projects, earlier)
    persons = {one.name for one in people.mentions(text, taken)}
    organisations = {one.start: one.end for one in text.organisations}
    # A name that is a part of an organisation's does not stand there.
    own = Stretches((one.start, one.end) for one in text.organisations)
    named = Stretches(place for place in taken if organisations.get(place[0]) == place[1] or not own.hold(*place))
    for _, pattern, match in text.find("owners", projects):
        start, end = match.span(next(group for group, said in match.groupdict().items() if said))
        if named.meet(start, end) or _REFUSED.match(text.body.seen, end):
            continue
        if others.have(start) or _BESIDE.search(text.view("orgs"), max(0, start - _NEAR), start):
            continue
        if _PLACED.search(text.view("orgs"), max(0, start - _NEAR), start):
            start, end = next((one.start, one.end) for one in reversed(text.organisations) if one.start < start)
        elif (at := _AT.match(text.view("orgs"), end)) and text.view("orgs")[start] != ORGANISATION:
            start, end = next((one.start, one.end) for one in text.organisations if one.start >= at.end())
        if start not in organisations:
            start, end = _whole(text, start, end)
        stated = text.body.text(start, end)
        if start not in organisations and not meant(text, stated) and _somebody(text, stated, start):
            continue
        name = resolved(text, stated, start, pattern.rank)
        partner = next((group for group in ("also", "next") if match.groupdict().get(group)), None)
        if name and partner:
            name = f"{name} och {text.body.text(*match.span(partner))}"
        if name is not None and name not in persons and name not in projects and not _FUND.search(name):
            found.append(Owner(name, start, end, pattern.rank))
    return found


def _whole(text: Text, start: int, end: int) -> tuple[int, int]:
    """`Tallmons` and `Vänner` with the rest of their names: `Tallmons stadsdelsförening`, `Hantverkets Vänner`."""
    seen = text.body.seen
    if (" " in seen[start:end]) or not seen[start].isupper():
        return start, end
    after = _BODY_AFTER.match(seen, end) if seen[end - 1] == "s" else None
    before = _OF.search(seen, max(0, start - _LONGEST_WORD), start) if _BODY.search(seen[start:end]) else None
    return (before.start() if before else start), (after.end() if after else end)


def _somebody(text: Text, stated: str, at: int) -> bool:
    """Whether a name that is no known organisation's is a person's, or only the first word of a sentence."""
    first = " " not in stated and stated[0].isupper() and at in text.body.sentences and stated.lower() not in _KINDS
    return (first and text.body.stated.count(stated) < _TWICE) or _SOMEBODY.search(
        text.body.seen, max(0, at - 40), at
    ) is not None


def resolved(text: Text, stated: str, at: int, rank: int) -> str | None:
    """The organisation that the words mean: itself, or the last one before `kommunen` that is one."""
    if stated.lower() in ("vi", "oss", "vår", "vårt"):
        return text.own
    if stated.lower() in _BOTH:
        return _both(text, at)
    kind = _KINDS.get(stated.lower()) or _KINDS.get(stated.lower().removesuffix("s"))
    if kind is not None:
        first = text.body.starts[text.body.index(at)] if not kind else 0
        before = [one.name for one in text.organisations if first <= one.start < at and re.search(kind, one.name)]
        if text.own and kind and re.search(kind, text.own):
            return text.own
        if before:
            # `den` is what was named last; `kommunen` the one that the text is about.
            return before[-1] if not kind else max(dict.fromkeys(before), key=before.count)
        after = {one.name for one in text.organisations if re.search(kind, one.name)}
        if len(after) == 1:
            return after.pop()
        return text.own if stated.lower().startswith("förbundet") and not after else None
    if (whole := meant(text, stated)) is not None:
        return whole
    inside = [one for one in text.organisations if at <= one.start < at + len(stated)]
    if len(inside) == 1 and inside[0].start == at:
        return inside[0].name
    if inside:
        return stated
    if stated in municipalities():
        return _kommun(stated, text)
    if rank >= _CERTAIN or (text.publisher is not None and fold(stated) == fold(text.publisher)):
        return stated if len(stated) > 3 else None
    # A name that is no place's, and that the text has more than once.
    if rank >= _SAID and " " in stated and _BODY.search(stated):
        return stated
    known = stated.removesuffix("s") not in municipalities() and text.body.stated.count(stated) > 1 and len(stated) > 3
    return stated if known and not _PLACE.search(stated) else None


def meant(text: Text, stated: str) -> str | None:
    """The only organisation whose name holds a definite noun: `Partsrådet` is `Handelns Partsråd`."""
    definite = _DEFINITE.fullmatch(stated)
    if definite is None:
        return None
    known = dict.fromkeys(
        clean(name) for name in (*([text.own] if text.own else ()), *(one.name for one in text.organisations))
    )
    named = [name for name in known if " " in name and re.search(rf"{definite['stem'].lower()}(?!\w)", fold(name))]
    return named[0] if len(named) == 1 else None


def _both(text: Text, at: int) -> str | None:
    """The two municipalities that were named last, if they were named together."""
    found = [text.body.text(*match.span()) for match in _PAIR.finditer(text.view("orgs"), 0, at)]
    return found[-1] if found and found[-1].endswith("kommun") else None


def _kommun(stated: str, text: Text) -> str | None:
    """`Piteå` is `Piteå kommun`, where the text has that too."""
    return next(
        (
            one.name
            for one in text.organisations
            if one.name.startswith((f"{stated} ", f"{stated}s ")) and one.name.endswith("kommun")
        ),
        None,
    )


def best(found: Sequence[Owner]) -> tuple[Owner | None, list[str]]:
    """The plainest, and the names among which the text does not decide."""
    plain = [one for one in found if one.rank >= EXPLICIT]
    names = list(dict.fromkeys(one.name for one in plain))
    # `A och B` is said of both; one of them alone elsewhere does not contradict it.
    names = [name for name in names if not any(name != other and name in other for other in names)]
    if len(names) > 1:
        return None, names
    if names:
        return next(one for one in plain if one.name == names[0]), names
    return (found[0] if found else None), []
