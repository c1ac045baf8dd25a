"""Which stretches of a text are about which of its projects."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from esfsheet.news.body import Body, Match
from esfsheet.news.facts.hit import Hit


class Mentions:
    """Every place where one of the projects is named."""

    def __init__(self, body: Body, projects: Sequence[Hit]) -> None:
        self.body = body
        names = sorted({hit.name for hit in projects}, key=len, reverse=True)
        named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
        found = {(match.start(), match[0]) for match in named.finditer(body.stated)} if names else set()
        self.places = sorted(found | {(hit.start, hit.name) for hit in projects})

    def stretches(self, hit: Hit) -> list[Match]:
        """The paragraphs that name this project and no other; in others, its sentences up to one that names another."""
        found = [self._around(start, hit) for start, name in self.places if name == hit.name]
        return [one for one in found if one is not None]

    def _around(self, start: int, hit: Hit) -> Match | None:
        index = self.body.index(start)
        low, high = self.body.starts[index], self.body.end(index)
        if not self._others(low, high, hit):
            return Match(low, self._below(index, hit) if self.body.paras[index].role == "heading" else high)
        sentence = self.body.sentence(start)
        if self._others(sentence.start, sentence.end, hit):
            return None
        following = self._others(sentence.end, high, hit)
        return Match(sentence.start, self.body.sentence(following[0]).start if following else high)

    def _below(self, index: int, hit: Hit) -> int:
        """The end of what stands under a heading that names a project, up to the next heading or project."""
        last = index
        for following in range(index + 1, len(self.body.paras)):
            low, high = self.body.starts[following], self.body.end(following)
            if self.body.paras[following].role == "heading" or self._others(low, high, hit):
                break
            last = following
        return self.body.end(last)

    def _others(self, low: int, high: int, hit: Hit) -> list[int]:
        first, last = bisect_left(self.places, (low, "")), bisect_left(self.places, (high, ""))
        return [start for start, name in self.places[first:last] if name != hit.name]
