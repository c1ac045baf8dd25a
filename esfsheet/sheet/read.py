"""A page to a project record."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from esfsheet.document import Page
from esfsheet.document.page import HEAD
from esfsheet.layout import Layout, layouts
from esfsheet.reading import Problem, Reading, Source, Spot
from esfsheet.record import fits, schema
from esfsheet.sheet import ending
from esfsheet.sheet.draft import Draft
from esfsheet.sheet.fields import spot
from esfsheet.sheet.labels import Row, rows
from esfsheet.sheet.recognise import choose, weigh
from esfsheet.sheet.record import draft
from esfsheet.sheet.sheet import Sheet, sheet
from esfsheet.sheet.vocabulary import vocabulary

_SHOWN = 100


def read(page: Page, url: str | None, known: Sequence[Layout] | None = None) -> Reading | None:
    """The project record of a page; None where the page is no project sheet."""
    known = tuple(known or layouts())
    words = vocabulary(known)
    lines = rows(page.lines, words)
    found = sheet(lines, words)
    if found is None:
        return _on_one_line(lines)
    if found.title is None or found.title.role not in ("title", "heading"):
        found = _named_by_head(found, page)
    verdicts = weigh(found, lines, known)
    verdict = choose(verdicts, found)
    if found.doubled:
        return _refused("L002", "a second sheet begins here", page.lines[found.doubled[0]].text, found.doubled)
    if verdict is None:
        names = " and ".join(f"{one.layout.name} ({one.text[:60]!r})" for one in verdicts[:2])
        if not verdicts:
            field = found.fields[0]
            return _refused("L001", "labels of a sheet, but nothing that tells its period", field.label, field.label_at)
        return _refused("L002", f"signs of {names}", verdicts[1].text, verdicts[1].at)
    made = draft(found, verdict.layout, url, lambda at: (page.locate(*at) or (None,))[0], page.tidy)
    if not any(problem.code == "L009" for problem in made.problems) and (cut := ending.cut(page, found)):
        made.problems.append(cut)
    if (form := ending.form(page, found)) is not None:
        made.problems.append(form)
    made.sources["programme_period"] = Source(verdict.at, verdict.text, None)
    record = _record(made, verdict.layout)
    # What stands in the page's head was not looked at.
    tidy = page.tidy and not (found.title and found.title.number == HEAD)
    return Reading(verdict.layout.name, record, made.sources, made.problems, tidy)


def _on_one_line(lines: Sequence[Row]) -> Reading | None:
    # Most pages without a sheet are news, and most that are read are sheets.
    from esfsheet.sheet import one_line

    if not (whole := one_line.find(lines)):
        return None
    row, labels = whole
    return _refused("L015", f"{labels} labels of a sheet stand on one line: not read", row.text[:_SHOWN], spot(row))


def _named_by_head(found: Sheet, page: Page) -> Sheet:
    """The sheet with the title of the page's head, where that says more than its own."""
    from esfsheet.sheet import head_title

    head = head_title.row(page)
    if head is None or not head_title.goes_before(head, found.title):
        return found
    above = [found.title] if found.title else []
    # What reads as a sentence is no name now.
    told = [one for one in found.remarks if one.code != "L014" or found.title is None or one.at != spot(found.title)]
    return found._replace(title=head, prose=[*above, *found.prose], remarks=told)


def _refused(code: str, message: str, raw: str, at: Spot | None) -> Reading:
    return Reading(None, None, {}, [Problem(code, None, message, raw, at)])


def _record(made: Draft, layout: Layout) -> dict[str, Any]:
    values = made.values
    beneficiary = schema.project()["$defs"]["Beneficiary"]["properties"]
    record: dict[str, Any] = {
        **_empty(),
        "kind": "project",
        **{path: value for path, value in values.items() if "." not in path},
        "programme_period": layout.programme_period,
        "beneficiary": {name: values.get(f"beneficiary.{name}") for name in beneficiary},
        "themes": {path.removeprefix("themes."): value for path, value in values.items() if path.startswith("themes.")},
    }
    if not fits.project()(record):
        from esfsheet.record import Project

        Project.model_validate(record)
    return record


def _empty() -> dict[str, Any]:
    """The fields of a page that states nothing."""
    nulls, makers = _makers()
    return {**nulls, **{name: make() for name, make in makers}}


@cache
def _makers() -> tuple[Mapping[str, None], Sequence[tuple[str, Callable[[], Any]]]]:
    """All fields, and what makes the value of those that are not null where nothing is stated."""
    fields = schema.project()["properties"]
    makers: Mapping[str, Callable[[], Any]] = {"array": list, "object": dict}
    kinds = {name: field.get("type") for name, field in fields.items()}
    return dict.fromkeys(fields), [(name, makers[kind]) for name, kind in kinds.items() if kind in makers]
