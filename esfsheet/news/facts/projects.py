"""The ESF projects that a text names, and the earlier ones that they build on."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from esfsheet.news.facts import forerunners
from esfsheet.news.facts.candidates import candidates
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.name_weights import Weighed, weighed
from esfsheet.news.facts.one_name import unique
from esfsheet.news.facts.project_hits import CERTAIN, LISTED, PLAIN, QUOTED, as_settled, hits, once_each, told
from esfsheet.news.facts.views import Text, organised
from esfsheet.news.naming.settled import later
from esfsheet.news.text.body import Body, Para
from esfsheet.news.text.places import Stretches, starts
from esfsheet.values.text import fold

_NUMBERS = {"båda": 2, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6}
_SEVERAL = re.compile(
    rf"(?<!\w)(?i:(?P<number>{'|'.join(_NUMBERS)})) (?:av (?:höstens|vårens|årets) )?(?:nya |beviljade "
    rf"|olika )?(?:[A-ZÅÄÖ]+\+?-)?projekt(?!\w)(?! som tidigare)"
)
_MANY = 3
_AFTER = "comes_after"


class Named(NamedTuple):
    """What the text says of its projects."""

    projects: list[Hit]
    preceding: list[Hit]
    places: list[tuple[int, int]]
    """Everywhere that a project is named."""


def projects(text: Text, title: str | None) -> Named:
    """The projects in order, and the preceding ones; what only seems to be one of these is not, if nothing else is left."""
    plain, names = _weighed(text, title, ())
    # `Lika villkor i praktiken`, after `Lika villkor`: what is before the project is not what it is cut down to.
    others = {one.name for one in names if one.is_plainly_earlier} & {hit.name for hit in plain}
    if others and {hit.name for hit in hits(text, title, others)} != {hit.name for hit in plain}:
        plain, names = _weighed(text, title, others)
    named = _named(text, title, plain, names, [one for one in names if one.is_earlier])
    if named.projects or not named.preceding:
        return named
    return _named(text, title, plain, names, [one for one in names if one.is_plainly_earlier])


def _weighed(text: Text, title: str | None, others: Collection[str]) -> tuple[list[Hit], list[Weighed]]:
    """What wordings find, and all names with what is said of them."""
    plain = list(hits(text, title, others))
    return plain, weighed(
        text, title, candidates(text, title, _certain(plain)), {hit.name for hit in plain if hit.rank < CERTAIN}
    )


def _certain(plain: Iterable[Hit]) -> set[str]:
    """The names of which wordings are certain, or all of them where none is."""
    return {hit.name for hit in plain if hit.rank >= CERTAIN} or {hit.name for hit in plain}


def _named(text: Text, title: str | None, plain: Sequence[Hit], names: Sequence[Weighed], old: Iterable[Weighed]) -> Named:
    weights = {one.name: one for one in names}
    old = list(old)
    earlier = unique(sorted((_hit(text, one) for one in old), key=lambda hit: hit.start))
    before = dict.fromkeys(fold(hit.name) for hit in earlier)
    past_places = Stretches(place for one in old for place in one.places)
    plain = [hit for hit in plain if not past_places.meet(hit.start, hit.end) or fold(hit.name) in before]
    found = once_each(
        [hit for hit in plain if fold(hit.name) not in before and (hit.listed or not _is_other(hit, text, weights))]
    )
    found = unique(sorted(found, key=lambda hit: (-hit.rank, hit.start)))
    found = [hit for hit in found if hit.listed or not forerunners.others(hit, text) or len(found) == 1]
    certain = [hit for hit in found if hit.rank >= CERTAIN]
    likely = [one for one in names if one.is_project and fold(one.name) not in before]
    likely = [one for one in likely if not forerunners.others(_hit(text, one), text)]
    likely.sort(key=lambda one: (one.is_done, -one.project, -len(one.places)))
    coming = _apart(_settled(likely, text, title), [*found, *earlier])
    found, past = _parted(certain, weights, coming)
    if not found and title:
        found = list(_of_title(title, text, before))
    if not found:
        found = _settled([one for one in likely if one.hinted] if likely and likely[0].hinted else likely[:1], text, title)
    if not found:
        # A text about a project's end may tell what is to be built on it.
        again = {fold(hit.name): hit for hit in plain if hit.rank >= PLAIN and not hit.listed}
        found = [again[key] for key in before if key in again]
    elif sum(hit.rank >= LISTED for hit in found) < _MANY:
        surely = _settled([one for one in likely if one.is_plainly_project], text, title)
        more = _apart(surely, [*found, *past, *earlier])
        past += [hit for hit in more if _done(hit, weights)]
        found += [hit for hit in more if not _done(hit, weights)]
    if len(found) == 2 and (last := [hit for hit in found if hit.name in weights and _AFTER in weights[hit.name].evidence]):
        past += [hit for hit in found if hit not in last]
        found = last
    if 0 < len(found) < (count := text.once(_counted)):
        rest = _apart(coming, found)
        found = [*found, *rest[: count - len(found)]]
    found = [_later(hit, text, found) for hit in unique(sorted(found, key=lambda hit: hit.start))]
    mine = {fold(hit.name) for hit in found}
    past += forerunners.forerunners(found, text)
    earlier = unique(sorted([hit for hit in (*earlier, *past) if fold(hit.name) not in mine], key=lambda hit: hit.start))
    spelt = {hit.name for hit in (*found, *earlier)}
    places = [(at, at + len(name)) for name in spelt for at in starts(name, text.body.stated)]
    return Named(found, earlier, places)


def _settled(names: Iterable[Weighed], text: Text, title: str | None) -> list[Hit]:
    return [as_settled(_hit(text, one), text, title) for one in names]


def _apart(hits: Iterable[Hit], others: Iterable[Hit]) -> list[Hit]:
    """Those whose name is no part of another one."""
    names = "\n".join(hit.name for hit in others)
    return [hit for hit in hits if hit.name not in names]


def _hit(text: Text, one: Weighed) -> Hit:
    start, end = one.places[0]
    return Hit(text.body.text(start, end), start, end, 0, False, None, None)


def _counted(text: Text) -> int:
    """How many projects the text says that there are."""
    numbers = [_NUMBERS[match["number"].lower()] for match in _SEVERAL.finditer(text.body.seen)]
    return numbers[0] if numbers and len(set(numbers)) == 1 else 0


def _parted(found: list[Hit], names: Mapping[str, Weighed], likely: Iterable[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Of several projects, those of which the text speaks as done are what the others build on; not if all of them are."""
    past = [hit for hit in found if not hit.listed and _done(hit, names)]
    if past and len(past) == len(found):
        # The one to come may be told of by no plain word.
        coming = [hit for hit in likely if not any(hit.name == one.name or one.start <= hit.start < one.end for one in past)]
        return (coming[:1], past) if coming else (found, [])
    return [hit for hit in found if hit not in past], past


def _done(hit: Hit, names: Mapping[str, Weighed]) -> bool:
    return hit.name in names and names[hit.name].is_done


def _of_title(title: str, text: Text, before: Collection[str]) -> Iterator[Hit]:
    """What the title plainly calls a project, where the text names it too."""
    for hit in unique(list(told(Text(Body([Para(title)])), None))):
        at = text.body.stated.find(hit.name)
        if hit.rank >= CERTAIN and at >= 0 and fold(hit.name) not in before:
            yield hit._replace(start=at, end=at + len(hit.name), owner=None, sum=None, listed=False)


def _later(hit: Hit, text: Text, found: list[Hit]) -> Hit:
    """`Klivet 2`, where the text has that besides `Klivet`: what it says of the first of them is told below."""
    other = None if hit.listed else later(hit.name, text.body.stated)
    if other is None or any(one.name == other[1] for one in found):
        return hit
    return hit._replace(name=other[1], start=other[0], end=other[0] + len(other[1]))


def _is_other(hit: Hit, text: Text, weights: Mapping[str, Weighed]) -> bool:
    """Whether the words name an organisation or somebody rather than a project."""
    if hit.name in weights and weights[hit.name].is_neither:
        return True
    if hit.rank >= QUOTED:
        return False
    if hit.rank < CERTAIN and fold(hit.name) == fold(text.publisher or ""):
        return True
    return text.once(organised).hold(hit.start, hit.end)
