"""The sums of money in a text, each with what it is said to be."""

import re
from typing import Literal, NamedTuple, cast

from esfsheet.news.text import Text
from esfsheet.values import money

Role = Literal["grant", "total", "call", "programme", "other"]
_MILLIARD = 1_000_000_000
_LISTED = 91
_OTHERS = re.compile(r"[Ss]taten|[Rr]egering|[Oo]msätt|[Ii]nvester|[Oo]mslut|[Vv]inst|[Uu]niversitet|[Ff]öretag|[Kk]oncern")


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
    together = sum(one.amount.amount for one in sums if one.start in listed) if len(listed) > 1 else None
    return [
        Sum(
            one, "grant" if one.amount.amount == together else _role(one, best.get(one.start), text, listed=one.start in listed)
        )
        for one in sums
    ]


def _role(one: money.Found, best: tuple[int, str] | None, text: Text, *, listed: bool) -> Role | None:
    rank, name = best or (0, "other")
    if listed and rank < _LISTED:
        return "grant"
    if one.amount.amount >= _MILLIARD and name != "call":
        # No project has so much.
        return "other" if name == "other" and _OTHERS.search(text.body.seen, *text.body.sentence(one.start)) else "programme"
    return None if name == "unclear" else cast(Role, name)
