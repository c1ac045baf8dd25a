"""The facts of a text to its record, each with its place."""

from collections.abc import Sequence
from typing import Any

from esfsheet.news import facts
from esfsheet.news.body import Body, Para
from esfsheet.news.facts import amounts, dates, fund, goals, owner, people, period, projects, quotes
from esfsheet.news.heading import Heading
from esfsheet.news.lines import prose
from esfsheet.news.senders import paper
from esfsheet.news.stated import Fact
from esfsheet.news.text import Text
from esfsheet.news.ties import tied
from esfsheet.reading import Problem, Source
from esfsheet.record.article import Article, NamedProject, Period, Person, Quote, StatedAmount, StatedDate
from esfsheet.record.common import Goal, Money
from esfsheet.values.text import clean, fold

_CALL = 3

__all__ = ["article", "facts"]


class Draft:
    """Values and sources while a record is put together."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.values: dict[str, Any] = {}
        self.sources: dict[str, Source] = {}
        self.problems: list[Problem] = []

    def fact(self, path: str, fact: Fact | None) -> None:
        """A value that has its source with it."""
        self.values[path] = fact.value if fact else None
        if fact:
            self.sources[path] = fact.source

    def facts(self, path: str, found: Sequence[Fact]) -> None:
        """Several of them."""
        self.values[path] = [fact.value for fact in found]
        self.sources.update((f"{path}.{index}", fact.source) for index, fact in enumerate(found))

    def place(self, path: str, start: int, end: int, label: str | None = None) -> None:
        """Where in the body the value of a field stands."""
        self.sources[path] = self.body.source(start, end, label)

    def problem(self, code: str, path: str, message: str, start: int, end: int) -> None:
        """Something that cannot be resolved."""
        source = self.body.source(start, end)
        self.problems.append(Problem(code, path, message, source.raw, source.at))


def article(body: Body, said: Heading, contacts: Sequence[Para]) -> tuple[Article, dict[str, Source], list[Problem]]:
    """The record of a text."""
    made = Draft(body)
    text = Text(body, said.publisher.value if said.publisher else None)
    _heading(said, made)
    _prose(body, made)
    named = projects.projects(text, said.title.value if said.title else None)
    owners = owner.owners(text, named.places)
    listed = {hit.sum for hit in named.projects if hit.sum is not None}
    sums = amounts.amounts(text, listed)
    _amounts(sums, made)
    whose = _owner(named, owners, made)
    _projects(text, named, owners, sums, whose, made)
    _people(text, named, contacts, made)
    _organisations(text, named, owners, whose, made)
    _dates(text, named, made)
    _goals(body, made)
    _fund(body, said, made)
    return Article.model_construct(**{name: made.values[name] for name in Article.model_fields}), made.sources, made.problems


def _heading(said: Heading, made: Draft) -> None:
    made.values["kind"] = "article"
    for path in ("title", "publisher", "published", "updated"):
        made.fact(path, getattr(said, path))
    for path in ("authors", "photo_credits", "categories"):
        made.facts(path, getattr(said, path))


def _prose(body: Body, made: Draft) -> None:
    blocks: list[str] = []
    listing = False
    for para in body.paras:
        line = clean(para.text)
        item = para.role == "item"
        block = f"## {line}" if para.role == "heading" else f"- {line}" if item else line
        if item and listing:
            blocks[-1] += f"\n{block}"
        else:
            blocks.append(block)
        listing = item
    made.values["text"] = "\n\n".join(blocks) or None
    lead = next((index for index, para in enumerate(body.paras) if prose(para.text)), None)
    made.values["lead"] = clean(body.paras[lead].text) if lead is not None else None
    if lead is not None:
        made.place("lead", body.starts[lead], body.end(lead))
        made.place("text", body.starts[0], body.end(0))


def _amounts(sums: Sequence[amounts.Sum], made: Draft) -> None:
    found: dict[tuple[Any, str], StatedAmount] = {}
    for one in sums:
        key = (one.found.amount.amount, one.found.amount.currency)
        if key in found:
            if found[key].role == "other" and one.role in ("grant", "total"):
                found[key] = found[key].model_copy(update={"role": one.role})
            continue
        made.place(f"amounts.{len(found)}", one.found.start, one.found.end)
        stated = made.body.text(one.found.start, one.found.end)
        found[key] = StatedAmount.model_construct(
            amount=key[0], currency=key[1], text=stated, hedge=one.found.hedge, role=one.role
        )
    made.values["amounts"] = list(found.values())


def _owner(named: projects.Named, owners: Sequence[owner.Owner], made: Draft) -> owner.Owner | None:
    """The owner of the article's project; several projects with owners of their own have none in common."""
    made.values["owner"] = None
    own = [hit for hit in named.projects if hit.owner]
    if len(own) > 1 or (len(named.projects) > 1 and len({one.name for one in owners if one.rank >= owner.EXPLICIT or one.rank < 60}) > 1):
        return None
    if len(named.projects) > 1:
        # What is said of one of them is not said of all.
        owners = [one for one in owners if one.rank >= owner.EXPLICIT and not _beside(made.body, one, named)]
    best, names = owner.best(owners)
    if best is None and names:
        made.problem("N002", "owner", f"owned by {' and by '.join(names)}", owners[0].start, owners[0].end)
    if best is not None:
        made.values["owner"] = best.name
        made.place("owner", best.start, best.end)
    return best


def _beside(body: Body, one: owner.Owner, named: projects.Named) -> bool:
    index = body.index(one.start)
    return any(body.starts[index] <= hit.start < body.end(index) for hit in named.projects)


def _projects(
    text: Text, named: projects.Named, owners: Sequence[owner.Owner], sums: Sequence[amounts.Sum], whose: owner.Owner | None, made: Draft
) -> None:
    found = []
    for index, hit in enumerate(named.projects):
        path = f"projects.{index}"
        made.place(f"{path}.name", hit.start, hit.end)
        tie = tied(text, hit, named.projects, owners, sums, whose)
        for key, place in tie.places.items():
            made.place(f"{path}.{key}", *place)
        amount = Money.model_construct(amount=tie.amount.amount, currency=tie.amount.currency) if tie.amount else None
        found.append(NamedProject.model_construct(name=hit.name, operation_id=tie.operation_id, owner=tie.owner, amount=amount))
    made.values["projects"] = found
    made.values["preceding_projects"] = [hit.name for hit in named.preceding]
    for index, hit in enumerate(named.preceding):
        made.place(f"preceding_projects.{index}", hit.start, hit.end)


def _people(text: Text, named: projects.Named, contacts: Sequence[Para], made: Draft) -> None:
    known = people.mentions(text, named.places)
    speech, speakers = quotes.quotes(text, known, people.named(text, named.places))
    known = [*known, *people.he_is(text, [*known, *speakers]), *speakers]
    quoted = [one.speaker for one in speech if one.speaker]
    roles: dict[str, str | None] = {}
    places: dict[str, Source] = {}
    for one in sorted(known, key=lambda one: (one.at, one.role is None)):
        roles[one.name] = roles.get(one.name) or one.role
        places.setdefault(one.name, made.body.source(one.at, one.end))
    for name in quoted:
        if name not in roles:
            at = made.body.stated.find(name)
            roles[name] = None
            places[name] = made.body.source(at, at + len(name)) if at >= 0 else Source(None, name, None)
    for somebody in people.contacts(contacts):
        roles[somebody.name] = roles.get(somebody.name) or somebody.role
        places.setdefault(somebody.name, somebody.source)
    made.values["people"] = [Person.model_construct(name=name, role=role) for name, role in roles.items()]
    made.sources.update((f"people.{index}", places[name]) for index, name in enumerate(roles))
    made.values["quotes"] = [Quote.model_construct(speaker=one.speaker, text=one.text) for one in speech]
    for index, one in enumerate(speech):
        made.place(f"quotes.{index}", one.at, one.end)
        if one.speaker is None:
            made.problem("N005", f"quotes.{index}.speaker", "the text does not say who speaks", one.at, one.end)


def _organisations(
    text: Text, named: projects.Named, owners: Sequence[owner.Owner], whose: owner.Owner | None, made: Draft
) -> None:
    found: dict[str, tuple[int, int]] = {}
    for one in text.organisations:
        if not any(low <= one.start < high for low, high in named.places):
            found.setdefault(one.name, (one.start, one.end))
    for mine in owners:
        if " och " not in mine.name and mine.rank >= 50 and mine.name in text.body.stated and mine.name not in found:
            at = text.body.stated.find(mine.name)
            if not any(start <= at < end for start, end in found.values()):
                found.setdefault(mine.name, (at, at + len(mine.name)))
    publisher = text.publisher
    if publisher and not paper(publisher) and (at := text.body.stated.find(publisher)) >= 0 and not fund.fund(publisher):
        if fold(publisher) not in map(fold, found) and not any(start <= at < end for start, end in found.values()):
            found[publisher] = (at, at + len(publisher))
    for hit in named.projects:
        if hit.owner:
            inside = [one for one in text.organisations if one.start < hit.owner[1] and hit.owner[0] < one.end]
            name = text.body.text(*hit.owner).rstrip(" .")
            # A longer name in a list is the whole of it.
            if len(inside) < 2 and " och " not in name and not any(name in known for known in found):
                for part in inside:
                    found.pop(part.name, None)
                found[name] = hit.owner
    ordered = sorted(found.items(), key=lambda pair: pair[1])
    made.values["organisations"] = [name for name, _ in ordered]
    for index, (_, (start, end)) in enumerate(ordered):
        made.place(f"organisations.{index}", start, end)


def _dates(text: Text, named: projects.Named, made: Draft) -> None:
    made.values["period"] = None
    taken: set[str] = set()
    # A call for projects tells how long projects may run, and none of them is meant.
    one = len(named.projects) == 1 or (not named.projects and made.body.seen.count("tlysning") < _CALL)
    if one and (span := period.period(text, named.preceding)):
        start, end = (day.isoformat() if day else None for day in (span.start, span.end))
        made.values["period"] = Period.model_construct(start=start, end=end)
        made.place("period", span.at, span.until)
        taken = {day for day in (start, end) if day}
    stated = []
    for found in dates.dates(made.body, made.values["published"], taken):
        if found.date is None:
            made.problem("N003", "dates", "the page does not say when it was published", found.start, found.end)
            continue
        made.place(f"dates.{len(stated)}", found.start, found.end)
        stated.append(StatedDate.model_construct(date=found.date.isoformat(), text=made.body.text(found.start, found.end)))
    made.values["dates"] = stated


def _goals(body: Body, made: Draft) -> None:
    found = list(goals.goals(body))
    made.values["goals"] = [Goal.model_construct(label=one.label, text=one.text) for one in found]
    for index, one in enumerate(found):
        made.place(f"goals.{index}", one.at, one.end, one.label)


def _fund(body: Body, said: Heading, made: Draft) -> None:
    named = fund.fund(body.seen)
    made.values["fund"] = named[0] if named else None
    if named:
        made.place("fund", *named[1].span())
    elif said.title and (named := fund.fund(said.title.value)):
        made.fact("fund", Fact(named[0], said.title.source))
    of = fund.programme_period(body.seen)
    made.values["programme_period"] = of[1] if of else None
    if of:
        made.place("programme_period", *of.span(1))
