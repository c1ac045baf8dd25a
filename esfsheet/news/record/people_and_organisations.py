"""People, what they say, and organisations to the record."""

from collections.abc import Sequence

from esfsheet.news.facts import fund, owner, people, projects, quotes
from esfsheet.news.facts.views import Text
from esfsheet.news.record.draft import Draft
from esfsheet.news.text.body import Para
from esfsheet.news.text.places import Stretches
from esfsheet.news.text.senders import paper
from esfsheet.reading import Source
from esfsheet.record.article import Person, Quote
from esfsheet.values.text import fold


def put_people(text: Text, named: projects.Named, contacts: Sequence[Para], made: Draft) -> None:
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
    for index, said in enumerate(speech):
        made.place(f"quotes.{index}", said.at, said.end)
        if said.speaker is None:
            made.problem("N005", f"quotes.{index}.speaker", "the text does not say who speaks", said.at, said.end)


def put_organisations(text: Text, named: projects.Named, owners: Sequence[owner.Owner], made: Draft) -> None:
    found: dict[str, tuple[int, int]] = {}
    projects = Stretches(named.places)
    for one in text.organisations:
        if not projects.meet(one.start, one.start + 1):
            found.setdefault(one.name, (one.start, one.end))
    for mine in owners:
        if " och " not in mine.name and mine.rank >= 50 and mine.name in text.body.stated and mine.name not in found:
            at = text.body.stated.find(mine.name)
            if not any(start <= at < end for start, end in found.values()):
                found.setdefault(mine.name, (at, at + len(mine.name)))
    publisher = text.publisher
    at = text.body.stated.find(publisher) if publisher and not paper(publisher) and not fund.fund(publisher) else -1
    known = fold(publisher or "") in map(fold, found) or any(start <= at < end for start, end in found.values())
    if publisher and at >= 0 and not known:
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
