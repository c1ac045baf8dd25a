"""The sums of money in a text, each with what it is said to be."""

from typing import Literal, NamedTuple, cast

from esfsheet.news.text import Text
from esfsheet.values import money

Role = Literal["grant", "total", "call", "programme", "other"]
_MILLIARD = 1_000_000_000
_LISTED = 91
_PROGRAMME = 50


class Sum(NamedTuple):
    """A sum, and its role; None where the text says that nobody knows it."""

    found: money.Found
    role: Role | None


def amounts(text: Text, listed: set[int]) -> list[Sum]:
    """Every sum in order, also one that is stated again; `listed` holds the places of those in lists of granted projects."""
    sums = text.body.sums
    if not sums:
        return []
    best: dict[int, tuple[int, str]] = {}
    for name, pattern, match in text.find("money"):
        for group, at in ((key, match.start(key)) for key, value in match.groupdict().items() if value):
            if group and at not in best:
                best[at] = (pattern.rank, name.partition("_")[0])
    return [Sum(one, _role(one, best.get(one.start), one.start in listed)) for one in sums]


def _role(one: money.Found, best: tuple[int, str] | None, listed: bool) -> Role | None:
    rank, name = best or (0, "other")
    if listed and rank < _LISTED:
        return "grant"
    if one.amount.amount >= _MILLIARD and rank < 90:
        return "programme"
    return None if name == "unclear" else cast(Role, name)
