"""Whom a text says to have been refused: what is granted in it is none of theirs."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from esfsheet.news.facts.amounts import Sum
from esfsheet.news.facts.cues import NOS, Cue, cues, pieces
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.owner import Owner
from esfsheet.news.facts.verdicts import Verdict, under_heads
from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import Match
from esfsheet.news.text.places import places

_OWNS = re.compile(r"(?<!\w)(?:äg(?:er|de|s) |(?i:projektägare|huvudman)(?!\w))")


class TurnedAway:
    """Who is named as refused, apart from those who got something."""

    def __init__(self, text: Text, projects: Sequence[Hit], told: Mapping[str, Verdict], owners: Sequence[Owner]) -> None:
        self._text = text
        self._owners = owners
        self._divided: dict[Match, list[Match]] = {}
        self._refused = {name for name, one in told.items() if one.said == "refused"}
        self.granted = {hit.name for hit in projects} - self._refused
        """The projects of which the text says no such thing."""
        self._cues: Sequence[Cue] = text.once(cues) if projects else ()
        self._heads = [stretch for stretch, one in text.once(under_heads) if one.said == "refused"] if projects else []
        self._any = bool(self._heads) or any(cue.file in NOS for cue in self._cues)
        self.owners = [one for one in owners if self._here(one.start)] if self._any else []
        """What is said of them."""
        self.others = [one for one in owners if one not in self.owners]
        """What is said of all others."""

    def said_of(self, hit: Hit) -> Sequence[Owner]:
        """What of all that may tell whose a project is."""
        if hit.name not in self._refused:
            return self.others
        if self.granted or not self._named:
            return self._owners
        return self.owners or [one for one in self._owners if one.name in self._named]

    def common(self, hit: Hit, whose: Owner | None) -> Owner | None:
        """Whom the text as a whole tells of, if a project may be his."""
        if whose is None or hit.name not in self._refused:
            return whose
        low, high = self._text.body.sentence(whose.start)
        named = self._text.body.stated.find(hit.name, low, high) >= 0
        theirs = whose in self.said_of(hit) or whose.name in self._named
        return whose if named or (not self.granted and theirs) else None

    def sums_of(self, hit: Hit, sums: Sequence[Sum]) -> Sequence[Sum]:
        """The sums that may be a project's: what one who was not turned away gets is no refused one's."""
        if hit.name not in self._refused or hit.listed:
            return sums
        theirs = [self._text.body.sentence(one.start) for one in self.others if self._named and one.name not in self._named]
        return [
            one
            for one in sums
            if not any(low <= one.found.start < high and not low <= hit.start < high for low, high in theirs)
        ]

    @property
    def _named(self) -> Collection[str]:
        """The organisations that are named as refused."""
        return self._parted[0]

    def names(self) -> Collection[str]:
        """Organisations of which the text says nothing else."""
        return self._parted[0] - self._parted[1]

    @cached_property
    def _parted(self) -> tuple[set[str], set[str]]:
        """The organisations where they are refused, and those elsewhere."""
        parted: tuple[set[str], set[str]] = (set(), set())
        for one in self._text.organisations if self._any else ():
            parted[not self._here(one.start)].add(one.name)
        return parted

    @cached_property
    def _names(self) -> list[int]:
        """Where projects are named that were not refused."""
        return sorted(start for start, _ in places(self.granted, self._text.body.stated))

    def _here(self, at: int) -> bool:
        """Whether who is named here is refused: his sentence, or his side of one that says both, says no of nothing granted."""
        sentence = self._text.body.sentence(at)
        side, both = sentence, self._says(sentence, ("granted",))
        if not both and any(head.start <= at < head.end for head in self._heads):
            return True
        if both:
            sides = self._sides(sentence)
            side = self._side(sentence, at)
            # `Sala kommun fick först nej men får nu pengar`: one whom both are said of.
            if not any(
                self._says(one, ("granted",)) and (one.end <= at or self._owned(one)) for one in sides if one is not side
            ):
                return False
        elif not self._says(sentence, NOS):
            return False
        elif any(self._anothers(one) for one in self._sides(sentence) if not one.start <= at < one.end):
            side = self._side(sentence, at)
        # Whom a text calls an owner owns what it grants, where it names no other project that was refused.
        if not self._refused and _OWNS.search(self._text.body.seen, *side):
            return False
        if not self._says(side, NOS) or self._says(side, ("granted",)):
            return False
        return bisect_left(self._names, side.start) == bisect_left(self._names, side.end)

    def _sides(self, sentence: Match) -> list[Match]:
        if sentence not in self._divided:
            self._divided[sentence] = list(pieces(self._text.body.seen, sentence))
        return self._divided[sentence]

    def _side(self, sentence: Match, at: int) -> Match:
        sides = self._sides(sentence)
        return next(one for one in sides if at < one.end or one is sides[-1])

    def _anothers(self, side: Match) -> bool:
        """Whether what says no names an organisation of its own: `men Heby kommun fick nej`."""
        found = self._organisations
        return self._says(side, NOS) and bisect_left(found, side.start) < bisect_left(found, side.end)

    @cached_property
    def _organisations(self) -> list[int]:
        return sorted(one.start for one in self._text.organisations)

    def _says(self, stretch: Match, files: Collection[str]) -> bool:
        return any(cue.file in files and stretch.start <= cue.start < stretch.end for cue in self._cues)

    def _owned(self, stretch: Match) -> bool:
        return any(stretch.start <= one.start < stretch.end for one in self._owners)
