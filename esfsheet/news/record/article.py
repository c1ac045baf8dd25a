"""The facts of a text to its record, each with its place."""

from collections.abc import Sequence

from esfsheet.news.facts import amounts, owner, projects
from esfsheet.news.facts.headline import Headline
from esfsheet.news.facts.turned_away import TurnedAway
from esfsheet.news.facts.verdicts import verdicts
from esfsheet.news.facts.views import Text
from esfsheet.news.facts.weighing import Weighing
from esfsheet.news.page.heading import Heading
from esfsheet.news.page.lines import prose
from esfsheet.news.record.dates_and_goals import put_dates, put_fund, put_goals
from esfsheet.news.record.draft import Draft
from esfsheet.news.record.people_and_organisations import put_organisations, put_people
from esfsheet.news.record.projects_and_money import put_amounts, put_owner, put_projects
from esfsheet.news.record.verdicts import put_verdicts, undecided, ungranted
from esfsheet.news.text.body import Body, Para
from esfsheet.reading import Problem, Source
from esfsheet.record.article import Article
from esfsheet.values.text import clean


def article(body: Body, said: Heading, contacts: Sequence[Para]) -> tuple[Article, dict[str, Source], list[Problem]]:
    """The record of a text."""
    made = Draft(body)
    text = Text(body, said.publisher.value if said.publisher else None)
    _heading(said, made)
    _prose(body, made)
    named = projects.projects(text, said.title.value if said.title else None)
    told = verdicts(text, named.projects)
    names = [hit.name for hit in named.projects]
    earlier = [hit.name for hit in named.preceding]
    owners = owner.owners(text, names, named.places, earlier)
    listed = {hit.sum for hit in named.projects if hit.sum is not None and hit.name not in told}
    head = Headline(said.title, body.sums)
    sums = amounts.amounts(text, listed, names, earlier, alone=not head)
    told = undecided(text, sums, named.projects, told)
    sums = ungranted(text, sums, named.projects, told)
    put_amounts(sums, head, made)
    away = TurnedAway(text, named.projects, told, owners)
    weighing = Weighing(text, named.projects)
    whose = put_owner(named, away, weighing, made)
    put_projects(text, named, away, sums, whose, weighing, made)
    put_verdicts(told, made)
    put_people(text, named, contacts, made)
    put_organisations(text, named, owners, made)
    put_dates(text, named, made)
    put_goals(body, made)
    put_fund(body, said, made)
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
