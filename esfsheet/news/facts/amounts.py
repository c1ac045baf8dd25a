"""The sums of money in a text, each with what it is said to be."""

import re
from collections.abc import Collection, Mapping
from typing import Literal, NamedTuple, cast

from esfsheet.news.facts.others import Others
from esfsheet.news.facts.payers import by_clause, lone
from esfsheet.news.facts.shares import in_line, parts_of
from esfsheet.news.facts.views import Text
from esfsheet.news.lists.tables import budgets
from esfsheet.values import money

Role = Literal["grant", "total", "call", "programme", "other"]
_MILLIARD = 1_000_000_000
_LEAST = 50_000
_LISTED = 91
_FEW = 100
"""A text with more grants than this is no news of a shared one."""
_OTHERS = re.compile(r"[Ss]taten|[Rr]egering|[Oo]msätt|[Ii]nvester|[Oo]mslut|[Vv]inst|[Uu]niversitet|[Ff]öretag|[Kk]oncern")

_KEPT = re.compile(r"(?<!\w)(?:öronmärk|reserver(?:ad|at|ar)|vikta? |avsatt|avsedd|avser |viks |går att söka)")

_UNTOLD = (0, "")
_BUDGET = (1, "total_column")
# What the rest of something is, or what it goes to, may be a part of a grant or of a budget.
_OF_A_POT = ("", "other_remainder", "other_part")


class Sum(NamedTuple):
    """A sum, and its role; None where the text says that nobody knows it."""

    found: money.Found
    role: Role | None


def amounts(
    text: Text, listed: set[int], names: Collection[str] = (), earlier: Collection[str] = (), *, alone: bool = True
) -> list[Sum]:
    """Every sum in order, also one that is stated again; `listed` holds the places of those in lists of granted projects.

    `names` are those of the projects, and other ones came `earlier`: what these got is no grant that the text is about.
    Not `alone`: the title names a sum of its own, so that one here of which nothing is said is not the grant for that.
    """
    sums = text.body.sums
    if not sums:
        return []
    best: dict[int, tuple[int, str]] = {}
    for name, pattern, match in text.find("money", names):
        for group, at in ((key, match.start(key)) for key, value in match.groupdict().items() if value):
            if group and at not in best:
                best[at] = (pattern.rank, name)
    best |= {at: _BUDGET for at in text.once(budgets) - listed if at not in best}
    together = sum(one.amount.amount for one in sums if one.start in listed) if len(listed) > 1 else None
    found = [
        Sum(
            one, "grant" if one.amount.amount == together else _role(one, best.get(one.start), text, listed=one.start in listed)
        )
        for one in sums
    ]
    others = Others(text.body, names, earlier)
    found = [
        Sum(one.found, "other")
        if one.role in ("grant", "total") and one.found.start not in listed and others.have(one.found.start)
        else one
        for one in found
    ]
    found = _shared(found, best, listed, text)
    return _of_the_call(_with_a_grant(found, best, text) if alone else found, text)


def _shared(found: list[Sum], best: Mapping[int, tuple[int, str]], listed: set[int], text: Text) -> list[Sum]:
    """The sums, of which those that nothing else tells of are grants where they are the parts of one, or stand among such."""
    open_ = [
        one.found
        for one in found
        if one.role == "other" and one.found.amount.amount >= _LEAST and best.get(one.found.start, _UNTOLD)[1] in _OF_A_POT
    ]
    granted = [one.found for one in found if one.role == "grant"]
    if not open_ or not granted:
        return found
    starts = {one.start for one in open_}
    shares = {one.start for one in in_line([one.found for one in found], listed, text)} & starts
    for whole in granted[:_FEW]:
        others = [one for one in granted if one.amount.amount != whole.amount.amount]
        if parts_of(whole, [*open_, *others], text):
            shares = starts
            break
    return [Sum(one.found, "grant") if one.found.start in shares else one for one in found]


def _of_the_call(found: list[Sum], text: Text) -> list[Sum]:
    """The sums, of which those that a call keeps for something are the call's as well."""
    if not any(one.role == "call" for one in found):
        return found
    sentences = [text.body.sentence(one.found.start) for one in found]
    return [
        Sum(one.found, "call") if one.role == "other" and _KEPT.search(text.body.seen, *sentence) else one
        for one, sentence in zip(found, sentences, strict=True)
    ]


def _with_a_grant(found: list[Sum], best: dict[int, tuple[int, str]], text: Text) -> list[Sum]:
    """The sums, of which one that nothing else tells of is the grant where no other is."""
    if any(one.role in ("grant", "call", "programme") for one in found):
        return found
    given = lone([one.found for one in found if one.found.start not in best and one.role == "other"], text)
    return [Sum(one.found, "grant") if one.found is given else one for one in found]


def _role(one: money.Found, best: tuple[int, str] | None, text: Text, *, listed: bool) -> Role | None:
    rank, told = best or (0, by_clause(one, text) or "other")
    name = told.partition("_")[0]
    if name == "grant" and one.amount.amount < _LEAST:
        # No project has so little.
        return "other"
    if listed and rank < _LISTED:
        return "grant"
    if one.amount.amount >= _MILLIARD and name != "call":
        # No project has so much.
        return "other" if name == "other" and _OTHERS.search(text.body.seen, *text.body.sentence(one.start)) else "programme"
    return None if name == "unclear" else cast(Role, name)
