"""Rules about news texts."""

from collections.abc import Iterator
from decimal import Decimal

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.wording import money, shortened
from esfsheet.data.programmes import PROGRAMMES
from esfsheet.record import Article, Money
from esfsheet.values import operation_id


@rule(
    "N101",
    "warning",
    "the projects' sums do not make the total",
    why="The text gives each project a sum and names a total, which the sums miss by more than a twentieth (news round).",
    mend="Look whether the text leaves a project out, rounds, or counts other money in.",
    example='"role":"total"',
    kinds=("article",),
)
def sum_of_parts(record: Article) -> Iterator[Hit]:
    parts = [project.amount for project in record.projects if project.amount]
    currencies = {part.currency for part in parts}
    if len(parts) < 2 or len(parts) < len(record.projects) or len(currencies) > 1:
        return
    total = sum((part.amount for part in parts), Decimal(0))
    own = {part.amount for part in parts}
    # A text that counts its projects up says what they get together, as a total or as one large grant.
    together = [
        (index, stated)
        for index, stated in enumerate(record.amounts)
        if (stated.role == "total" or (stated.role == "grant" and stated.amount > max(own)))
        and stated.currency in currencies
        and stated.amount not in own
    ]
    # Millions are rounded in news: a twentieth is no contradiction. Where one sum fits, the others are of other projects too.
    if not together or any(abs(stated.amount - total) <= stated.amount / 20 for _, stated in together):
        return
    index, stated = together[0]
    parts_say = money(Money(amount=total, currency=stated.currency))
    said = money(Money(amount=stated.amount, currency=stated.currency))
    yield Hit(f"amounts.{index}", f"{len(parts)} projects make {parts_say}, and the text says {said}", values=(parts_say, said))


@rule(
    "N102",
    "error",
    "the period ends before it starts",
    why="Both ends cannot be true.",
    mend="Look at the text: a year is often mistyped, or the two belong to two projects.",
    example='"period":{"start":"2024-09","end":"2023-08"}',
    kinds=("article",),
)
def period_order(record: Article) -> Iterator[Hit]:
    period = record.period
    if period and period.start and period.end:
        length = min(len(period.start), len(period.end))
        if period.end[:length] < period.start[:length]:
            yield Hit("period", f"ends {period.end}, before it starts {period.start}")


@rule(
    "N103",
    "warning",
    "the period is outside the programme's years",
    why="A programme pays only for what is done in its years: 2007-2015, 2014-2023 and 2021-2029.",
    mend="Look whether the text's period is the project's, and which programme it names.",
    example='"period":{"start":"2019-09","end":"2022-08"}',
    kinds=("article",),
    periods=tuple(PROGRAMMES),
    compares=("programme_period",),
)
def period_in_programme(record: Article) -> Iterator[Hit]:
    programme = PROGRAMMES[record.programme_period] if record.programme_period else None
    ends = (record.period.start, record.period.end) if record.period else ()
    for day in ends:
        if day and programme and not programme.first_day.year <= int(day[:4]) <= programme.last_day.year:
            years = f"{programme.first_day.year}-{programme.last_day.year}"
            yield Hit("period", f"{day} is outside the programme {record.programme_period}, which pays in {years}")


@rule(
    "N104",
    "warning",
    "updated before it was published",
    why="One of the two dates is not what the page says that it is.",
    mend="Look at the page.",
    example='"published":"2024-06-24","updated":"2024-06-20"',
    kinds=("article",),
    compares=("published",),
)
def updated_after(record: Article) -> Iterator[Hit]:
    if record.published and record.updated:
        length = min(len(record.published), len(record.updated))
        if record.updated[:length] < record.published[:length]:
            yield Hit("updated", f"updated {record.updated}, published {record.published}")


@rule(
    "N105",
    "info",
    "projects without a sum",
    why="The text names projects, and no money at all.",
    mend="Join it with the projects' sheets, which state their support.",
    example='"amounts":[]',
    kinds=("article",),
    compares=("projects",),
)
def has_amount(record: Article) -> Iterator[Hit]:
    if record.projects and not record.amounts and not any(project.amount for project in record.projects):
        named = ", ".join(shortened(project.name, 40) for project in record.projects[:3])
        more = f" and {len(record.projects) - 3} more" if len(record.projects) > 3 else ""
        yield Hit("amounts", f"no sum for {named}{more}")


@rule(
    "N106",
    "info",
    "owner unknown",
    why="The text names a project or a grant, and not who owns it or gets it.",
    mend="Join it with the projects' sheets, which name their owners.",
    example='"owner":null',
    kinds=("article",),
)
def has_owner(record: Article) -> Iterator[Hit]:
    granted = any(amount.role == "grant" for amount in record.amounts)
    if (record.projects or granted) and not record.owner and not any(project.owner for project in record.projects):
        yield Hit("owner", "the text does not say who owns the project or gets the money", values=())


@rule(
    "N107",
    "warning",
    "a grant above the total",
    why="The text's grant is larger than the whole that it names.",
    mend="Look which of the two sums is about this project.",
    example='"role":"total"',
    kinds=("article",),
)
def grant_and_total(record: Article) -> Iterator[Hit]:
    totals = [amount for amount in record.amounts if amount.role == "total"]
    if len(record.projects) > 1 or len(totals) != 1:
        return
    total = totals[0]
    for index, amount in enumerate(record.amounts):
        if amount.role == "grant" and amount.currency == total.currency and amount.amount > total.amount:
            yield Hit(
                f"amounts.{index}", f"a grant of {amount.text}, of a total of {total.text}", values=(amount.text, total.text)
            )


@rule(
    "N108",
    "warning",
    "not an operation id",
    why="The number joins the text to no project's sheet.",
    mend="Look at the text: it may be a call's number, or a document's.",
    example='"operation_id":"2009-00385"',
    kinds=("article",),
)
def operation_ids(record: Article) -> Iterator[Hit]:
    for index, project in enumerate(record.projects):
        if project.operation_id and operation_id.period(project.operation_id) is None:
            yield Hit(f"projects.{index}.operation_id", f"{shortened(project.operation_id)} is the number of no operation")


@rule(
    "N109",
    "info",
    "published before the programme began",
    why="The text names a programme that did not exist when it was published.",
    mend="Look whether the date is the text's own.",
    example='"published":"2013-06-24"',
    kinds=("article",),
    periods=tuple(PROGRAMMES),
    compares=("programme_period",),
)
def published_and_programme(record: Article) -> Iterator[Hit]:
    # Programmes are announced in the years before they begin.
    if record.published and record.programme_period:
        first = PROGRAMMES[record.programme_period].first_day.year
        if int(record.published[:4]) < first - 2:
            yield Hit("published", f"published {record.published}, and the programme began in {first}")


@rule(
    "N110",
    "info",
    "a sum that several projects share",
    why="The text grants a sum, and says of several projects not how much of it each gets; their `amount` is null.",
    mend="Join it with the projects' sheets, which state their support.",
    example='"amount":null',
    kinds=("article",),
    compares=("projects",),
)
def shared_sum(record: Article) -> Iterator[Hit]:
    without = [project for project in record.projects if project.amount is None]
    known = {project.amount.amount for project in record.projects if project.amount}
    # What the others get together is none of theirs.
    together = sum(known, Decimal(0))
    for index, stated in enumerate(record.amounts):
        left = stated.amount not in known and abs(stated.amount - together) > stated.amount / 20
        if len(without) > 1 and stated.role == "grant" and left:
            yield Hit(f"amounts.{index}", f"{stated.text}, and {len(without)} projects without a sum of their own")
