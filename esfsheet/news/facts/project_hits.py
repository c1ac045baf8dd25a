"""The names that wordings and lists plainly give to projects, where they stand."""

import re
from bisect import bisect_right, insort
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter, itemgetter

from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text
from esfsheet.news.lists import labels, read
from esfsheet.news.naming.ends import called, ended, whole
from esfsheet.news.naming.no_names import clause, no_name, opens
from esfsheet.news.naming.settled import Elsewhere, version
from esfsheet.news.naming.stated_name import listed

_MARKS = ("*", "_", "`")
# So long a line, or one that names a project in quotes, tells something.
_SENTENCE = re.compile(r"(?:[^ ]+ ){7}|.{0,60}projekt[a-zåäö]* [\"”“»]")
_BEFORE = frozenset("Även Nu Då Både Också Sedan Men Och Samt".split())
_GENERIC = re.compile(r"(?:[^ ]+ ){0,2}[a-zåäö]*(?:projekt(?:et|en)?|satsning(?:en)?|förstudien?)")
# Where a project is, before an organisation.
_AT = re.compile(r"(?<=\w) (?:vid|på|hos|i) $")
_LISTS = "list_"
_BLOCK = 92
LISTED = 80
"""From here on the name stands in a list."""
CERTAIN = 20
"""Patterns below it are only asked where no other says anything."""
PLAIN = 30
"""From here on a pattern has the word for a project right before the name."""
QUOTED = 45
"""From here on the name stands in quotes, or alone in its place."""


def hits(text: Text, title: str | None, others: Collection[str] = ()) -> Iterator[Hit]:
    """What each pattern and list finds; a name is not cut down to one of the `others`."""
    yield from told(text, title, others)
    yield from text.once(_in_lists)


def once_each(found: list[Hit]) -> list[Hit]:
    """Each line of a list read once, and a name as it stands in quotes; what is not certain only where nothing else is."""
    found = _without_lists_twice(found)
    if any(hit.rank >= CERTAIN for hit in found):
        found = [hit for hit in found if hit.rank >= CERTAIN]
    quoted = list(dict.fromkeys(hit.name for hit in found if hit.rank >= QUOTED))
    return [_as_quoted(hit, quoted) for hit in found]


def told(text: Text, title: str | None, others: Collection[str] = ()) -> Iterator[Hit]:
    """What patterns find."""
    for file, pattern, match in text.find("projects"):
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
            while (
                " " in (plain := text.body.stated[start:end])
                and plain.partition(" ")[0] in _BEFORE
                and plain.partition(" ")[2][:1].isupper()
            ):
                start += plain.index(" ") + 1
            hit = Hit(text.body.text(start, end), start, end, pattern.rank, tied, owner, total)
            if pattern.base not in (None, whole) and pattern.rank < QUOTED:
                if pattern.base is not called:
                    hit = _without_place(hit, text)
                hit = as_settled(hit, text, title, others)
            if hit.name.startswith(_MARKS) or hit.name.endswith((*_MARKS, "]")):
                hit = _without_marks(hit)
            if hit.name.endswith((" och", " samt")):
                hit = hit._replace(name=(name := hit.name.rpartition(" ")[0]), end=hit.start + len(name))
            if hit.name and not (_GENERIC.fullmatch(hit.name) or opens(hit.name) or no_name(hit.name) or clause(hit.name)):
                yield hit


def _without_marks(hit: Hit) -> Hit:
    """A name without the marks of Markdown around it, and without the bracket that only ends a link."""
    name = hit.name.removesuffix("]") if "[" not in hit.name else hit.name
    bare = name.strip("".join(_MARKS))
    start = hit.start + hit.name.find(bare)
    return hit._replace(name=bare, start=start, end=start + len(bare))


def _without_place(hit: Hit, text: Text) -> Hit:
    """A name without the organisation that it runs into: `Lyktan vid Högskolan i Skövde`."""
    index = bisect_right(text.organisations, hit.start, key=attrgetter("start"))
    for one in text.organisations[index:]:
        if one.start >= hit.end:
            break
        at = _AT.search(text.body.stated, max(hit.start, one.start - 5), one.start)
        if one.end >= hit.end and at is not None:
            return hit._replace(name=text.body.text(hit.start, at.start()), end=at.start())
    return hit


def _in_lists(text: Text) -> list[Hit]:
    return list(_listed(text))


def _listed(text: Text) -> Iterator[Hit]:
    found = [(_BLOCK, row) for row in labels.rows(text)]
    found += [(LISTED, row) for row in read.rows(text)]
    for rank, row in found:
        name = listed(text.body.text(*row.name), sure=row.owner is not None and row.sum is not None and not row.running)
        if name is not None and row.cell:
            name = text.body.text(*row.name).strip(" .")
        elif name is not None and (row.running or _SENTENCE.match(name)):
            name = ended(name) if row.running or ended(name) == name else None
        if name:
            start = row.name[0] + max(text.body.stated[slice(*row.name)].find(name), 0)
            yield Hit(name, start, start + len(name), rank, True, row.owner, row.sum, row.ownerless)


def _without_lists_twice(hits: list[Hit]) -> list[Hit]:
    """Each line of a list is read once, by the pattern of the highest rank; what others see in it is dropped."""
    taken: list[tuple[int, int]] = []
    kept = []
    for hit in sorted(hits, key=lambda hit: -hit.rank):
        # What begins first ends first: none begins within another, nor has another's beginning in it.
        low, high = hit.start, hit.sum or hit.end
        if hit.owner:
            low, high = min(low, hit.owner[0]), max(high, hit.owner[1])
        before = bisect_right(taken, hit.start, key=itemgetter(0))
        after = bisect_right(taken, low, key=itemgetter(0))
        if (before and taken[before - 1][1] > hit.start) or (after < len(taken) and taken[after][0] < high):
            continue
        if hit.listed:
            insort(taken, (low, high))
        kept.append(hit)
    return kept


def as_settled(hit: Hit, text: Text, title: str | None, others: Collection[str] = ()) -> Hit:
    """An unquoted name, as long as the text has it elsewhere too."""
    made = text.once(_by_title)
    if (elsewhere := made.get(title)) is None:
        elsewhere = made[title] = Elsewhere(text.body.stated, title)
    name = elsewhere.settled(hit.name, hit.start, others)
    if (at := elsewhere.with_version(name)) is not None:
        return hit._replace(name=name + version(text.body.stated, at + len(name)), start=at, end=at + len(name))
    return hit._replace(name=name, end=hit.start + len(name))


def _by_title(_: Text) -> dict[str | None, Elsewhere]:
    return {}


def _as_quoted(hit: Hit, quoted: Iterable[str]) -> Hit:
    """An unquoted name, as short as it stands in quotes."""
    if hit.rank < QUOTED:
        for name in quoted:
            if hit.name.startswith(name + " "):
                return hit._replace(name=name, end=hit.start + len(name))
    return hit
