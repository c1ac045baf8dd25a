"""A page without soft hyphens and other characters that nobody sees, which sites put into long words by the hundred."""

from collections.abc import Callable, Sequence
from copy import copy

from esfsheet.document import Page
from esfsheet.patterns import pattern
from esfsheet.reading import Spot
from esfsheet.values.lexical import INVISIBLE, visible

# What stands for them in markup.
_WRITTEN = pattern(
    r"&(?:shy|ZeroWidthSpace|zwn?j|lrm|rlm|NoBreak|#(?:173|820[3-7]|8288|65279)|#[xX]0*(?:[aA][dD]|200[bB-fF]|2060|[fF][eE][fF]{2}))(?:;|(?![0-9A-Za-z]))"
    r"|<[wW][bB][rR](?:\s{0,9}/)?>"
)
_BEGIN = ("&shy", "&#", "&zw", "&lrm", "&rlm", "&Zero", "&NoBreak", "<wbr", "<WBR")
# The names of elements, as old pages have them.
_LOUD = pattern(r"</?[A-Z][A-Z0-9]*")


def legible(page: Page) -> tuple[Page, Callable[[Spot], Spot] | None]:
    """The page with its lines as one sees them, and, where these are others, a function from places in them to the page's."""
    # What cannot be seen is not printable, nor are no-break spaces.
    odd = [
        index
        for index, line in enumerate(page.lines)
        if not line.text.isprintable() and INVISIBLE.search(line.text) is not None
    ]
    if not odd:
        return page, None
    seen = copy(page)
    seen.lines = list(page.lines)
    offsets: dict[int, Sequence[int]] = {}
    for index in odd:
        line = page.lines[index]
        cells = tuple(filter(None, (INVISIBLE.sub("", cell) for cell in line.cells)))
        text = "".join(cells)
        if text.strip():
            offsets[index] = visible(line.text)[1]
            seen.lines[index] = line._replace(text=text, cells=cells)
        else:
            # As an empty cell, which nothing reads.
            seen.lines[index] = line._replace(text="", cells=(), role="cell")

    def back(at: Spot) -> Spot:
        line, offset = at
        places = offsets.get(line)
        return (line, places[min(offset, len(places) - 1)]) if places else at

    return seen, back


def legible_source(source: str) -> str:
    """The source of a page as one sees it, elements in small letters: for what is read of it, not for where that stands."""
    if any(written in source for written in _BEGIN):
        source = _WRITTEN.sub("", source)
    if "</P>" in source or "</TD>" in source or "</DIV>" in source:
        source = _LOUD.sub(lambda tag: tag[0].lower(), source)
    return source if source.isascii() else INVISIBLE.sub("", source)
