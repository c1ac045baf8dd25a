"""Which stretches of a text are about which of its projects."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from operator import attrgetter

from esfsheet.news.facts.cues import pieces
from esfsheet.news.facts.hit import Hit
from esfsheet.news.text.body import Body, Match
from esfsheet.news.text.places import places
from esfsheet.news.words.refusals import TOGETHER


class Mentions:
    """Every place where one of the projects is named."""

    def __init__(self, body: Body, projects: Sequence[Hit]) -> None:
        self.body = body
        found = {(start, body.stated[start:end]) for start, end in places({hit.name for hit in projects}, body.stated)}
        self.places = sorted(found | {(hit.start, hit.name) for hit in projects})
        self._starts: dict[str, list[int]] = defaultdict(list)
        for start, name in self.places:
            self._starts[name].append(start)

    def stretches(self, hit: Hit) -> list[Match]:
        """The paragraphs that name this project and no other; in others, its sentences up to one that names another."""
        found = [self._around(start, hit) for start in self._starts[hit.name]]
        return [one for one in found if one is not None]

    def _around(self, start: int, hit: Hit) -> Match | None:
        index = self.body.index(start)
        low, high = self.body.starts[index], self.body.end(index)
        if self._other(low, high, hit) is None:
            return Match(low, self._below(index, hit) if self.body.paras[index].role == "heading" else high)
        sentence = self.body.sentence(start)
        if self._other(sentence.start, sentence.end, hit) is not None:
            return self._side(start, sentence, hit) or self._clause(start, sentence)
        following = self._other(sentence.end, high, hit)
        return Match(sentence.start, self.body.sentence(following).start if following is not None else high)

    def _side(self, start: int, sentence: Match, hit: Hit) -> Match | None:
        """What a sentence sets against the rest of it, where that names no other one: `medan Lyktan får 4 miljoner kronor`."""
        side = next(one for one in pieces(self.body.seen, sentence) if start < one.end)
        return None if self._other(*side, hit) is not None or TOGETHER.search(self.body.seen, *side) else side

    def _clause(self, start: int, sentence: Match) -> Match | None:
        """From the name to the next one, in a sentence that has one sum after each name."""
        names = [place for place, _ in self._inside(sentence.start, sentence.end)]
        low, high = (bisect_left(self.body.sums, at, key=attrgetter("start")) for at in sentence)
        sums = [one.start for one in self.body.sums[low:high]]
        ends = [*names[1:], sentence.end]
        each = [sum(low < at < high for at in sums) for low, high in zip(names, ends, strict=True)]
        if len(sums) != len(names) or each != [1] * len(names):
            return None
        return Match(start, ends[names.index(start)])

    def _below(self, index: int, hit: Hit) -> int:
        """The end of what stands under a heading that names a project, up to the next heading or project."""
        last = index
        for following in range(index + 1, len(self.body.paras)):
            low, high = self.body.starts[following], self.body.end(following)
            if self.body.paras[following].role == "heading" or self._other(low, high, hit) is not None:
                break
            last = following
        return self.body.end(last)

    def _other(self, low: int, high: int, hit: Hit) -> int | None:
        """Where another project is named first."""
        for index in range(bisect_left(self.places, (low, "")), len(self.places)):
            start, name = self.places[index]
            if start >= high:
                break
            if name != hit.name:
                return start
        return None

    def _inside(self, low: int, high: int) -> list[tuple[int, str]]:
        return self.places[bisect_left(self.places, (low, "")) : bisect_left(self.places, (high, ""))]
