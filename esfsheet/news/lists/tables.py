"""Tables of granted projects: rows of as many cells, under a header that names the columns or without one."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter

from esfsheet.news.facts.views import Text
from esfsheet.news.lists import columns
from esfsheet.news.lists.entry import Entry, Kind, Part
from esfsheet.news.lists.row import Row
from esfsheet.news.text.body import ORGANISATION
from esfsheet.news.words.pieces import FUND

_NAME = re.compile(
    r"(?:projekt(?:namn|ets namn|titel|ets titel)?|namn|titel|satsning|insats|namn på projektet|beviljade projekt)$",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:(?:projekt)?ägare|(?:projekt)?sökande|(?:stöd)?mottagare|organisation|huvudman|kommun|vem|aktör)\b", re.IGNORECASE
)
_SUM = re.compile(
    r".*(?:bevilja|belopp|summa|stöd|medel|bidrag|kronor|kr\b|mkr|tkr|budget|totalt|kostnad|medfinans|hur mycket)",
    re.IGNORECASE,
)
_ASKED = re.compile(r"^(?:an)?sökt", re.IGNORECASE)
_NO_PROJECT = re.compile(
    r"(?:(?:del)?summa|total(?:t|summa)?|sammanlagt|tillsammans|alla|samtliga|övriga?|kvar|återstår|återstående|resten|källa|not|administration"
    r"|hela (?:länet|landet|regionen|beloppet|summan|potten)|region(?:en)?|[\w ]{2,30} län|län(?:et)?)(?!\w)",
    re.IGNORECASE,
)
_FUND = re.compile(rf"{FUND}\.?")
_PLAINLY = re.compile(r"bevilja|beslut|stöd", re.IGNORECASE)
_WHOLE = re.compile(r"budget|total|kostnad|omslutning", re.IGNORECASE)
_PAID = re.compile(r"(?<!EU-)(?<!ESF-)(?<!unionens )medfinans|egen|eget", re.IGNORECASE)
_OF = (("asked", _ASKED), ("paid", _PAID), ("whole", _WHOLE))
"""Of which kind sums are that are no grants."""
_HEADS = (("<called>", _NAME), ("<of>", _OWNER), ("<granted>", _SUM))
_LONGEST_LABEL = 40
_LONGEST_CELL = 400
_EMPTY = " -–—.*"
Cell = tuple[int, int]
Cells = dict[int, Cell]
"""The cells of a row by their columns."""


def rows(text: Text) -> Iterator[Row]:
    """The rows of each table that names projects, each with a sum or an owner."""
    if any(para.row for para in text.body.paras):
        for table in _tables(text):
            yield from _rows(text, table)


def budgets(text: Text) -> set[int]:
    """The sums in columns that hold what projects cost in all, by what their heads say."""
    found: set[int] = set()
    if any(para.row for para in text.body.paras):
        for table in _tables(text):
            whole = [column for column, kind in _heads(text, table[0]).items() if kind == "<granted>whole"]
            found.update(one[0] for line in table for column in whole if column in line and (one := _sum(text, line[column])))
    return found


def _tables(text: Text) -> Iterator[list[Cells]]:
    """Rows that follow one another, each of several cells."""
    body = text.body
    table: list[Cells] = []
    for row, group in groupby(range(len(body.paras)), lambda index: body.paras[index].row):
        cells: Cells = {}
        for index in group:
            first = cells.get(body.paras[index].column, (body.starts[index], 0))[0]
            cells[body.paras[index].column] = (first, body.end(index))
        if row and len(cells) > 1 and all(end - start <= _LONGEST_CELL for start, end in cells.values()):
            table.append(cells)
            continue
        if row and len(cells) == 1 and table and max(table[-1]) > 1 and body.paras[index].role != "":
            # A heading between the rows.
            continue
        if len(table) > 1:
            yield table
        table = []
    if len(table) > 1:
        yield table


def _rows(text: Text, table: Sequence[Cells]) -> Iterator[Row]:
    heads = _heads(text, table[0])
    lines = table[1:] if heads else table
    total = _total(text, lines, heads)
    if total is None and "<called>" not in heads.values():
        return
    view = text.view("orgs")
    entries = []
    held: dict[int, list[int]] = {}
    for line in lines:
        parts = {
            column: part
            for column, (start, end) in sorted(line.items())
            if (part := _part(text, view, start, end, heads.get(column, "|"), total=column == total)) is not None
        }
        entries.append(Entry(text.body.index(min(line.values())[0]), tuple(parts.values())))
        held[entries[-1].paragraph] = list(parts)
    whole = max((form for form in map(len, columns.by_form(entries))), default=0)
    known: list[tuple[int, int | None]] = []
    done: set[int] = set()
    for form, same in columns.by_form(entries).items():
        made = columns.decided(view, same)
        if len(form) == whole and made.name is not None and (made.owner is not None or made.sum is not None):
            found = [columns.row(view, entry, made)._replace(cell=True) for entry in same]
            yield from (row for row in found if made.owner is None or not _of_fund(text, row))
            done.update(entry.paragraph for entry in same)
            at = [held[entry.paragraph] for entry in same]
            known += [(each[made.name], each[made.owner] if made.owner is not None else None) for each in at]
    if known and (heads or len(known) > 1):
        (name, owner), _ = Counter(known).most_common(1)[0]
        above: list[Decimal] = []
        for entry, line in zip(entries, lines, strict=True):
            if entry.paragraph not in done and (row := _with_gaps(text, view, line, name, owner, total, above)) is not None:
                yield row
            above += [one[1]] if total in line and (one := _sum(text, line[total])) is not None else []


def _of_fund(text: Text, row: Row) -> bool:
    """Whether the fund's own part of the money is told like a project: `Kvar att fördela | ESF-rådet`."""
    whose = text.body.seen[slice(*row.owner)].strip() if row.owner else ""
    return _FUND.fullmatch(whose) is not None and _NO_PROJECT.match(text.body.seen[slice(*row.name)].strip()) is not None


def _with_gaps(
    text: Text, view: str, line: Cells, name: int, owner: int | None, total: int | None, above: Sequence[Decimal]
) -> Row | None:
    """A row some of whose cells are empty, by the columns that the others have; the sums `above` it make none."""
    at = line.get(name, (0, 0))
    plain = view[slice(*at)].strip()
    if not plain or plain[0].islower() or "¤" in plain or len(plain) > columns.LONGEST:
        return None
    whose = line.get(owner) if owner is not None else None
    if whose is not None and (not (said := text.body.seen[slice(*whose)].strip(_EMPTY)) or _FUND.fullmatch(said)):
        whose = None
    one = _sum(text, line[total]) if total is not None and total in line else None
    if not whose and (not one or (len(above) > 1 and one[1] == sum(above))):
        return None
    if _NO_PROJECT.match(text.body.seen[slice(*at)].strip()) and (whose is None or ORGANISATION not in view[slice(*whose)]):
        return None
    return Row(at, whose, one[0] if one else None, cell=True, ownerless=owner is not None and whose is None)


def _heads(text: Text, cells: Cells) -> dict[int, str]:
    """What the cells of a header say that their columns hold; empty where the row is none."""
    found: dict[int, str] = {}
    for column, (start, end) in cells.items():
        label = text.body.seen[start:end].strip(" :")
        kind = next((kind for kind, words in _HEADS if len(label) <= _LONGEST_LABEL and words.match(label)), None)
        if kind is not None and (kind == "<granted>" or kind not in found.values()):
            found[column] = kind + (_of(label) if kind == "<granted>" else "")
    return found if len(found) > 1 else {}


def _of(label: str) -> str:
    """Of which kind the sums under a head are, if they are no grants."""
    more = next((of for of, words in _OF if words.search(label)), "")
    return "" if more == "whole" and _PLAINLY.search(label) else more


def _total(text: Text, lines: Sequence[Cells], heads: dict[int, str]) -> int | None:
    """The column of the sums; of several that of the support, which the header says, or which is the least in each row."""
    sums = [{column: one for column, cell in line.items() if (one := _sum(text, cell)) is not None} for line in lines]
    plainly = [column for column, kind in heads.items() if kind == "<granted>"]
    known = [
        column
        for column in {column for line in sums for column in line}
        if column in plainly or (not plainly and sum(column in line for line in sums) * 2 > len(lines))
    ]
    known.sort(
        key=lambda column: (heads.get(column) != "<granted>", sum(line[column][1] for line in sums if column in line), column)
    )
    return known[0] if known else None


def _sum(text: Text, cell: Cell) -> tuple[int, Decimal] | None:
    sums = text.body.sums
    first, behind = (bisect_left(sums, at, key=attrgetter("start")) for at in cell)
    return (sums[first].start, sums[first].amount.amount) if behind == first + 1 else None


def _part(text: Text, view: str, start: int, end: int, joint: str, *, total: bool) -> Part | None:
    if total:
        one = _sum(text, (start, end))
        return Part("sum", one[0], end, "|") if one else None
    if "¤" in view[start:end] or joint.startswith("<granted>") or not view[start:end].strip():
        return None
    cell = view[start:end]
    kind: Kind = "owner" if not cell.strip("◊ ") else "partly" if "◊" in cell else "text"
    return Part(kind, start, end, joint)
