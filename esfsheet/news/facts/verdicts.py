"""Which of the projects were refused, or have only been applied for, by what the text says of each and over its list."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import Literal, NamedTuple, TypeVar

from esfsheet.news.facts.cues import NOS, Cue, pieces
from esfsheet.news.facts.cues import cues as cues_of
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text
from esfsheet.news.page.lines import prose
from esfsheet.news.text.body import Match
from esfsheet.news.text.places import places
from esfsheet.news.words.refusals import ASKED, BACK, CELL, NO, NO_ALONE, NOT, OF_THEM, PAYS, RAN, YES, last

_Placed = TypeVar("_Placed")
Said = Literal["refused", "applied", "granted"]


class Verdict(NamedTuple):
    """What a text says of an application, and where."""

    said: Said
    start: int
    end: int


_LONGEST_HEAD = 140


def verdicts(text: Text, projects: Sequence[Hit]) -> dict[str, Verdict]:
    """What is said of each project that is none of the granted ones, by its name."""
    if not projects:
        return {}
    over = text.once(under_heads)
    found: dict[str, Verdict] = {}
    for hit in projects:
        heads = (said for scope, said in over if scope.start <= hit.start < scope.end)
        one = _own_line(text, hit) or (
            next(heads, None) if hit.listed or not _tells(text, text.body.index(hit.start)) else None
        )
        if one is not None:
            found[hit.name] = one
    cues = text.once(cues_of)
    if not found and all(cue.file == "granted" for cue in cues):
        return {}
    granted = {hit.name for hit in projects if hit.listed and hit.sum is not None and hit.name not in found}
    for name, one in _told(text, projects, cues):
        if one.said == "granted":
            granted.add(name)
        if name not in found or found[name].said != "refused" or one.said == "granted":
            found[name] = one
    return {
        name: one
        for name, one in found.items()
        if name not in granted
        and not _says(PAYS, text, name)
        and (one.said == "refused" or (one.said == "applied" and "" not in granted and not _says(RAN, text, name)))
    }


def _says(what: re.Pattern[str], text: Text, name: str) -> bool:
    """Whether a sentence that names it says so."""
    return any(what.search(text.body.seen, *text.body.sentence(start)) for start, _ in places([name], text.body.stated))


def _heads(line: str) -> tuple[Said, re.Match[str]] | None:
    """What a line over a list says of all that stand in it, and the words that say so."""
    plain = NOT.sub(" ", line)
    if YES.search(plain):
        return None
    no = NO.search(line)
    if no and (OF_THEM.search(line) or NO_ALONE.fullmatch(line.strip().rstrip(":"))):
        return "refused", no
    # What may only begin a line does not, to `re`, begin a stretch of a text: it is the line that is looked through.
    asked = ASKED.search(line)
    return ("applied", asked) if asked else None


def under_heads(text: Text) -> list[tuple[Match, Verdict]]:
    """What stands under lines that say something of all of it, and what they say."""
    return list(_over(text))


def _over(text: Text) -> Iterator[tuple[Match, Verdict]]:
    """What stands under a line that says no of all of it, as far as its list goes."""
    body = text.body
    for index, para in enumerate(body.paras):
        start, end = body.starts[index], body.end(index)
        line = body.seen[start:end]
        headed = para.role == "heading"
        if not (headed or line.rstrip().endswith(":")) or len(line) > _LONGEST_HEAD or (head := _heads(line)) is None:
            continue
        said, words = head
        last = index
        for below in range(index + 1, len(body.paras)):
            under = body.paras[below]
            if (
                under.role == "heading"
                or (not headed and under.text.rstrip().endswith(":"))
                or (not headed and _tells(text, below))
            ):
                break
            last = below
        yield Match(end, body.end(last)), Verdict(said, start + words.start(), start + words.end())


def _tells(text: Text, index: int) -> bool:
    """Whether a line is running text, and none of a list: those hold a sum, or are items."""
    para = text.body.paras[index]
    low, high = text.body.starts[index], text.body.end(index)
    return para.role not in ("item", "cell") and prose(para.text) and "¤" not in text.body.marked[low:high]


def _own_line(text: Text, hit: Hit) -> Verdict | None:
    """What the line of a list says of its own project, or the other cells of its row."""
    if not hit.listed:
        return None
    body = text.body
    index = body.index(hit.start)
    row = body.paras[index].row
    first = final = index
    while row and first > 0 and body.paras[first - 1].row == row:
        first -= 1
    while row and final + 1 < len(body.paras) and body.paras[final + 1].row == row:
        final += 1
    said = None if row else last(body.seen[body.starts[index] : body.end(index)])
    if said is not None and said[1]:
        return Verdict("refused", body.starts[index] + said[0], body.end(index))
    if (nothing := next((one for one in body.sums if one.start == hit.sum and not one.amount.amount), None)) is not None:
        return Verdict("refused", nothing.start, nothing.end)
    for cell in range(first, final + 1):
        if CELL.fullmatch(body.paras[cell].text.strip()):
            return Verdict("refused", body.starts[cell], body.end(cell))
    return None


def _told(text: Text, projects: Sequence[Hit], cues: Sequence[Cue]) -> Iterator[tuple[str, Verdict]]:
    """What running text says, in its order; a grant of which it does not say whose it is, under no name."""
    mentions = places({hit.name for hit in projects}, text.body.stated)
    names = sorted((start, text.body.stated[start:end]) for start, end in mentions)
    before: list[str] = []
    """Those that the sentence before names."""
    at = 0
    while at < len(text.body.seen):
        sentence = text.body.sentence(at)
        at = max(sentence.end, at + 1)
        carried = before if BACK.match(text.body.seen, sentence.start) else []
        before = []
        for piece in pieces(text.body.seen, sentence):
            inside = _within(names, piece, itemgetter(0))
            of_it = _within(cues, piece, attrgetter("start"))
            if of_it and inside:
                yield from _each(of_it, inside)
            elif of_it and len(carried) == 1 and of_it[-1].file != "applied":
                yield carried[0], _verdict(of_it[-1])
            elif any(cue.file == "granted" for cue in of_it):
                yield "", Verdict("granted", piece.start, piece.end)
            if inside:
                carried = before = list(dict.fromkeys([*before, *(name for _, name in inside)]))
        before = before or carried


def _within(ordered: Sequence[_Placed], piece: Match, start: Callable[[_Placed], int]) -> Sequence[_Placed]:
    first = bisect_left(ordered, piece.start, key=start)
    return ordered[first : bisect_left(ordered, piece.end, first, key=start)]


def _verdict(cue: Cue) -> Verdict:
    said: Said = "granted" if cue.file == "granted" else "applied" if cue.file == "applied" else "refused"
    return Verdict(said, cue.start, cue.end)


def _each(cues: Sequence[Cue], names: Sequence[tuple[int, str]]) -> Iterator[tuple[str, Verdict]]:
    """Which name each thing is said of: of those before it, up to what was said before; where it asks for them, of those behind."""
    final = {"granted", *NOS} & {cue.file for cue in cues}
    said = [cue for cue in cues if cue.file != "applied"] if final else list(cues)
    for index, cue in enumerate(said):
        low = said[index - 1].end if index else -1
        high = said[index + 1].start if index + 1 < len(said) else names[-1][0] + 1
        ahead = [name for at, name in names if low <= at < cue.start]
        behind = [name for at, name in names if cue.end <= at < high]
        of = behind or ahead if cue.file == "refuses" else behind if cue.file == "no_to" else ahead or behind
        if len(said) == 1 and cue.file != "no_to":
            of = [name for _, name in names]
        yield from ((name, _verdict(cue)) for name in of)
