"""The ESF projects that a text names, and the earlier ones that they build on."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from esfsheet.news.facts import blocks, lists, past_tense, recurring, tables
from esfsheet.news.facts import earlier as before_it
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.one_name import unique
from esfsheet.news.facts.views import Text
from esfsheet.news.naming.ends import ended, whole
from esfsheet.news.naming.settled import later, settled, version, with_version
from esfsheet.news.naming.stated_name import listed
from esfsheet.news.text.body import Body, Para
from esfsheet.news.text.matches import Package
from esfsheet.news.text.places import starts
from esfsheet.news.words.pieces import UPPER
from esfsheet.values.text import fold

_TWO = re.compile(rf"([^,]*) och ([{UPPER}].*)")
# So long a line, or one that names a project in quotes, tells something.
_SENTENCE = re.compile(r"(?:[^ ]+ ){7}|.{0,60}projekt[a-zåäö]* [\"”“»]")
_GENERIC = re.compile(r"(?:[^ ]+ ){0,2}[a-zåäö]*(?:projekt(?:et|en)?|satsning(?:en)?|förstudien?)")
_NUMBERS = {"båda": 2, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6}
_SEVERAL = re.compile(
    rf"(?<!\w)(?i:(?P<number>{'|'.join(_NUMBERS)})) (?:av (?:höstens|vårens|årets) )?(?:nya |beviljade |olika )?(?:[A-ZÅÄÖ]+\+?-)?projekt(?!\w)(?! som tidigare)"
)
_LISTS = "list_"
_BLOCK = 92
_ROW = 80
# Patterns below it are only asked where no other says anything.
_CERTAIN = 20
# From here on a pattern has the word for a project right before the name.
_PLAIN = 30
# From here on the name stands in quotes, or alone in its place.
_QUOTED = 45


class Named(NamedTuple):
    """What the text says of its projects."""

    projects: list[Hit]
    preceding: list[Hit]
    places: list[tuple[int, int]]
    """Everywhere that a project is named."""


def projects(text: Text, title: str | None) -> Named:
    """The projects in order, and the preceding ones; what only seems to be one of these is not, if nothing else is left."""
    plain = list(_hits(text, title, "preceding"))
    told = list(before_it.told(text, title))
    named = _named(text, title, [*plain, *told])
    return named if named.projects or not told else _named(text, title, plain)


def _named(text: Text, title: str | None, preceding: Iterable[Hit]) -> Named:
    earlier = unique(sorted([hit for hit in preceding if not before_it.refused(hit, text)], key=lambda hit: hit.start))
    before = dict.fromkeys(fold(hit.name) for hit in earlier)
    hits = [
        hit
        for hit in (*_hits(text, title, "projects", [hit.name for hit in earlier]), *_listed(text))
        if fold(hit.name) not in before
    ]
    hits = _without_lists_twice(hits)
    if any(hit.rank >= _CERTAIN for hit in hits):
        hits = [hit for hit in hits if hit.rank >= _CERTAIN]
    hits = [_as_quoted(hit, hits) for hit in hits]
    found = unique(sorted(hits, key=lambda hit: (-hit.rank, hit.start)))
    found = [hit for hit in found if fold(hit.name) not in before and not _is_other(hit, text)]
    found.sort(key=lambda hit: hit.start)
    known = [hit.name for hit in (*found, *earlier)]
    likely = [
        _settled(hit, text, title) for hit in recurring.recurring(text, title, known, several=_counted(text) > len(found))
    ]
    found, past = _parted(
        [hit for hit in found if hit.listed or not past_tense.others(hit, text) or len(found) == 1], text, likely
    )
    if not found and title:
        found = list(_of_title(title, text, before))
    if not found:
        found = [hit for hit in likely if fold(hit.name) not in before][:1]
    if not found:
        # A text about a project's end may tell what is to be built on it.
        named = {fold(hit.name): hit for hit in _hits(text, title, "projects") if hit.rank >= _PLAIN}
        found = [named[key] for key in before if key in named]
    if 0 < len(found) < (count := _counted(text)):
        rest = [hit for hit in likely if fold(hit.name) not in before and not any(hit.name in one.name for one in found)]
        found = unique(sorted([*found, *rest[: count - len(found)]], key=lambda hit: hit.start))
    found = [_later(hit, text, found) for hit in found]
    mine = {fold(hit.name) for hit in found}
    past += past_tense.forerunners(found, text)
    earlier = unique(
        sorted(
            [hit for hit in (*earlier, *past) if fold(hit.name) not in mine and not before_it.refused(hit, text)],
            key=lambda hit: hit.start,
        )
    )
    names = {hit.name for hit in (*found, *earlier)}
    places = [(at, at + len(name)) for name in names for at in starts(name, text.body.stated)]
    return Named(found, earlier, places)


def _counted(text: Text) -> int:
    """How many projects the text says that there are."""
    numbers = [_NUMBERS[match["number"].lower()] for match in _SEVERAL.finditer(text.body.seen)]
    return numbers[0] if numbers and len(set(numbers)) == 1 else 0


def _parted(found: list[Hit], text: Text, likely: Iterable[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Of several projects, those of which the text speaks as done are what the others build on; not if all of them are."""
    past = [hit for hit in found if not hit.listed and past_tense.done(hit, text)]
    if past and len(past) == len(found):
        # The one to come may be told of by no plain word.
        coming = [hit for hit in likely if not any(hit.name == one.name or one.start <= hit.start < one.end for one in past)]
        return (coming[:1], past) if coming else (found, [])
    if not past:
        return found, []
    return [hit for hit in found if hit not in past], past


def _of_title(title: str, text: Text, before: Collection[str]) -> Iterator[Hit]:
    """What the title plainly calls a project, where the text names it too."""
    for hit in unique(list(_hits(Text(Body([Para(title)])), None, "projects"))):
        at = text.body.stated.find(hit.name)
        if hit.rank >= _CERTAIN and at >= 0 and fold(hit.name) not in before:
            yield hit._replace(start=at, end=at + len(hit.name), owner=None, sum=None, listed=False)


def _hits(text: Text, title: str | None, package: Package, others: Collection[str] = ()) -> Iterator[Hit]:
    body = text.body
    for file, pattern, match in text.find(package):
        groups = match.groupdict()
        for group in ("name", "quoted", "third", "second"):
            if groups.get(group) is None:
                continue
            start, end = match.span(group)
            plain = match[group]
            if pattern.base is not None:
                base = pattern.base(plain)
                if base is None:
                    continue
                start += plain.find(base)
                end = start + len(base)
            owner = next((match.span(key) for key in ("owner", "runner") if groups.get(key)), None)
            total = next((match.start(key) for key in ("sum", "given") if groups.get(key)), None)
            tied = file.startswith(_LISTS) or (owner is not None and total is not None)
            two = _TWO.fullmatch(body.seen, start, end) if package == "preceding" and pattern.view == "orgs" else None
            for low, high in (two.span(1), two.span(2)) if two else ((start, end),):
                hit = Hit(body.text(low, high), low, high, pattern.rank, tied, owner, total)
                if pattern.base not in (None, whole) and pattern.rank < _QUOTED:
                    hit = _settled(hit, text, title, others)
                if not _GENERIC.fullmatch(hit.name):
                    yield hit


def _listed(text: Text) -> Iterator[Hit]:
    found = [(_BLOCK, row) for row in blocks.rows(text)]
    found += [(_ROW, row) for row in list(tables.rows(text)) or lists.rows(text)]
    for rank, row in found:
        name = listed(text.body.text(*row.name), sure=row.owner is not None and row.sum is not None and not row.running)
        if name is not None and (row.running or _SENTENCE.match(name)):
            name = ended(name) if row.running or ended(name) == name else None
        if name is not None:
            start = row.name[0] + max(text.body.stated[slice(*row.name)].find(name), 0)
            yield Hit(name, start, start + len(name), rank, True, row.owner, row.sum)


def _without_lists_twice(hits: list[Hit]) -> list[Hit]:
    """Each line of a list is read once, by the pattern of the highest rank; what others see in it is dropped."""
    taken: list[tuple[int, int]] = []
    kept = []
    for hit in sorted(hits, key=lambda hit: -hit.rank):
        low, high = hit.start, hit.sum or hit.end
        if hit.owner:
            low, high = min(low, hit.owner[0]), max(high, hit.owner[1])
        if any(start <= hit.start < end or low < start < high for start, end in taken):
            continue
        if hit.listed:
            taken.append((low, high))
        kept.append(hit)
    return kept


def _settled(hit: Hit, text: Text, title: str | None, others: Collection[str] = ()) -> Hit:
    """An unquoted name, as long as the text has it elsewhere too."""
    stated = text.body.stated
    name = settled(hit.name, hit.start, stated, f"{title or ''}\n{stated}", others)
    if (at := with_version(name, stated)) is not None:
        return hit._replace(name=name + version(stated, at + len(name)), start=at, end=at + len(name))
    return hit._replace(name=name, end=hit.start + len(name))


def _later(hit: Hit, text: Text, found: list[Hit]) -> Hit:
    """`Klivet 2`, where the text has that besides `Klivet`: what it says of the first of them is told below."""
    other = None if hit.listed else later(hit.name, text.body.stated)
    if other is None or any(one.name == other[1] for one in found):
        return hit
    return hit._replace(name=other[1], start=other[0], end=other[0] + len(other[1]))


def _as_quoted(hit: Hit, hits: list[Hit]) -> Hit:
    """An unquoted name, as short as it stands in quotes."""
    if hit.rank < _QUOTED:
        for other in hits:
            if other.rank >= _QUOTED and hit.name.startswith(other.name + " "):
                return hit._replace(name=other.name, end=hit.start + len(other.name))
    return hit


def _is_other(hit: Hit, text: Text) -> bool:
    """Whether the words name an organisation rather than a project."""
    if hit.listed or hit.rank >= _QUOTED:
        return False
    if hit.rank < _CERTAIN and fold(hit.name) == fold(text.publisher or ""):
        return True
    return any(one.start <= hit.start and hit.end <= one.end for one in text.organisations)
