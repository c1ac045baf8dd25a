"""One project as a card."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from esfsheet.output.findings import LONGEST, in_order, place
from esfsheet.output.safe import beginning, safe_line, shortened
from esfsheet.output.terminal import framed, text
from esfsheet.record import Envelope, Finding, Money, Project
from esfsheet.record.project import Coded, Section

_LINES = 3
_STYLES = {"error": "bold red", "warning": "magenta", "info": "bold"}


def card(envelope: Envelope, project: Project, *, full: bool = False) -> RenderableType:
    """The project's facts, the beginnings of its prose (all of it with `full`), and the findings."""
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    for name, value in _facts(project):
        facts.add_row(name, text(value))
    parts: list[RenderableType] = [facts]
    for section in project.sections:
        parts.append(Text())
        parts.extend(_section(section, full))
    if project.goals:
        parts.append(Text())
    parts.extend(
        Text.assemble(text(goal.label, "bold"), ": ", text(goal.text if full else beginning(goal.text, 160)))
        for goal in project.goals
    )
    title = framed(" · ".join(filter(None, (project.operation_id, project.operation_name))) or "(no name)", "bold")
    subtitle = framed(f"{project.programme_period} · {envelope.source.name}", "dim")
    return Panel(Group(*parts), title=title, subtitle=subtitle, title_align="left", subtitle_align="left", padding=(1, 2))


def findings(found: Iterable[Finding]) -> Table:
    """The findings below a card, in the order of the page; a long message goes on beneath itself."""
    made = Table.grid(padding=(0, 1, 0, 0))
    made.add_column(no_wrap=True)
    made.add_column(no_wrap=True)
    made.add_column(overflow="fold")
    # A text that no field can be read from is told of each field; here, where no field is named, once.
    for one in {(one.code, one.message, one.where.line, one.where.column, one.raw): one for one in in_order(found)}.values():
        raw = f": {shortened(one.raw, LONGEST)!r}" if one.raw else ""
        what = Text(f"  {one.code} {one.severity}", _STYLES[one.severity])
        made.add_row(what, place(one), text(safe_line(one.message) + raw))
    return made


def money(value: Money | None) -> str:
    """`759 700 SEK`, with no-break spaces."""
    if value is None:
        return ""
    amount = value.amount
    number = f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,.2f}"
    return number.replace(",", "\u00a0") + f"\u00a0{value.currency}"


def _facts(project: Project) -> Iterator[tuple[str, str]]:
    owner = project.beneficiary
    rows: list[tuple[str, str | None]] = [
        ("Beneficiary", owner.name),
        ("Organisation number", owner.organisation_number),
        ("Address", " ".join(filter(None, (owner.address, owner.postcode, owner.city)))),
        *(("Contact", " · ".join(filter(None, (one.name, one.email, one.phone)))) for one in project.contacts),
        ("Region", " ".join(filter(None, (project.region, project.nuts2)))),
        ("Countries", ", ".join(project.countries)),
        ("Period", _period(project)),
        ("Total budget", money(project.total_budget)),
        ("ESF support", money(project.esf_support)),
        ("Co-financing rate", _percent(project.cofinancing_rate)),
        ("Participants", None if project.planned_participants is None else str(project.planned_participants)),
        ("Fund", project.fund),
        ("Programme", project.programme_cci),
        ("Priority", _coded(project.priority)),
        ("Specific objective", _coded(project.specific_objective)),
        ("Intervention field", project.intervention_field),
        ("Phase", project.phase),
        ("Project number", project.project_number),
        ("Call", project.call_id),
        ("Strategic importance", _yes_no(project.strategic_importance)),
        *((f"Theme: {theme}", _yes_no(value)) for theme, value in project.themes.items()),
        ("Organisations", ", ".join(project.participating_organisations)),
        ("Co-financiers", ", ".join(project.cofinanciers)),
        ("Municipalities", ", ".join(project.municipalities)),
        ("Counties", ", ".join(project.counties)),
        *((f"? {label}", raw or "(empty)") for label, raw in project.unmapped.items()),
    ]
    return ((_label(name), value) for name, value in rows if value)


def _label(name: str) -> str:
    return text(name).plain


def _section(section: Section, full: bool) -> Iterator[Text | Padding]:
    if section.heading:
        yield text(section.heading, "bold")
    yield text(section.text if full else beginning(section.text, _LINES * 100))


def _period(project: Project) -> str:
    if project.start_date is None and project.end_date is None:
        return ""
    return f"{project.start_date or '?'} – {project.end_date or '?'}"


def _percent(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f} %"


def _coded(value: Coded | None) -> str:
    return " ".join(filter(None, (value.code, value.name))) if value else ""


def _yes_no(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"
