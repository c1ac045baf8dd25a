"""Lists that name projects and their owners only."""

import re
from collections.abc import Iterator

from esfsheet.news.facts.views import Text
from esfsheet.news.lists import columns
from esfsheet.news.lists.entry import Entry, divided
from esfsheet.news.lists.row import Row
from esfsheet.news.words.pieces import NAME
from esfsheet.news.words.refusals import last

_SHORT, _LONGEST, _BEFORE = 100, 220, 600
_PERSON = re.compile(NAME)
_PAIR = 2


def rows(text: Text, view: str) -> Iterator[Row]:
    """The items under a line that speaks of projects."""
    if "◊" not in view:
        return
    known: list[tuple[tuple[str, ...], columns.Columns]] = []
    for form, same in sorted(columns.by_form(_entries(text, view)).items(), key=lambda pair: -len(pair[1])):
        longer, rest = columns.as_ones_of(view, same, known)
        yield from longer
        made = columns.decided(view, rest) if len(rest) > 1 else None
        if made is None or made.name is None or made.owner is None or len(form) > _PAIR:
            continue
        known_owners = sum(entry.parts[made.owner].kind == "owner" for entry in rest)
        if known_owners * 2 < len(rest):
            continue
        found = [columns.row(view, entry, made) for entry in rest]
        if not any(_PERSON.fullmatch(view, *row.name) for row in found):
            known.append((form, made))
            yield from found


def refused(text: Text, view: str) -> Iterator[Row]:
    """The lines that end with a refusal, beside those of a list that hold sums."""
    for index, start in enumerate(text.body.starts):
        end = text.body.end(index)
        said = last(view[start:end]) if end - start <= _LONGEST and not text.body.paras[index].row else None
        if said is None or not said[1] or "¤" in view[start:end]:
            continue
        entry = divided(view, start, start + said[0], index)
        made = columns.decided(view, [entry]) if entry is not None and len(entry.parts) == _PAIR else None
        if entry is not None and made is not None and made.name is not None and made.owner is not None:
            yield columns.row(view, entry, made)


def _entries(text: Text, view: str) -> Iterator[Entry]:
    after = -1
    for index, start in enumerate(text.body.starts):
        end = text.body.end(index)
        if end - start > _LONGEST or "¤" in view[start:end] or not _listed(text, index, after):
            continue
        said = last(view[start:end])
        entry = divided(view, start, start + said[0] if said else end, index)
        if entry is not None and len(entry.parts) > 1 and "rojekt" in view[max(0, start - _BEFORE) : start]:
            after = index + 1
            yield entry


def _listed(text: Text, index: int, after: int) -> bool:
    """Whether a paragraph is an item of a list; a short line is one under a line that ends with a colon, or under another one."""
    body = text.body
    para = body.paras[index]
    if para.role in ("item", "cell"):
        return True
    if _speech(text, index):
        return False
    short = len(para.text) < _SHORT and not para.text.rstrip().endswith((".", "!", "?", ":"))
    return short and (
        para.role == "quote" or index - after in (0, 1) or (index > 0 and body.paras[index - 1].text.rstrip().endswith(":"))
    )


def _speech(text: Text, index: int) -> bool:
    """Whether a dash began speech: the first item of a list looks so too."""
    paras = text.body.paras
    return paras[index].role == "quote" and (index + 1 == len(paras) or paras[index + 1].role != "item")
