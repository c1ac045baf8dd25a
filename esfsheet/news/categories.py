"""The categories that a page files its text under."""

from esfsheet.document import Page
from esfsheet.news.filed_under import may_be_category
from esfsheet.news.lines import kind
from esfsheet.news.parts import Parts
from esfsheet.news.senders import sender
from esfsheet.news.stated import Fact, Stated, visible_fact


def categories(page: Page, parts: Parts, stated: Stated | None, publisher: str | None) -> list[Fact]:
    """What the metadata says; else what a line says with a label or beside the date; else a word over the title."""
    told = [(one.line, one.piece) for one in parts.told if one.piece.what in ("category", "section")]
    labels = [visible_fact(index, 0, page.lines[index].text) for index in parts.labels if _over_title(index, page, parts)]
    for found in (
        [fact for fact in (stated.categories() if stated else ()) if may_be_category(fact.value) and kind(fact.value) is None],
        [visible_fact(line, piece.at, piece.raw) for line, piece in told],
        [fact for fact in labels if fact.value != publisher and not sender(fact.value)],
    ):
        if found:
            return list({fact.value: fact for fact in reversed(found)}.values())[::-1]
    return []


def _over_title(index: int, page: Page, parts: Parts) -> bool:
    """Whether a word stands by itself right over the title, or between it and the text: not as one of a menu."""
    title = parts.title or 0
    if page.lines[index].aside:
        return False
    dates = {one.line for one in parts.told}
    if any(page.lines[at].text and at not in dates for at in range(index + 1, title)):
        return False
    above = page.lines[index - 1]
    return index - 1 not in parts.labels or above.aside or page.lines[index].gap or sender(above.text)
