"""The categories that a page files its text under."""

import re

from esfsheet.document import Page
from esfsheet.news.page.filed_under import may_be_category
from esfsheet.news.page.lines import kind
from esfsheet.news.page.parts import Parts
from esfsheet.news.page.stated import LINKED, Fact, Stated, visible_fact
from esfsheet.news.text.senders import sender

_KIND_OF_TEXT = re.compile(r"nyhet(?:er|sartikel)?|artikel|notis|pressmeddelande|aktuellt", re.IGNORECASE)


def categories(page: Page, parts: Parts, stated: Stated | None, publisher: str | None) -> list[Fact]:
    """What the metadata says; else what a line says with a label or beside the date; else a word over the title."""
    filed = [one for one in parts.told if one.piece.what in ("category", "section", "topic")]
    filed = [one for one in filed if one.piece.what != "section" or not sender(one.piece.value)]
    # What lists topics behind a text tells what it is filed under only where nothing over the text does.
    told = [(one.line, one.piece) for one in filed if one.piece.what != "topic" or one.head]
    topics = [visible_fact(one.line, one.piece.at, one.piece.raw) for one in filed if one.piece.what == "topic"]
    labels = [visible_fact(index, 0, page.lines[index].text) for index in parts.labels if _over_title(index, page, parts)]
    marked = [fact for fact in (stated.categories() if stated else ()) if _named(fact.value)]
    if marked and marked[0].source.label == LINKED:
        # What the markup calls a category is one beside those that a line calls so.
        marked += [visible_fact(line, piece.at, piece.raw) for line, piece in told if piece.what != "section"]
    for found in (
        marked,
        [visible_fact(line, piece.at, piece.raw) for line, piece in told],
        [fact for fact in labels if fact.value != publisher and not sender(fact.value)],
        topics,
    ):
        if found:
            if all(_KIND_OF_TEXT.fullmatch(fact.value) for fact in found):
                found = [*found, *topics]
            return list({fact.value: fact for fact in reversed(found)}.values())[::-1]
    return []


def _named(text: str) -> bool:
    """Whether what the markup marks as a category names one."""
    return text == "Pressmeddelande" or (may_be_category(text) and kind(text) is None)


def _listed(index: int, page: Page) -> bool:
    """Whether a line is the last of several in one cell of a table: a menu."""
    line, above = page.lines[index], page.lines[index - 1]
    return line.row > 0 and (line.row, line.column) == (above.row, above.column)


def _over_title(index: int, page: Page, parts: Parts) -> bool:
    """Whether a word stands by itself right over the title, or between it and the text: not as one of a menu."""
    title = parts.title or 0
    if page.lines[index].aside:
        return False
    dates = {one.line for one in parts.told}
    if any(page.lines[at].text and at not in dates for at in range(index + 1, title)):
        return False
    above = page.lines[index - 1]
    if index == 0 or not above.text or above.aside or page.lines[index].gap or sender(above.text):
        return True
    return index - 1 in dates or (page.media_type == "text/html" and index - 1 not in parts.labels and not _listed(index, page))
