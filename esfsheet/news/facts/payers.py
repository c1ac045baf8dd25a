"""What a sum is where no pattern tells: by who pays, or what is told, nearest to it in its clause."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from math import inf
from operator import attrgetter
from typing import Literal

from esfsheet.news.facts.views import Text
from esfsheet.news.words.pieces import FUND
from esfsheet.values import money

_FUND = re.compile(rf"{FUND}|(?:EU|ESF)-(?:pengar|stöd|bidrag|medel|miljoner)\w{{0,40}}|socialfondens?", re.IGNORECASE)
_TELLING = re.compile(
    rf"(?P<fund>{FUND}|(?:EU|ESF|[Ss]ocialfonds)-?(?:pengar|stöd|bidrag|medel)\w{{0,40}}|[Ss]ocialfondens|[Ff]ondens|Bryssel)"
    r"|(?P<other>◊|(?i:kommun|region|landsting|stat(?:en|lig)|regering|förbund|företag|bolag|parter|medlem|medfinans|själv|egen\b|egna\b"
    r"|eget\b|sponsor|donation|stiftelse|regionala utvecklingsfonden|av (?:pengarna|dem|detta|dessa|summan|bidraget|stödet)))"
    r"|(?P<total>(?i:(?:total|samla|sammanlag|hel)\w{0,40}(?: \w{1,40})? ?(?:omslut|kostnad|budget|ram|volym|prislapp|finansiering)\w{0,40}|totalbudget|projektbudget"
    r"|projektet (?:omfattar|omsluter|kostar|omsätter)|(?:omfattar|omsluter|kostar|omsätter) (?:hela )?(?:projektet|satsningen)"
    r"|(?:projekt|satsning)\w{0,40}(?: som är)? (?:på|värd|värt|om)|omfattning|omslutning|prislapp))"
)
_NOT_GIVEN = re.compile(
    r"avslag|egna medel|ur egen|utöver (?:EU|ESF)-|avslog|sökt|söker|ansök|hoppa|skulle|eventuell|utlys|återbetal"
    r"|betala\w{0,3} tillbaka|blev över|budget\w{0,40} för|lön|hyra|per (?:person|deltagare)"
    r"|i (?:försörjningsstöd|stipendi)|krona|räcker|straff|vite|böter|fakturera|önska|behov",
    re.IGNORECASE,
)
# Who pays a part is told in a clause of its own: nothing there tells what the whole is.
_CLAUSE = re.compile(r",? (?:varav|av vilka|av vilket|därav|medan|men|och|där)(?!\w)")
_LEAST = 100_000


class _Searched:
    """Where in stretches of a text something is told first: a sentence is asked for each of its sums."""

    def __init__(self, text: Text) -> None:
        self._view = text.view("orgs")
        self._ends: dict[tuple[re.Pattern[str], int, int], float] = {}

    def told(self, what: re.Pattern[str], start: int, end: int, group: str | None = None) -> float:
        """Where it has been told; behind everything where it is not."""
        key = what, start, end
        if key not in self._ends:
            found = (match.end() for match in what.finditer(self._view, start, end) if match.lastgroup == group)
            self._ends[key] = next(found, inf)
        return self._ends[key]


def by_clause(one: money.Found, text: Text) -> Literal["grant", "total"] | None:
    """A grant where the fund is who pays, a total where it is what all costs; None where neither is told."""
    view = text.view("orgs")
    sentence = text.body.sentence(one.start)
    sums = text.body.sums
    at = bisect_left(sums, one.start, key=attrgetter("start"))
    begin = max(sentence.start, sums[at - 1].end if at else 0)
    end = min(sentence.end, sums[at + 1].start if at + 1 < len(sums) else sentence.end)
    if one.amount.amount < _LEAST or text.once(_Searched).told(_NOT_GIVEN, *sentence) <= end:
        return None
    told = [match.lastgroup for match in _TELLING.finditer(view, begin, one.start)]
    clause = _CLAUSE.search(view, one.end, end)
    after = [match.lastgroup for match in _TELLING.finditer(view, one.end, clause.start() if clause else end)]
    nearest = told[-1] if told else after[0] if after and begin == sentence.start else None
    return "grant" if nearest == "fund" else "total" if nearest == "total" else None


def lone(sums: Sequence[money.Found], text: Text) -> money.Found | None:
    """The first sum after the fund was named, where the text states no other grant: in that sentence or the next of its paragraph, and nobody else's."""
    view = text.view("orgs")
    searched = text.once(_Searched)
    for one in sums:
        sentence = text.body.sentence(one.start)
        begin = max(text.body.starts[text.body.index(one.start)], text.body.sentence(max(sentence.start - 2, 0)).start)
        if one.amount.amount < _LEAST or searched.told(_FUND, begin, sentence.end) == inf:
            continue
        if searched.told(_NOT_GIVEN, *sentence) < inf or view.startswith(("-", "–"), sentence.start):
            continue
        if searched.told(_TELLING, *sentence, "other") > one.start:
            return one
    return None
