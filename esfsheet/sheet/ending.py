"""Whether a saved page ends where the page itself does, told by more than its prose."""

from esfsheet.document import Page
from esfsheet.document.page import HEAD
from esfsheet.reading import Problem
from esfsheet.sheet.sheet import Sheet


def cut(page: Page, sheet: Sheet) -> Problem | None:
    """The finding where HTML stops within what it opened, or a text with a label; None where neither does."""
    if page.cut:
        return Problem("L009", None, "the page's HTML ends before its end", None, (HEAD, len(page.text.rstrip()) - 1))
    if sheet.prose or page.media_type == "text/html":
        return None
    last = max(sheet.fields, key=lambda field: field.label_at, default=None)
    if last is None or last.raw or not page.lines or last.label_at[0] != page.lines[-1].number:
        return None
    return Problem("L009", None, "the page ends with a label that states nothing", last.label, last.label_at)
