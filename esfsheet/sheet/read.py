"""A page to a project record."""

from collections.abc import Sequence
from typing import Any

from esfsheet.document import Page
from esfsheet.layout import Layout, layouts
from esfsheet.reading import Problem, Reading, Source, Spot
from esfsheet.record.project import Beneficiary, Project
from esfsheet.sheet import ending, head_title
from esfsheet.sheet.draft import Draft
from esfsheet.sheet.labels import rows
from esfsheet.sheet.recognise import choose, weigh
from esfsheet.sheet.record import draft
from esfsheet.sheet.sheet import Sheet, sheet
from esfsheet.sheet.vocabulary import vocabulary

_LISTS = ("countries", "participating_organisations", "cofinanciers", "municipalities", "counties")
_EMPTY: dict[str, Any] = {
    **dict.fromkeys(Project.model_fields),
    **{name: [] for name in _LISTS},
    "kind": "project",
    "unmapped": {},
}
_BENEFICIARY = {name: f"beneficiary.{name}" for name in Beneficiary.model_fields}


def read(page: Page, url: str | None, known: Sequence[Layout] | None = None) -> Reading | None:
    """The project record of a page; None where the page is no project sheet."""
    known = tuple(known or layouts())
    words = vocabulary(known)
    lines = rows(page.lines, words)
    found = sheet(lines, words)
    if found is None:
        return None
    if (head := head_title.row(page) if _unnamed(found) else None) and head_title.goes_before(head, found.title):
        above = [found.title] if found.title else []
        found = found._replace(title=head, prose=[*above, *found.prose])
    verdicts = weigh(found, lines, known)
    verdict = choose(verdicts)
    if found.doubled:
        return _refused("L002", "a second sheet begins here", page.lines[found.doubled.line].text, found.doubled)
    if verdict is None:
        names = " and ".join(verdict.layout.name for verdict in verdicts[:2])
        if not verdicts:
            field = found.fields[0]
            return _refused("L001", "labels of a sheet, but nothing that tells its period", field.label, field.label_at)
        return _refused("L002", f"signs of {names}", verdicts[1].text, verdicts[1].at)
    made = draft(found, verdict.layout, url, lambda at: (page.locate(at.line, at.offset) or (None,))[0], page.tidy)
    if not any(problem.code == "L009" for problem in made.problems) and (cut := ending.cut(page, found)):
        made.problems.append(cut)
    made.sources["programme_period"] = Source(verdict.at, verdict.text, None)
    record = _project(made, verdict.layout)
    return Reading(verdict.layout.name, record, made.sources, made.problems)


def _unnamed(found: Sheet) -> bool:
    return found.title is None or found.title.role not in ("title", "heading")


def _refused(code: str, message: str, raw: str, at: Spot | None) -> Reading:
    return Reading(None, None, {}, [Problem(code, None, message, raw, at)])


def _project(made: Draft, layout: Layout) -> Project:
    values = made.values
    record: dict[str, Any] = {
        **_EMPTY,
        **{path: value for path, value in values.items() if "." not in path},
        "kind": "project",
        "programme_period": layout.programme_period,
        "beneficiary": {name: values.get(path) for name, path in _BENEFICIARY.items()},
        "themes": {path.removeprefix("themes."): value for path, value in values.items() if path.startswith("themes.")},
    }
    return Project.model_validate(record)
