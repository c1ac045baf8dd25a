"""All targets, one after the other: what is here already, what is asked for, and what becomes of it."""

from collections.abc import Callable, Iterable
from functools import partial

from esfsheet.fetch.members import Damaged
from esfsheet.fetch.problem import Failed, Problem
from esfsheet.fetch.report import Report
from esfsheet.fetch.shelf import Shelf
from esfsheet.fetch.targets import Target
from esfsheet.fetch.visit import Visitor, nothing_held
from esfsheet.fetch.wayback import Archive


def fetch(
    targets: Iterable[Target],
    shelf: Shelf,
    visitor: Visitor,
    report: Report,
    tell: Callable[[str, str], None],
    *,
    refresh: bool = False,
    archive: Archive | None = None,
) -> None:
    """Puts every target's page on the shelf, and tells the target's text and the page's path.

    Raises OSError where the shelf cannot be written.
    """
    for target in targets:
        report.begin(target.text)
        if target.problem:
            report.problem(target.text, target.problem)
            continue
        if archive:
            target = archive.wanted(target)
        path = None if refresh else shelf.holds(target)
        if path:
            report.add("already there", asked=False)
        else:
            try:
                kind, path = _ask(target, shelf, visitor, refresh, archive)
            except Problem as problem:
                report.problem(target.text, problem)
                continue
            except (OSError, Damaged):
                raise
            except Exception as error:  # whatever a page makes go wrong, the other targets are asked for
                told = f"{type(error).__name__}: {error}".strip(": ")[:200]
                report.problem(target.text, Failed(told, "report it together with the address"))
                continue
            report.add(kind)
        tell(target.text, path)


def _ask(target: Target, shelf: Shelf, visitor: Visitor, refresh: bool, archive: Archive | None) -> tuple[str, str]:
    assert target.url is not None
    url, original = archive.copy(target.url, visitor.data) if archive else (target.url, None)
    visit = visitor.page(url, partial(shelf.validators, target) if refresh else nothing_held)
    if not visit.unchanged:
        return "saved", shelf.keep(target, visit, original)
    path = shelf.confirm(target, visit)
    if path is None:
        raise Failed("the saved page has gone while it was asked for", "run again")
    return "unchanged", path
