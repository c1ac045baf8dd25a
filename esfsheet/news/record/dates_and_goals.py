"""Period, other dates, goals and fund to the record."""

import re

from esfsheet.news.facts import dates, fund, goals, period, projects
from esfsheet.news.facts.views import Text
from esfsheet.news.page.heading import Heading
from esfsheet.news.page.stated import Fact
from esfsheet.news.record.draft import Draft
from esfsheet.news.text.body import Body
from esfsheet.record.article import Period, StatedDate
from esfsheet.record.common import Goal

_OF_ALL = re.compile(r"(?i:alla|båda|samtliga)(?: de)?(?: \w{2,12})? (?:[a-zåäö]{0,20}projekt|satsning|insats)")
# A text that says the word so often is about a call: it tells how long projects may run, and none of them is meant.
_CALL = 3


def put_dates(text: Text, named: projects.Named, made: Draft) -> None:
    made.values["period"] = None
    taken: set[str] = set()
    if span := _period(text, named, made):
        start, end = (day.isoformat() if day else None for day in (span.start, span.end))
        made.values["period"] = Period.model_construct(start=start, end=end)
        made.place("period", span.at, span.until)
        taken = {day for day in (start, end) if day}
    stated: list[StatedDate] = []
    own = {made.values["published"], made.values["updated"]}
    for found in dates.dates(made.body, own | taken):
        if found.date is None:
            made.problem("N003", "dates", "the page does not say when it was published", found.start, found.end)
            continue
        made.place(f"dates.{len(stated)}", found.start, found.end)
        stated.append(StatedDate.model_construct(date=found.date.isoformat(), text=made.body.text(found.start, found.end)))
    made.values["dates"] = stated


def _period(text: Text, named: projects.Named, made: Draft) -> period.Span | None:
    """The period of the project that the text is about; of several only one that is said of all."""
    names = _meant(made)
    if names is not None:
        return period.period(text, names, named.preceding)
    if not made.values["projects"] or not _OF_ALL.search(made.body.seen):
        return None
    span = period.period(text, [one.name for one in made.values["projects"]], named.preceding)
    return span if span and _OF_ALL.search(made.body.seen, *made.body.sentence(span.at)) else None


def _meant(made: Draft) -> list[str] | None:
    """The names of the project whose period the text may tell; None where it tells of several, or of none."""
    told = made.values["projects"]
    if not told and made.body.seen.count("tlysning") >= _CALL:
        return None
    for stated in ([one for one in told if one.amount], [one for one in told if one.owner]):
        if stated:
            return [stated[0].name] if len(stated) == 1 else None
    return [one.name for one in told]


def put_goals(body: Body, made: Draft) -> None:
    found = list(goals.goals(body))
    made.values["goals"] = [Goal.model_construct(label=one.label, text=one.text) for one in found]
    for index, one in enumerate(found):
        made.place(f"goals.{index}", one.at, one.end, one.label)


def put_fund(body: Body, said: Heading, made: Draft) -> None:
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
