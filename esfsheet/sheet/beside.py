"""Labels that a page states only in a part that its name alone tells to be none of the sheet, such as a menu."""

from collections.abc import Callable

from esfsheet.document import Page
from esfsheet.document.page import HEAD
from esfsheet.document.places import line_starts
from esfsheet.layout.vocabulary import ANCHORS
from esfsheet.reading import Problem, Reading, Spot


def missing(page: Page, reading: Reading, data: bytes) -> list[str]:
    """The labels of a sheet that stand somewhere in the bytes of a page, and in no line of it."""
    if page.media_type != "text/html":
        return []
    stated = {source.label for source in reading.sources.values()}
    absent = [label for label in sorted(ANCHORS - stated) if label.encode(page.encoding or "utf-8", "replace") in data]
    return [label for label in absent if not any(label in line.text for line in page.lines)]


def told(labels: list[str], whole: Callable[[], Page]) -> list[Problem]:
    """A finding for each of the labels that the whole page states."""
    if not labels:
        return []
    page = whole()
    found = []
    for label in labels:
        line = next((line for line in page.lines if line.text.startswith(label)), None)
        place = page.locate(line.number, line.offset) if line else None
        if line and place:
            at = Spot(HEAD, line_starts(page.text)[place[0] - 1] + place[1] - 1)
            message = f"{label} stands in a part of the page that its name tells to be no part of the sheet; it was not read"
            found.append(Problem("L008", None, message, line.text, at))
    return found
