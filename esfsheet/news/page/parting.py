"""A page to its parts: which lines are the article's, which is its title, and what the rest are."""

from collections.abc import Sequence

from esfsheet.document import Line, Page
from esfsheet.news.page.divide import Divider
from esfsheet.news.page.lines import kind, prose
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.page.parts import Parts
from esfsheet.news.page.titles import lists, opens, title
from esfsheet.values.text import clean

_TELLING = 40
_OVER = 8


def parts(page: Page, heading: str | None, within: str | None) -> Parts | None:
    """The page divided; None where no paragraph of text follows anything that could be a title.

    `heading` is the title that the page's markup gives, `within` the text of its article without white space.
    """
    lines = page.lines
    made = Parts()
    own = _within(lines, within)
    first = next((i for i, line in enumerate(lines) if own[i] and (opens(line) or lists(lines, i))), None)
    if first is None:
        return None
    if heading is not None:
        made.title = next((i for i, line in enumerate(lines) if clean(line.text) == heading and not line.aside), None)
    if made.title is None or made.title > first + 40:
        made.title = title(lines[:first], own)
    begin = made.title + 1 if made.title is not None else 0
    made.over = [i for i in range(begin - 1) if lines[i].text and (kind(lines[i].text) is None or _dated(lines[i].text))]
    # What stands over the title tells as well, as far as it tells a date; page after page has its menus there.
    divider = Divider(page, own, made)
    for i in made.over[-_OVER:]:
        divider.tell_over(i)
    divider.divide(begin)
    return made if any(prose(para.text) for para in made.paras) else None


def _dated(text: str) -> bool:
    """Whether a line that looks like a menu holds a date: `5 nov 2021 • Vik • Text: Karin Berg`."""
    return text[:1].isdigit() and any(one.what in ("date", "published") for one in pieces(text))


def _within(lines: Sequence[Line], within: str | None) -> list[bool]:
    """Whether each line belongs to the article that the markup marks."""
    if within is None:
        return [not line.aside for line in lines]
    own = []
    at = 0
    for line in lines:
        key = "".join(line.text.split())
        found = within.find(key, at) if key else -1
        own.append(found >= 0)
        # Short lines stand in many places: only long ones tell how far the page has been read.
        if found >= 0 and len(key) > _TELLING:
            at = found + len(key)
    # A part that holds next to nothing was not the article.
    kept = sum(len(line.text) for line, mine in zip(lines, own, strict=True) if mine and prose(line.text))
    every = sum(len(line.text) for line in lines if prose(line.text) and kind(line.text) is None)
    return own if kept * 4 >= every else [not line.aside for line in lines]
