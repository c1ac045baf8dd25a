"""One news text as a card."""

from collections.abc import Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from esfsheet.output.card import money
from esfsheet.output.safe import beginning
from esfsheet.output.terminal import framed, text
from esfsheet.record import Article, Envelope
from esfsheet.record.article import StatedAmount
from esfsheet.record.common import Money

_UNGRANTED = {"N009": "refused", "N010": "applied for"}
_LEAD, _QUOTE, _GOAL = 300, 200, 160


def article_card(envelope: Envelope, article: Article, *, full: bool = False) -> RenderableType:
    """The text's headline and facts, its projects as a table, its quotes and goals; all of its words with `full`."""
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    for name, values in _facts(article):
        for index, value in enumerate(filter(None, values)):
            facts.add_row("" if index else name, text(value))
    parts: list[RenderableType] = [facts]
    prose = article.text if full else article.lead and beginning(article.lead, _LEAD)
    if prose:
        parts += [Text(), *_paragraphs(prose)]
    if article.projects:
        parts += [
            Text(),
            _projects(article, {one.field: _UNGRANTED[one.code] for one in envelope.findings if one.code in _UNGRANTED}),
        ]
    for quote in article.quotes:
        said = quote.text if full else beginning(quote.text, _QUOTE)
        parts += [Text(), Padding(Text.assemble("”", text(said, "italic"), "”"), (0, 0, 0, 2))]
        parts.append(Padding(text(f"— {quote.speaker or '?'}", "dim"), (0, 0, 0, 2)))
    if article.goals:
        parts.append(Text())
    for goal in article.goals:
        parts.append(Text.assemble(text(goal.label, "bold"), ": ", text(goal.text if full else beginning(goal.text, _GOAL))))
    title = framed(article.title or "(no title)", "bold")
    subtitle = framed(" · ".join(filter(None, (article.publisher, article.published, envelope.source.name))), "dim")
    return Panel(Group(*parts), title=title, subtitle=subtitle, title_align="left", subtitle_align="left", padding=(1, 2))


def _paragraphs(prose: str) -> Iterator[RenderableType]:
    """The text, its subheadings as such."""
    for line in prose.split("\n"):
        yield text(line.removeprefix("## "), "bold") if line.startswith("## ") else text(line)


def _facts(article: Article) -> Iterator[tuple[str, Sequence[str | None]]]:
    """What a fact is called, and what the text says of it; sums that the table of projects shows stand there."""
    period = article.period
    granted = {one.amount.amount for one in article.projects if one.amount}
    yield from (
        ("Publisher", [article.publisher]),
        ("Published", [article.published]),
        ("Updated", [article.updated]),
        ("By", [", ".join(article.authors)]),
        ("Photo", [", ".join(article.photo_credits)]),
        ("Categories", [", ".join(article.categories)]),
        ("Fund", [" ".join(filter(None, (article.fund, article.programme_period)))]),
        ("Owner", [article.owner]),
        ("Period", [f"{period.start or '?'} – {period.end or '?'}" if period else None]),
        ("Builds on", [", ".join(article.preceding_projects)]),
        ("Sums", [_sum(one) for one in article.amounts if one.role != "grant" or one.hedge or one.amount not in granted]),
        ("Dates", [", ".join(one.date for one in article.dates)]),
        ("Organisations", [", ".join(article.organisations)]),
        ("People", [", ".join(filter(None, (one.name, one.role))) for one in article.people]),
    )


def _sum(one: StatedAmount) -> str:
    exact = money(Money.model_construct(amount=one.amount, currency=one.currency))
    return " ".join(filter(None, (one.hedge, exact, f"({one.role})" if one.role else None)))


def _projects(article: Article, ungranted: Mapping[str | None, str]) -> Table:
    made = Table(box=None, pad_edge=False, header_style="bold")
    made.add_column("Project", ratio=3, overflow="fold")
    made.add_column("Owner", ratio=2, overflow="fold")
    made.add_column("ESF support", justify="right", no_wrap=True)
    for index, project in enumerate(article.projects):
        name = " · ".join(filter(None, (project.operation_id, project.name)))
        made.add_row(text(name), text(project.owner or ""), text(ungranted.get(f"projects.{index}") or money(project.amount)))
    return made
