"""Where a text says yes or no of an application, or that somebody asks."""

from collections.abc import Iterator
from typing import NamedTuple

from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import Match
from esfsheet.news.words.refusals import CONTRAST, ELSE, IF, OTHER, PEOPLE

NOS = ("refused", "refuses", "no_to")
"""The patterns that say no."""


class Cue(NamedTuple):
    """What the pattern of a file found, and where."""

    file: str
    start: int
    end: int


def cues(text: Text) -> list[Cue]:
    """What is said, each once; not what is only feared, and not what people are refused."""
    seen = text.body.seen
    taken: list[Cue] = []
    for file, _, match in text.find("verdicts"):
        start, end = match.span()
        if any(start < cue.end and cue.start < end for cue in taken):
            continue
        low = max(text.body.sentence(start).start, start - 80)
        if file == "applied" and ELSE.match(seen, end):
            continue
        if file in NOS:
            before = seen[low:start]
            if (
                IF.search(before)
                or PEOPLE.search(before)
                or ELSE.match(seen, end)
                or OTHER.match(seen, end - 3 * seen.endswith(" på", start, end))
            ):
                continue
        taken.append(Cue(file, start, end))
    return sorted(taken, key=lambda cue: cue.start)


def pieces(seen: str, sentence: Match) -> Iterator[Match]:
    """A sentence up to each word that sets what follows against it."""
    low = sentence.start
    for joint in CONTRAST.finditer(seen, sentence.start, sentence.end):
        yield Match(low, joint.start())
        low = joint.end()
    yield Match(low, sentence.end)
