"""How much a text says for each of its names being its project, or one before it: what stands beside all places of the name."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from esfsheet.news.facts.candidates import Name
from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import PROJECT, masked
from esfsheet.news.text.matches import matches
from esfsheet.news.text.telling import Evidence
from esfsheet.news.words.pieces import QUOTES

_ENOUGH, _CERTAIN, _PLAIN, _VETO, _HINT = 3, 2, 3, -6, 3


class Weighed(NamedTuple):
    """A name, and what speaks for its being the project, or one before it."""

    name: str
    places: tuple[tuple[int, int], ...]
    evidence: Mapping[str, Evidence]
    shape: int
    """How much it stands out: by its place in the title or a heading, and by being repeated."""
    titled: bool
    headed: bool
    hinted: bool
    """A wording that is not certain names a project so."""

    @property
    def project(self) -> int:
        """How much speaks for its being the text's project."""
        return self.shape + _HINT * self.hinted + sum(one.weight for one in self.evidence.values() if one.says != "earlier")

    @property
    def earlier(self) -> int:
        """How much speaks for its having been before the text's project."""
        return sum(one.weight for one in self.evidence.values() if one.says != "project")

    @property
    def is_project(self) -> bool:
        """Whether it is the text's project, as far as that is told."""
        certain = any(one.weight >= _CERTAIN for one in self.evidence.values() if one.says == "project")
        return (certain or self.hinted or (self.headed and self.project > self.shape)) and self.project >= _ENOUGH

    @property
    def is_plainly_project(self) -> bool:
        """Whether one wording alone says so."""
        said = [one.weight for one in self.evidence.values() if one.says == "project" and one.weight >= _CERTAIN]
        return self.is_project and (len(said) + self.hinted > 1 or max(said, default=0) >= _PLAIN)

    @property
    def is_neither(self) -> bool:
        """Whether the text says that it is something else."""
        return self.project < _ENOUGH and any(one.weight <= _VETO for one in self.evidence.values() if one.says == "either")

    @property
    def is_earlier(self) -> bool:
        """Whether it was before the text's project."""
        return self.earlier >= _ENOUGH and (not self.titled or self.is_plainly_earlier)

    @property
    def is_plainly_earlier(self) -> bool:
        """Whether one wording alone says so."""
        return self.earlier >= _ENOUGH and any(one.weight >= _PLAIN for one in self.evidence.values() if one.says == "earlier")

    @property
    def is_done(self) -> bool:
        """Whether it is told of as done, which may be said of the text's project too."""
        return self.earlier >= (_ENOUGH if self.titled else _CERTAIN)


def weighed(text: Text, title: str | None, names: Sequence[Name], hinted: Collection[str] = ()) -> list[Weighed]:
    """The names with the evidence for each."""
    places = sorted((start, end, name.name) for name in names for start, end in name.places)
    starts = [start for start, _, _ in places]
    seen = text.lined_as(masked(text.view("orgs"), (_quoted(text.body.seen, start, end) for start, end, _ in places)))
    found: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for file, evidence, match in matches("evidence", lambda _: seen):
        assert isinstance(evidence, Evidence)
        for group, at in match.groupdict().items():
            if at is not None:
                _, _, name = places[bisect_right(starts, match.end(group) - 1) - 1]
                found[name][file] = evidence
    return [_weighed(one, found[one.name], text, title, hinted=one.name in hinted) for one in names]


def _weighed(name: Name, evidence: Mapping[str, Evidence], text: Text, title: str | None, *, hinted: bool) -> Weighed:
    several = len(name.places) > 1
    headed = several and any(text.body.paras[text.body.index(start)].role == "heading" for start, _ in name.places)
    titled = _in_title(name.name, title)
    shape = min(len(name.places), 3) - 1 + titled + 2 * headed
    return Weighed(name.name, name.places, evidence, shape, titled=titled, headed=headed, hinted=hinted)


def _in_title(name: str, title: str | None) -> bool:
    """Whether a title has a name; with the number of its version it is another one's."""
    # Few titles do, and an expression for each name would have to be compiled.
    if title is None or name not in title:
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?! (?:[2-9]|II|Plus)|\w)", title) is not None


def _quoted(seen: str, start: int, end: int) -> tuple[int, int, str]:
    """The mark for a name, with the quotation marks around it."""
    if seen[start - 1 : start] in QUOTES and seen[end : end + 1] in QUOTES:
        return start - 1, end + 1, PROJECT
    return start, end, PROJECT
