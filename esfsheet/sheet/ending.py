"""What a saved page lacks: its end, told by more than its prose, and what stands in the fields of a form."""

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


def form(page: Page, sheet: Sheet) -> Problem | None:
    """The finding where labels state nothing and the page has a form that is filled in; None where it is no such page."""
    if page.media_type != "text/html" or all(field.raw for field in sheet.fields):
        return None
    from esfsheet.document.filled_in import filled_in

    if not (left := filled_in(page.text)):
        return None
    which = "a field of a form is" if len(left) == 1 else f"{len(left):,} fields of a form are"
    return Problem("S021", None, f"{which} filled in, which is not read", left[0][1], (HEAD, left[0][0]))
