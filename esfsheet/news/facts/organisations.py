"""The organisations that a text names, where they stand, each once in its base form."""

import re
from typing import NamedTuple

from esfsheet.news.text.body import ORGANISATION, Body, masked
from esfsheet.news.text.lined import Lined
from esfsheet.news.text.matches import lined, matches
from esfsheet.news.text.places import joins, starts

_GENITIVE = re.compile(r"(?:[a-zåäö]ens|(?<=[a-zåäö])(?<!kr)ets|skolans|nas|ions|ationens)$")
_SHORT = 8
_FUND = re.compile(r"ESF|[Ss]ocialfond|Europeiska")


class Named(NamedTuple):
    """A mention: where, and the name in its base form."""

    start: int
    end: int
    name: str


def mentions(body: Body, publisher: str | None = None, seen: Lined | None = None) -> list[Named]:
    """Every mention, in order, none within another; who publishes a text may be known by no pattern."""
    found: list[Named] = []
    within = seen or lined(body.seen)
    if publisher is not None and len(publisher) > _SHORT:
        for start in starts(publisher, body.stated):
            end = start + len(publisher)
            if not joins(body.stated[start - 1 : start]) and not joins(body.stated[end : end + 2].removeprefix("s")[:1]):
                found.append(Named(start, end, publisher))
    for _, pattern, match in matches("organisations", lambda _: within):
        start, end = match.span("name")
        name = match["name"]
        if pattern.base is not None:
            base = pattern.base(name)
            if base is None:
                continue
            at = name.find(base)
            if at >= 0:
                start, end, name = start + at, start + at + len(base), base
            else:
                first = name.find(base.split(" ", 1)[0])
                start, name = start + max(first, 0), base
        if _GENITIVE.search(name) and body.seen[end : end + 2].strip(" ,.").islower():
            end, name = end - 1, name[:-1]
        found.append(Named(start, end, name))
    found.sort(key=lambda one: (one.start, one.start - one.end))
    apart: list[Named] = []
    for one in found:
        if (not apart or one.start >= apart[-1].end) and not _FUND.search(one.name):
            apart.append(one)
    return apart


def view(body: Body, named: list[Named]) -> str:
    """The marked text with its organisations masked too."""
    return masked(body.marked, ((one.start, one.end, ORGANISATION) for one in named))
