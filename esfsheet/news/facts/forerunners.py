"""The forerunner of a project that has its name with a number, and whether another fund pays for one."""

import re
from collections.abc import Iterator, Sequence

from esfsheet.news.facts.candidates import Name
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.name_weights import weighed
from esfsheet.news.facts.views import Text
from esfsheet.news.text.places import joins, starts

_LATER = re.compile(r"(?:,? [-–] | ?[:,] | )?(?:(?:[Ff]as|[Ss]teg|[Ee]tapp|[Dd]el) )?(?:[2-9](?:\.0)?|II|III|Plus)$")
_ALONE = re.compile(rf"(?: 1(?:\.0)?)?(?!\w)(?!{_LATER.pattern[:-1]})")
_NUMBERED = re.compile(r" 1(?:\.0)?$")
# `Klivet överträffade alla mål`, `till skillnad från Klivet`: of no other name would that tell so much.
_DID = re.compile(r"[\"”»’']?(?: [a-zåäö]{3,15}ade|,? som (?:var|hade|gav|fick|blev|nådde|[a-zåäö]{3,15}ade))(?!\w)")
_BEFORE = re.compile(r"(?:skillnad från|[Ff]ortsätt(?:er|a|ning|ningen) efter|[Pp]röva(?:d|t|de|des|ts)? i) [\"”“»’']?$")
_LONGEST_BEFORE = 30
_OTHER_FUNDS = re.compile(
    r"(?:Vinnova|[Aa]rvsfonden|regionala utvecklingsfonden|Regionalfonden|regionalfonden|Interreg|Leader|"
    r"Erasmus|Postkod|Naturvårdsverket|Klimatklivet)"
)
_ELSEWHERE = re.compile(
    r"[^.\n]{0,80}som (?:pågår|pågick) (?:samtidigt|parallellt|vid sidan)"
    r"|[^.\n]{0,100}(?:\.|,(?: men)?) (?:[Dd]en|[Dd]et|[Pp]rojektet) (?:finansieras|betalas|drivs) (?:på annat håll"
    r"|av andra|utan EU|med egna|ur egen)"
)


def forerunners(found: Sequence[Hit], text: Text) -> Iterator[Hit]:
    """What is told of `Spår` as done, where the project is `Spår 2`."""
    firsts = {first: hit.rank for hit in found if (first := _first(hit, text)) is not None}
    for one in weighed(text, None, list(firsts)) if firsts else ():
        first = Name(one.name, one.places)
        if _NUMBERED.search(one.name) or one.earlier > 0 or any(_was_before(text.body.seen, *place) for place in one.places):
            start, end = next(place for place in one.places if text.body.stated[slice(*place)] == one.name)
            yield Hit(one.name, start, end, firsts[first], False, None, None)


def _first(hit: Hit, text: Text) -> Name | None:
    """`Spår`, or `Spår 1` where the text has that, with its places."""
    later = _LATER.search(hit.name)
    if later is None or not later.start():
        return None
    name, stated = hit.name[: later.start()], text.body.stated
    # No expression is compiled for each of a list's names.
    found = ((start, _ALONE.match(stated, start + len(name))) for start in starts(name, stated))
    places = tuple((start, end.end()) for start, end in found if end and not joins(stated[start - 1 : start]))
    names = [stated[start:end] for start, end in places]
    return Name(next(filter(_NUMBERED.search, names), names[0]), places) if names else None


def _was_before(seen: str, start: int, end: int) -> bool:
    return _DID.match(seen, end) is not None or _BEFORE.search(seen, max(0, start - _LONGEST_BEFORE), start) is not None


def others(hit: Hit, text: Text) -> bool:
    """Whether the sentence says that another fund pays for the project."""
    sentence = text.body.sentence(hit.start)
    part = text.body.seen[sentence.start : sentence.end]
    if _ELSEWHERE.match(text.body.seen, hit.end):
        return True
    return _OTHER_FUNDS.search(part) is not None and "ocialfond" not in part and "ESF" not in part
