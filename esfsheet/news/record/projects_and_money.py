"""Projects, sums and owners to the record."""

from collections.abc import Sequence
from typing import Any

from esfsheet.news.facts import amounts, owner, projects
from esfsheet.news.facts.headline import Headline
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.turned_away import TurnedAway
from esfsheet.news.facts.views import Text
from esfsheet.news.facts.weighing import Weighing
from esfsheet.news.record import ties
from esfsheet.news.record.draft import Draft
from esfsheet.news.record.stretches import Mentions
from esfsheet.news.text.body import Body
from esfsheet.news.text.number_cells import NumberCell
from esfsheet.record.article import NamedProject, StatedAmount
from esfsheet.record.common import Money


def put_amounts(sums: Sequence[amounts.Sum], head: Headline, made: Draft) -> None:
    """Each sum once, with what the text says of it; those of the title that it does not name behind them."""
    found: dict[tuple[Any, str], StatedAmount] = {}
    headed: set[tuple[Any, str]] = set()
    for one in sums:
        key = (one.found.amount.amount, one.found.amount.currency)
        if key in found:
            if found[key].role == "other" and one.role in ("grant", "total"):
                found[key] = found[key].model_copy(update={"role": one.role})
            if found[key].hedge is None and one.found.hedge and key in headed:
                # A heading rounds what the text says with more care.
                found[key] = found[key].model_copy(update={"hedge": one.found.hedge})
            continue
        if made.body.paras[made.body.index(one.found.start)].role == "heading":
            headed.add(key)
        made.place(f"amounts.{len(found)}", one.found.start, one.found.end)
        found[key] = _stated(one, made.body)
    for one in head.sums():
        key = (one.found.amount.amount, one.found.amount.currency)
        if key not in found:
            made.sources[f"amounts.{len(found)}"] = head.body.source(one.found.start, one.found.end)
            found[key] = _stated(one, head.body)
    made.values["amounts"] = list(found.values())


def _stated(one: amounts.Sum, body: Body) -> StatedAmount:
    return StatedAmount.model_construct(
        amount=one.found.amount.amount,
        currency=one.found.amount.currency,
        text=body.text(one.found.start, one.found.end),
        hedge=one.found.hedge,
        role=one.role,
    )


def put_owner(named: projects.Named, away: TurnedAway, weighing: Weighing, made: Draft) -> owner.Owner | None:
    """The owner of the article's project; several projects with owners of their own have none in common."""
    made.values["owner"] = None
    owners = away.others if away.granted else away.others or away.owners
    own = [hit for hit in named.projects if hit.owner]
    if len(own) > 1 or (
        len(named.projects) > 1 and len({one.name for one in owners if one.rank >= owner.EXPLICIT or one.rank < 60}) > 1
    ):
        return None
    if len(named.projects) > 1:
        # What is said of one of them is not said of all.
        owners = [one for one in owners if one.rank >= owner.EXPLICIT and not _beside(made.body, one, named)]
    best, names = owner.best(owners)
    if not names and len(named.projects) == 1 and not own:
        best = weighing.owner(named.projects[0], owners, made.values["title"], away.names() if away.granted else ())
    if best is None and names:
        made.problem("N002", "owner", f"owned by {' and by '.join(names)}", owners[0].start, owners[0].end)
    if best is not None:
        made.values["owner"] = best.name
        made.place("owner", best.start, best.end)
    return best


def _owner_of_all(made: Draft, found: Sequence[NamedProject]) -> None:
    """Projects that have one owner, each by what the text says of it, have it in common."""
    names = {one.owner for one in found}
    if made.values["owner"] is None and len(names) == 1 and None not in names:
        made.values["owner"] = names.pop()
        made.sources["owner"] = made.sources["projects.0.owner"]


def _beside(body: Body, one: owner.Owner, named: projects.Named) -> bool:
    index = body.index(one.start)
    return any(body.starts[index] <= hit.start < body.end(index) for hit in named.projects)


def _without_unit(body: Body, hit: Hit) -> NumberCell | None:
    """The number of support in a project's row of a table that may be a sum of any unit."""
    row = body.paras[body.index(hit.start)].row
    return next((one for one in body.number_cells if row and one.row == row and one.sum is None), None)


def put_projects(
    text: Text,
    named: projects.Named,
    away: TurnedAway,
    sums: Sequence[amounts.Sum],
    whose: owner.Owner | None,
    weighing: Weighing,
    made: Draft,
) -> None:
    found = []
    mentions = Mentions(text.body, named.projects)
    alone = ties.alone(text, named.projects)
    for index, hit in enumerate(named.projects):
        path = f"projects.{index}"
        made.place(f"{path}.name", hit.start, hit.end)
        mine, owned = away.said_of(hit), away.common(hit, whose)
        tie = ties.tied(text, hit, mentions, mine, away.sums_of(hit, sums), owned, weighing, alone=hit is alone)
        if tie.span is not None:
            made.problem("N011", f"{path}.amount", "the text tells only between which sums it is", *tie.span)
        if tie.amount is None and (cell := _without_unit(text.body, hit)) is not None:
            made.problem("N012", f"{path}.amount", "no unit is said of this number", cell.start, cell.end)
        for key, place in tie.places.items():
            if key != "owner" or tie.owner:
                made.place(f"{path}.{key}", *place)
        amount = Money.model_construct(amount=tie.amount.amount, currency=tie.amount.currency) if tie.amount else None
        found.append(
            NamedProject.model_construct(name=hit.name, operation_id=tie.operation_id, owner=tie.owner or None, amount=amount)
        )
    common = {one.name for one in away.others}
    if len(found) > 1 and len(common) == 1 and not any(one.owner for one in found):
        first = away.others[0]
        for index, hit in enumerate(named.projects):
            if away.common(hit, first) and not hit.ownerless:
                found[index] = found[index].model_copy(update={"owner": first.name})
                made.place(f"projects.{index}.owner", first.start, first.end)
    made.values["projects"] = found
    _owner_of_all(made, found)
    made.values["preceding_projects"] = [hit.name for hit in named.preceding]
    for index, hit in enumerate(named.preceding):
        made.place(f"preceding_projects.{index}", hit.start, hit.end)
