"""What a text ties to one of its projects: an owner, a sum, an operation id."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from esfsheet.news.facts import owner
from esfsheet.news.facts.amounts import Sum
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.spans import spans
from esfsheet.news.facts.views import Text
from esfsheet.news.facts.weighing import Weighing
from esfsheet.news.record.stretches import Mentions
from esfsheet.news.text.body import Match
from esfsheet.values import money, operation_id
from esfsheet.values.amount import Amount

# What is only applied for has no grant yet.
_HOPED = re.compile(r"(?<!\w)(?:söker|sökt|söka|ansök\w*|hoppas|om (?:vi|de|allt|det) (?:får|går|blir)|planera\w*)(?!\w)")
_LABEL = re.compile(r"^(?:Projektägare|Ägare|Sökande|Stödmottagare|Huvudman) ?:? ")

_END = re.compile(r"(?:(?<! för)(?<![ .])|(?<= för[ .]))[ .]++$")

_SHARED = re.compile(r"(?:del(?:a|ar|at|ade)(?: ut)? (?:på )?|projekt som får |sammanlagt )(?:[a-zåäö]+ )?$")
_PLURAL = re.compile(r"projekten |(?:två|tre|fyra|fem|båda) (?:[a-zåäö]+ )?[\w-]{0,20}projekt")


class Tie(NamedTuple):
    """What belongs to a project, and where the text says so."""

    owner: str | None
    amount: Amount | None
    operation_id: str | None
    span: Match | None
    """The range between whose ends its amount lies, where the text tells no more."""
    places: dict[str, tuple[int, int]]


def tied(
    text: Text,
    hit: Hit,
    mentions: Mentions,
    owners: Sequence[owner.Owner],
    sums: Sequence[Sum],
    whose: owner.Owner | None,
    weighing: Weighing,
    *,
    alone: bool,
) -> Tie:
    """What the text ties to a project: in the line of a list; beside its name; anywhere, where the text names but one project."""
    places: dict[str, tuple[int, int]] = {}
    stretches = [Match(0, len(text.body.seen))] if alone else mentions.stretches(hit)
    name = _owner(text, hit, owners, whose, stretches, places, weighing, alone=alone)
    amount, span = _amount(hit, sums, stretches, text, mentions)
    if amount:
        places["amount"] = (amount.start, amount.end)
    number = None
    ids = [one for one in text.once(_ids) if _within(one.start, stretches)]
    if len({one.operation_id for one in ids}) == 1:
        number = ids[0].operation_id
        places["operation_id"] = (ids[0].start, ids[0].end)
    return Tie(name, amount.amount if amount else None, number, span, places)


def alone(text: Text, projects: Sequence[Hit]) -> Hit | None:
    """The one project to which all belongs that is not of others: those are but applied for."""
    if len(projects) == 1:
        return projects[0]
    sure = [one for one in projects if one.listed or not _HOPED.search(_sentence(text, one))]
    return sure[0] if len(sure) == 1 and not sure[0].listed else None


def _ids(text: Text) -> list[operation_id.Found]:
    return operation_id.find(text.body.seen)


def _within(at: int, stretches: Sequence[Match]) -> bool:
    return any(one.start <= at < one.end for one in stretches)


def _sentence(text: Text, hit: Hit | owner.Owner) -> str:
    sentence = text.body.sentence(hit.start)
    return text.body.seen[sentence.start : sentence.end]


def _owner(
    text: Text,
    hit: Hit,
    owners: Sequence[owner.Owner],
    whose: owner.Owner | None,
    stretches: Sequence[Match],
    places: dict[str, tuple[int, int]],
    weighing: Weighing,
    *,
    alone: bool,
) -> str | None:
    if hit.owner:
        places["owner"] = hit.owner
        return _END.sub("", _LABEL.sub("", text.body.text(*hit.owner)))
    if hit.ownerless:
        # What a table leaves out only a sentence that names the project tells.
        owners, whose, alone = [one for one in owners if hit.name in _sentence(text, one)], None, True
    near = [one for one in owners if _within(one.start, stretches)] or _of_several(text, hit, owners, stretches)
    best = (
        (whose or (owner.best(owners)[0]))
        if alone
        else next(iter(near), None)
        or (whose if whose and whose.rank >= owner.EXPLICIT else None)
        or weighing.owner_within(hit, stretches)
    )
    if best is None:
        return None
    places["owner"] = (best.start, best.end)
    return best.name


def _of_several(text: Text, hit: Hit, owners: Sequence[owner.Owner], stretches: Sequence[Match]) -> list[owner.Owner]:
    """The one owner before all projects of a sentence: `Sala kommun driver projekten Nu och Sedan`."""
    sentence = text.body.sentence(hit.start)
    inside = [one for one in owners if sentence.start <= one.start < sentence.end]
    first = {one.name: one for one in inside}
    if stretches or len(first) != 1:
        return []
    return [one for one in inside if _PLURAL.search(text.body.seen, sentence.start, sentence.end)]


def _amount(
    hit: Hit,
    sums: Sequence[Sum],
    stretches: Sequence[Match],
    text: Text,
    mentions: Mentions,
) -> tuple[money.Found | None, Match | None]:
    """The sum, or the range of which it is an end."""
    if hit.sum is not None:
        one = next((one for one in sums if one.found.start == hit.sum), None)
    else:
        grants = [one for one in sums if one.role == "grant" and _within(one.found.start, stretches)]
        if (span := _range_of(grants, text)) is not None:
            return None, span
        if len({one.found.amount for one in grants}) > 1:
            grants = [
                one for one in grants if not _SHARED.search(text.body.seen, max(0, one.found.start - 40), one.found.start)
            ]
        if len({one.found.amount for one in grants}) > 1:
            sentences = [text.body.sentence(start) for start, name in mentions.places if name == hit.name]
            grants = [one for one in grants if _within(one.found.start, sentences)]
        one = grants[0] if len({each.found.amount for each in grants}) == 1 else None
    if one is None:
        return None, None
    span = _range_of([one], text)
    return (one.found if span is None else None), span


def _range_of(sums: Sequence[Sum], text: Text) -> Match | None:
    """The range that holds all of the sums; None where there is no sum."""
    held = (span for span in text.once(spans) if all(span.start <= one.found.start < span.end for one in sums))
    return next(held, None) if sums else None
