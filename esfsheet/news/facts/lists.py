"""Lists of granted projects, whatever their form: lines that each hold one sum, one organisation, and a name."""

import re
from collections import defaultdict
from collections.abc import Iterator

from esfsheet.news.facts.alike import Line, alike
from esfsheet.news.facts.line_parts import LONGEST, OWNER, SUM, name_in
from esfsheet.news.facts.row import Row
from esfsheet.news.facts.stacked import stacked
from esfsheet.news.facts.views import Text
from esfsheet.news.words.pieces import NAME

_SHORT = 100
_NUMBER = re.compile(r"(?<![0-9/])[0-9]{4}/[0-9]{4,5}(?![0-9/])")
_PROJECT = re.compile(r"[Pp]rojektet |[Ff]örstudien ")
# `- Nya vägar - Sala kommun - 3 kr` is no speech.
_PRICED = re.compile(r"[-,:;(] ?¤++\)?\.?$")
_PERSON = re.compile(NAME)


def rows(text: Text) -> Iterator[Row]:
    """The rows of lists in which two lines at least have the same form."""
    view = text.view("orgs")
    if "◊" not in view:
        return
    if "¤" not in view:
        yield from _unpriced(text, view)
        return
    shapes: dict[str, list[Row]] = defaultdict(list)
    for shape, row in stacked(text, view):
        shapes[shape].append(row)
    unknown = shapes.pop("name/name", [])
    if len(shapes["name/owner"]) > 1:
        shapes["name/owner"] += unknown
    elif len(shapes["owner/name"]) > 1:
        shapes["owner/name"] += [row._replace(name=row.owner, owner=row.name) for row in unknown if row.owner]
    lines: dict[str, list[Line]] = defaultdict(list)
    for line in _lines(text, view):
        if line.owner is None or line.name is None:
            lines[""].append(line)
            continue
        order = sorted([(line.name[0], "n"), (line.owner[0], "o"), (line.sum[0], "s")])
        shape = "".join(letter for _, letter in order)
        lines[shape].append(line)
        running = _PROJECT.search(line.text, 0, line.name[0]) is not None
        name, owner = ((line.start + low, line.start + high) for low, high in (line.name, line.owner))
        shapes[shape].append(Row(name, owner, line.start + line.sum[0], running))
    several = [same for same in shapes.values() if len(same) > 1]
    for same in several:
        yield from same
    for shape, known in lines.items():
        if shape:
            yield from alike(known, lines.get("", []))
    if not several:
        yield from _unpriced(text, view)


def _lines(text: Text, view: str) -> Iterator[Line]:
    """The lines with one sum; with the places of name and owner where they are known."""
    for index, start in enumerate(text.body.starts):
        end = text.body.end(index)
        if end - start > LONGEST or text.body.paras[index].role == "heading" or _speech(text, index):
            continue
        line = _NUMBER.sub(lambda number: " " * len(number[0]), view[start:end])
        sums, owners = list(SUM.finditer(line)), list(OWNER.finditer(line))
        if len(sums) != 1 or len(owners) > 1:
            continue
        name = name_in(line, sums[0].span(), owners[0].span()) if owners else None
        if name is not None or not owners:
            yield Line(index, start, line, name, owners[0].span() if owners else None, sums[0].span())


def _unpriced(text: Text, view: str) -> Iterator[Row]:
    """Items that name a project and its owner only, under a line that speaks of projects."""
    body = text.body
    found: list[Row] = []
    after = -1
    for index, start in enumerate(body.starts):
        end = body.end(index)
        line = view[start:end]
        owners = list(OWNER.finditer(line))
        if len(owners) != 1 or end - start > LONGEST or "¤" in line or not _listed(text, index, after):
            continue
        name = name_in(line, owners[0].span(), (len(line), len(line)))
        if name is not None and not _PERSON.fullmatch(line, *name) and "rojekt" in view[max(0, start - 600) : start]:
            found.append(Row((start + name[0], start + name[1]), (start + owners[0].start(), start + owners[0].end()), None))
            after = index + 1
    if len(found) > 1:
        yield from found


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
    if _PRICED.search(text.body.marked, text.body.starts[index], text.body.end(index)):
        return False
    return paras[index].role == "quote" and (index + 1 == len(paras) or paras[index + 1].role != "item")
