"""The text of a page from elsewhere than its lines: JSON-LD, or trafilatura where the page's own markup tells nothing."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module

from esfsheet.document import Page
from esfsheet.news.limits import EXTRACTED
from esfsheet.news.page.parts import Parts
from esfsheet.news.page.stated import Stated
from esfsheet.news.text.body import Para
from esfsheet.reading import Problem
from esfsheet.values.text import clean

_DASH = re.compile(r"[-\u2010-\u2015\u2212]{1,2}\s?\S")
_MISSING = 0.9


def from_metadata(stated: Stated, divided: Parts, page: Page) -> list[Para] | None:
    """JSON-LD's text, where it holds more than the page shows; its paragraphs keep the lines that they are."""
    body = stated.body()
    if body is None:
        return None
    shown = sum(len(clean(para.text)) for para in divided.paras)
    if shown >= _MISSING * len(clean(body)) or "\n" not in body.strip():
        return None
    return list(_placed(body.split("\n"), page))


def extracted(page: Page) -> tuple[list[Para] | None, Problem]:
    """The text that trafilatura finds, and what there is to say of that."""
    try:
        trafilatura = import_module("trafilatura")
    except ImportError:
        return None, Problem(
            "N001", "text", "the page has no text that can be told from the rest; esfsheet[news] is not installed", None, None
        )
    where = f" in the first {EXTRACTED:,} characters" if len(page.text) > EXTRACTED else ""
    found = trafilatura.extract(page.text[:EXTRACTED], fast=True, include_comments=False, include_tables=True)
    if not found:
        return None, Problem("N001", "text", f"trafilatura finds no text either{where}", None, None)
    return list(_placed(found.split("\n"), page)), Problem(
        "N007", "text", f"the text is what trafilatura found{where}", None, None
    )


def _placed(lines: Iterable[str], page: Page) -> Iterator[Para]:
    known = {clean(line.text): index for index, line in enumerate(page.lines)}
    for line in lines:
        text = clean(line)
        if text:
            index = known.get(text)
            role = "quote" if _DASH.match(text) else page.lines[index].role if index is not None else ""
            yield Para(
                page.lines[index].text if index is not None else text,
                index,
                role if role in ("item", "heading", "quote") else "",
            )
