"""What may be a project's name: the capital words of a text, as many as it has together elsewhere too, and where they stand."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import NamedTuple

from esfsheet.news.facts import people
from esfsheet.news.facts.views import Text
from esfsheet.news.naming.ends import called, ended, ends_before, is_place
from esfsheet.news.naming.no_names import no_name, opens, organisation
from esfsheet.news.naming.runs import MOST_WORDS, Counted, Run, runs
from esfsheet.news.naming.settled import version
from esfsheet.news.naming.stated_name import may_be
from esfsheet.news.text.places import places
from esfsheet.news.words.pieces import CLOSE, OPEN, SPEAKS, UPPER

_LONGEST = 90
_LINE_END = re.compile(r"[\n()]|: ")
_CALLED = re.compile(
    r"(?:i ?gång|startar|driver|lanserar|leder|skapat|kalla[dt]|kallas|heter|heta|namnet|vid namn|till) [\"”“»]?$"
)
_OVER = re.compile(
    r"(?<! i)(?<! på)(?<! för)(?<! till)(?<! med)(?<! mot) (?:en|ett) | (?:från|under|mellan|sedan|år|i) (?=[0-9]{4})"
)
_GOES_ON = re.compile(
    r"(?:,? (?:som|där)|, (?:ett|en|det|vårt)| kallar| kallas| heter| hette"
    r"| är (?:slut|över|i mål|i hamn|igång|i gång|ett)| startar?| rullar| drar i| går i mål| sjösätts"
    r"| lanseras| fyller| firar| förlängs| avslutas| avslutades| slutar| upphör| drivs| drevs| finansieras| ägs)(?!\w)"
)
_SO_CALLED = re.compile(
    r",? (?:som (?:den|det|projektet|satsningen|insatsen) (?:nu )?|så )(?:heter|kallas|har döpts|är döpt)(?!\w)"
)
_INFLECTED = re.compile(r"[A-ZÅÄÖ][a-zåäö]*(?:a|er|ade|de|t|ar|en|ens|ets|nas)")
_QUOTED = re.compile(
    rf"(?<!\w){OPEN}(?P<name>[{UPPER}0-9#](?:[^\n\"”“„»«.!?]|\.[0-9]){{1,60}}[?!]?){CLOSE}(?!\w)(?!,? {SPEAKS}(?!\w))"
)
_ALSO = re.compile(r" (?:samt|och|som) (?=[A-ZÅÄÖ])")


class Name(NamedTuple):
    """A name that a text has, with its places in order."""

    name: str
    places: tuple[tuple[int, int], ...]


def candidates(text: Text, title: str | None, known: Collection[str] = ()) -> list[Name]:
    """The names, each once; the `known` are as long as they were found, and others end where they begin."""
    view = text.view("orgs")
    stated = text.body.stated
    quoted = {stated[slice(*match.span("name"))] for match in _QUOTED.finditer(view) if _short(match["name"])}
    taken = [(start, end + len(version(stated, end))) for start, end in places({*known, *quoted}, stated)]
    found_runs = list(runs(view))
    times = Counted([*runs(title or ""), *found_runs])
    persons = {word for one in people.mentions(text, ()) for word in one.name.split()}
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in taken:
        found[stated[start:end]].append((start, end))
    within: set[str] = set(found)
    upto, following = 0, iter([*taken, (len(view), len(view))])
    low, high = next(following)
    for run in found_runs:
        while high <= run.start:
            low, high = next(following)
        if run.start < upto or low <= run.start or run.words[0] in persons:
            continue
        for start, name in _names(run, view, times):
            name += version(stated, start + len(name))
            end = start + len(name)
            found[name].append((start, end))
            if (
                run.within
                or (times[name] > 1 and (" " in name or _stands(name, view)))
                or (_GOES_ON.match(view, end) and (opens(run.words[0]) or _stands(name, view)))
                or _SO_CALLED.match(view, end)
            ):
                within.add(name)
                upto = end
    _genitives(found)
    return [
        Name(name, tuple(sorted(set(places_of))))
        for name, places_of in found.items()
        if name in within or _of_title(name, view, title or "")
    ]


def _short(name: str) -> bool:
    return name.count(" ") < MOST_WORDS and not no_name(name) and not is_place(name)


def _of_title(name: str, view: str, title: str) -> bool:
    """Whether a word that only opens sentences is a name: the title has it, and the text not with a small letter."""
    return name in title and _stands(name, view)


def _stands(name: str, view: str) -> bool:
    """Whether what only opens sentences may be a name: it begins with no ordinary word's form, nor has the text it so written."""
    first = name.partition(" ")[0]
    return not _INFLECTED.fullmatch(first) and not ends_before(first.lower()) and f" {name[0].lower()}{name[1:]}" not in view


def _names(run: Run, view: str, times: Counted) -> Iterator[tuple[int, str]]:
    name = _name(run, view, times)
    if name is None:
        return
    parts = _ALSO.split(name)
    if len(parts) == 2 and times[name] == 1:
        yield from ((run.start + name.rfind(part), part) for part in parts if not no_name(part))
    else:
        yield run.start, name


def _name(run: Run, view: str, times: Counted) -> str | None:
    """As many of the words as are found together elsewhere too; else up to where a name ends."""
    name = times.recurring(run)
    if is_place(run.words[0]) and (name is None or " " not in name):
        return None
    if name is None or " " not in name:
        line = view[run.start : run.start + _LONGEST]
        line = _LINE_END.split(line, maxsplit=1)[0]
        named = _CALLED.search(view, max(0, run.start - 12), run.start) is not None
        whole = called(line) if named else ended(line, placed=True)
        if whole is not None and not whole.endswith("?"):
            whole = _OVER.split(whole, maxsplit=1)[0]
        if name is None or (whole is not None and not whole.startswith(name)):
            name = whole
    if name is None:
        return None
    name = name.rstrip(".:,")
    if len(name) < 3 or is_place(name) or no_name(name) or organisation(name) or not may_be(name):
        return None
    return name


def _genitives(found: dict[str, list[tuple[int, int]]]) -> None:
    """`Lyktans` is `Lyktan`, where the text has that too."""
    for name in list(found):
        if name.endswith("s") and name[:-1] in found:
            found[name[:-1]] += [(start, end - 1) for start, end in found.pop(name)]
