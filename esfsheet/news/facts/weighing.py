"""Who owns the project, where no wording says it in so many words: what speaks for and against each organisation, added up."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.organisations import Named
from esfsheet.news.facts.owner import EXPLICIT, Owner, resolved
from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import Match
from esfsheet.values.text import fold

_ENOUGH, _AHEAD = 2.5, 1.5
_SENDER, _ONLY, _TITLE, _FIRST, _MENTION, _MOST_MENTIONS = 2.5, 3.0, 1.5, 1.0, 0.3, 5
# Of whom nothing else is said than that somebody is there.
_THERE = re.compile(r"(?<!\w)(?:på|hos|vid) $")
_IN = re.compile(r" i $")
_OURS = ("ours", "we_take_part")
"""Of a speaker's `vi` nobody knows whom it means."""
_REFUSED = "refused"
# What a wording weighs by its rank, and another one for the same name.
_SAID = ((EXPLICIT, 20.0), (60, 6.0), (50, 4.5), (40, 3.5), (0, 2.5))
_SAID_AGAIN, _TOGETHER = 0.5, 6.0
# Those who mostly take part, pay, teach or look on.
_KINDS = (
    (re.compile(r"[Uu]niversitet|(?<!olk)[Hh]ögskol(?!lära)"), 2.0),
    (
        re.compile(
            r"Arbetsförmedl|Försäkringskass|ESF|verket$|[Mm]yndighet|IF Metall|Unionen|^Kommunal$|^LO$|[Ss]trukturfond|^Länsstyrelse|^SKR$|^SKL$|Handelskammar"
            r"|Företagarna|Näringsliv|rådet$|[Pp]olis|Kriminalvård|[Ii]nstitutet|Sveriges|^RISE$|^LRF$|^TCO$|^Almi"
        ),
        3.0,
    ),
    (re.compile(r" AB$"), 0.5),
)


Weights = dict[str, dict[str, float]]


class Weighing:
    """What a text says for and against each organisation."""

    def __init__(self, text: Text, projects: Sequence[Hit]) -> None:
        self._text = text
        self._projects = [hit.name for hit in projects]

    @cached_property
    def _hints(self) -> list[tuple[int, str, int, str]]:
        """Each hint: where, which, its weight, and for whom."""
        return list(_hints(self._text, self._projects))

    def owner(self, project: Hit, owners: Sequence[Owner], title: str | None, without: Collection[str] = ()) -> Owner | None:
        """The organisation for which most speaks in the whole text, if that is clearly more than for the next one."""
        weights = _said(owners)
        _add(self._hints, weights)
        _kinds(self._text, self._projects, title, weights)
        _together(weights)
        weights = {name: each for name, each in weights.items() if name not in without}
        return _heaviest(self._text, weights, project, owners)

    def owner_within(self, project: Hit, stretches: Sequence[Match]) -> Owner | None:
        """The same, in the stretches that are about one of several projects."""
        inside = [one for one in self._text.organisations if any(low <= one.start < high for low, high in stretches)]
        if not inside:
            return None
        weights: Weights = defaultdict(lambda: defaultdict(float))
        for one in inside:
            weights[one.name]["mentions"] = _MENTION
            if (kind := _kind(one.name)) is not None:
                weights[one.name]["kind"] = -_KINDS[kind][1]
        _add([hint for hint in self._hints if any(low <= hint[0] < high for low, high in stretches)], weights)
        _only(
            weights,
            {
                one.name
                for one in inside
                if not _is_there(self._text, one) and not _IN.search(self._text.body.seen, max(0, one.start - 3), one.start)
            },
        )
        return _heaviest(self._text, weights, project, ())


def _heaviest(text: Text, weights: Weights, project: Hit, owners: Sequence[Owner]) -> Owner | None:
    order = sorted(((sum(each.values()), name) for name, each in weights.items()), reverse=True)
    if not order or order[0][0] < _ENOUGH or (len(order) > 1 and order[0][0] - order[1][0] < _AHEAD):
        return None
    name = order[0][1]
    return next((one for one in owners if one.name == name), None) or _mention(text, name, project)


def _said(owners: Sequence[Owner]) -> Weights:
    """What the wordings weigh that name an owner."""
    weights: Weights = defaultdict(lambda: defaultdict(float))
    for one in owners:
        said = weights[one.name]["said"]
        weights[one.name]["said"] = said + _SAID_AGAIN if said else next(weight for rank, weight in _SAID if one.rank >= rank)
    return weights


def _hints(text: Text, projects: Collection[str]) -> Iterator[tuple[int, str, int, str]]:
    for hint, pattern, match in text.find("hints", projects):
        for group, stated in match.groupdict().items():
            if not stated:
                continue
            start, end = match.span(group)
            if hint in _OURS and text.body.paras[text.body.index(start)].role == "quote":
                continue
            names = {one.name for one in text.organisations if start <= one.start < end}
            if not names and (meant := resolved(text, text.body.text(start, end), start, 0)):
                names = {meant}
            yield from ((start, hint, pattern.rank, name) for name in names)


def _add(hints: Iterable[tuple[int, str, int, str]], weights: Weights) -> None:
    """What the hints weigh, each twice for a name at most."""
    for _, hint, weight, name in hints:
        most = 2 * abs(weight)
        weights[name][hint] = max(-most, min(weights[name][hint] + weight, most))


def _kind(name: str) -> int | None:
    return next((index for index, (kind, _) in enumerate(_KINDS) if kind.search(name)), None)


def _is_there(text: Text, one: Named) -> bool:
    return _THERE.search(text.body.seen, max(0, one.start - 5), one.start) is not None


def _only(weights: Weights, acting: Collection[str]) -> None:
    """The one organisation of which nothing says that it is a partner, payer or the like."""
    alone = [
        name
        for name, each in weights.items()
        if "kind" not in each and not any(weight < 0 for hint, weight in each.items() if hint != _REFUSED)
    ]
    if len(alone) == 1 and (alone[0] in acting or "sender" in weights[alone[0]]):
        weights[alone[0]]["only"] = _ONLY


def _kinds(text: Text, projects: Collection[str], title: str | None, weights: Weights) -> None:
    """What a name weighs by what it is, and where it stands."""
    own = text.own
    named = [one.name for one in text.organisations]
    for name in dict.fromkeys(named):
        weights[name]["mentions"] = _MENTION * min(named.count(name), _MOST_MENTIONS)
    if own is not None and own not in projects:
        own = next((name for name in weights if fold(name) == fold(own)), own)
        weights[own]["sender"] = _SENDER
    for name, each in weights.items():
        kind = _kind(name)
        if kind is not None and (name != own or kind == 1):
            each["kind"] = -_KINDS[kind][1]
        if title and re.sub(r"s? (?:kommun|stad)$", "", name) in title:
            each["title"] = _TITLE
    there = {one.name for one in text.organisations if not _is_there(text, one)}
    first = next((name for name in named if name in there and "kind" not in weights[name]), None)
    if first is not None:
        weights[first]["first"] = _FIRST
    _only(weights, there)


def _together(weights: Weights) -> None:
    """For `A och B` speaks what speaks for each; where both are said to own or run it together, none does alone."""
    for name, each in list(weights.items()):
        if " och " not in name or not each["said"]:
            continue
        parts = [weights[other] for other in weights if other != name and other in name]
        for hint in {hint for part in parts for hint in part if hint != "said"}:
            each[hint] = max(each[hint], min(part.get(hint, 0.0) for part in parts))
        if each["said"] >= _TOGETHER:
            for part in parts:
                part["together"] = -_TOGETHER


def _mention(text: Text, name: str, project: Hit) -> Owner:
    """An owner at the first place that names it; who only sends the text, at the project's."""
    at = next((one for one in text.organisations if one.name == name), project)
    return Owner(name, at.start, at.end, 0)
