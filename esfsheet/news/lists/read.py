"""Lists of granted projects, whatever their form: what is said of each project stands in the same order, joined in the same way."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from esfsheet.news.facts.views import Text
from esfsheet.news.lists import columns, loose, tables, unpriced
from esfsheet.news.lists.above import completed
from esfsheet.news.lists.columns import Columns
from esfsheet.news.lists.entry import Entry, divided
from esfsheet.news.lists.row import Row
from esfsheet.news.words.pieces import SPEAKS
from esfsheet.news.words.refusals import last

_LONGEST = 240
_SPEAKS = re.compile(rf"(?<!\w){SPEAKS}(?!\w)")
_NEXT = re.compile(r"(?<![^;,:.)¤] )(?:och |samt )?(?=◊)(?<!◊)")
_FEW = 2


def rows(text: Text) -> list[Row]:
    """The rows of all lists of a text."""
    found = list(tables.rows(text))
    if found:
        return found
    view = text.view("orgs")
    if "¤" in view:
        found = list(_formed(text, view, list(_entries(text, view))))
    return [*found, *unpriced.refused(text, view)] if found else list(unpriced.rows(text, view))


def _entries(text: Text, view: str) -> Iterator[Entry]:
    """Lines that hold one sum; of longer ones each sentence, or what it says of each of several organisations."""
    body = text.body
    for index, start in enumerate(body.starts):
        end = body.end(index)
        if body.paras[index].role == "heading" or view.find("¤", start, end) < 0:
            continue
        spoken = body.paras[index].role == "quote"
        if spoken and _SPEAKS.search(body.seen, start, end):
            continue
        said = last(view[start:end]) if end - start <= _LONGEST else None
        short = start + said[0] if said else end
        entry = divided(view, start, short, index, spoken=spoken) if end - start <= _LONGEST else None
        if entry is not None or spoken:
            if entry is not None:
                yield entry
            continue
        at = start
        while (at := view.find("¤", at, end)) >= 0:
            low, high = body.sentence(at)
            yield from _of_sentence(view, low, min(high, end), index)
            at = max(high, at + 1)


def _of_sentence(view: str, start: int, end: int, index: int) -> Iterator[Entry]:
    entry = divided(view, start, end, index, running=True) if end - start <= _LONGEST else None
    if entry is not None:
        yield entry
        return
    begins = [match.end() for match in _NEXT.finditer(view, start, end)]
    for low, high in pairwise([*begins, end]):
        entry = divided(view, low, high, index, running=True) if high - low <= _LONGEST else None
        if entry is not None and len(begins) > 1:
            yield entry


def _may_list(form: Sequence[str], entries: Sequence[Entry]) -> bool:
    """Whether entries of a form may be a list: of running text those in which somebody gets something, or owns it."""
    return not entries[0].running or any(
        word in joint for word in ("<gets>", "<by>", "<of>", "<to>", "<project>") for joint in form
    )


def _alone(view: str, entry: Entry) -> Row | None:
    """The row of an entry that needs no other beside it."""
    if entry.spoken or entry.running or not columns.may_be_certain(entry):
        return None
    entry = columns.with_whole_name(entry)
    made = columns.decided(view, [entry])
    if not columns.certain(view, entry, made):
        return None
    return columns.row(view, entry, made)._replace(running=not columns.labelled(entry, made))


def _formed(text: Text, view: str, entries: Sequence[Entry]) -> Iterator[Row]:
    """The rows of entries that have their form in common with others."""
    known: list[tuple[tuple[str, ...], Columns]] = []
    left: list[Entry] = []
    for form, same in sorted(columns.by_form(entries).items(), key=lambda pair: -len(pair[1])):
        longer, rest = columns.as_ones_of(view, same, known)
        yield from longer
        made = columns.decided(view, rest) if len(rest) >= _FEW and _may_list(form, rest) else None
        if made is not None and made.name is not None and made.owner is not None:
            known.append((form, made))
            yield from (columns.row(view, entry, made) for entry in rest)
        else:
            for entry in rest:
                row = _alone(view, entry)
                if row is not None:
                    yield row
                else:
                    left.append(entry)
    whole = list(completed(text, view, left))
    yield from whole
    taken = {text.body.index(row.sum) for row in whole if row.sum is not None}
    lines = {entry.paragraph for entry in left if not entry.running and not entry.spoken} - taken
    yield from loose.rows(view, ((text.body.starts[index], text.body.end(index)) for index in sorted(lines)))
