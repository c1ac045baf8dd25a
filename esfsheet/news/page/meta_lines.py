"""Lines that tell about a text rather than being part of it: dates of publication, bylines, categories."""

import re
from functools import lru_cache

from esfsheet.news.page.bylines import bylines, first_name, name_first, posted_by, published_by, signed
from esfsheet.news.page.filed_under import beside_date, categories, named_sender
from esfsheet.news.page.line_dates import bare, labelled
from esfsheet.news.page.lines import KEPT
from esfsheet.news.page.piece import Piece
from esfsheet.values.lexical import level

_LONGEST = 200
DIGIT = re.compile("[0-9]")
"""No day is told without one."""
# One of these stands between a name and what its bearer did.
_JOINT = re.compile("[(,@]")


def pieces(line: str) -> tuple[Piece, ...]:
    """What a line tells about the text; nothing where it is part of the text itself.

    >>> [(one.what, one.value) for one in pieces("6 april 2021 | Arbete, Omsorg & hjälp")]
    [('date', '2021-04-06'), ('section', 'Arbete'), ('section', 'Omsorg & hjälp')]
    >>> [(one.what, one.value) for one in pieces("Upplagd text o bild: Britta Alm")]
    [('author', 'Britta Alm'), ('photo', 'Britta Alm')]
    """
    return _told(line) if len(line) <= _LONGEST else ()


@lru_cache(KEPT)
def _told(line: str) -> tuple[Piece, ...]:
    return tuple(_pieces(level(line), line))


def _pieces(plain: str, line: str) -> list[Piece]:
    whole = named_sender(plain, line) or signed(plain, line)
    if whole:
        return [whole]
    filed = categories(plain, line)
    if filed and filed[0].at < len(plain) // 3 and ":" in plain[: filed[0].at]:
        return filed
    found = (list(labelled(plain, line)) or list(bare(plain, line))) if DIGIT.search(plain) else []
    if found and all(one.what == "updated" for one in found):
        # `2019-06-13 • Uppdaterad 2019-06-14`
        found += bare(plain[: found[0].at], line)
    found += (list(name_first(plain, line)) if _JOINT.search(plain) else []) or list(bylines(plain, line))
    people = {one.at for one in found if one.what == "author"}
    if " av" in plain:
        found += [one for one in published_by(plain, line, [one.at for one in found]) if one.at not in people]
    if not people and (found or posted_by(plain)):
        found += first_name(plain, line)
    found += filed
    if any(one.what in ("date", "published") for one in found):
        found += beside_date(plain, line, found)
    return found
