"""Labels that a page states only in a part that its name alone tells to be none of the sheet, such as a menu."""

import re
from collections.abc import Callable
from functools import cache

from esfsheet.document import Page
from esfsheet.document.page import HEAD, Line
from esfsheet.document.places import line_starts
from esfsheet.layout import layouts
from esfsheet.layout.vocabulary import ANCHORS
from esfsheet.patterns import pattern
from esfsheet.reading import Problem, Reading

_GOES_ON = r"(?:\s|&nbsp;){0,9}[:<]"


def missing(page: Page, reading: Reading) -> list[str]:
    """The labels of a sheet that stand in what was left out of its page, and in no line of it."""
    stated = {source.label for source in reading.sources.values()}
    return [
        label
        for label in _labels(reading.layout)
        if label not in stated
        and label in page.left_out
        and pattern(re.escape(label) + _GOES_ON).search(page.left_out)
        and not any(_names(line, label) for line in page.lines)
    ]


def told(labels: list[str], whole: Callable[[], Page]) -> list[Problem]:
    """A finding for each of the labels that the whole page states."""
    if not labels:
        return []
    page = whole()
    found = []
    for label in labels:
        line = next((line for line in page.lines if _names(line, label) and _states(line, label)), None)
        place = page.locate(line.number, line.offset) if line else None
        if line and place:
            at = (HEAD, line_starts(page.text)[place[0] - 1] + place[1] - 1)
            message = f"{label} stands in a part of the page that its name tells to be no part of the sheet; it was not read"
            found.append(Problem("L008", None, message, line.text, at))
    return found


@cache
def _labels(layout: str | None) -> list[str]:
    """The labels of a layout."""
    labels = {label for one in layouts() if one.name == layout for label in one.labels if not label.endswith("*")}
    return sorted(labels | ANCHORS)


def _names(line: Line, label: str) -> bool:
    """Whether a line is the label, or begins with it and a colon or the end of its element."""
    return line.text.startswith(label) and (
        line.text[len(label) :].lstrip()[:1] in ("", ":") or line.cells[0].strip(" \u00a0:") == label
    )


def _states(line: Line, label: str) -> bool:
    """Whether a line is more than a word of a menu, unless a sheet alone has the word."""
    return label in ANCHORS or line.role != "item" or line.text.strip(" \u00a0") != label
