"""Lists of granted projects, whatever their form: lines that each hold one sum, one organisation, and a name."""

import re
from collections import defaultdict
from collections.abc import Iterator

from esfsheet.news.facts.alike import Line, alike
from esfsheet.news.facts.row import Row
from esfsheet.news.text import Text
from esfsheet.news.words import NAME

_LONGEST = 220
_SHORT = 100
_FEW_WORDS = 3
_QUOTED = ('"', "”", "“", "»", "«")
_NEXT = re.compile(r"(?<![A-ZÅÄÖ])\. (?=[A-ZÅÄÖ])")
_NUMBER = re.compile(r"(?<![0-9/])[0-9]{4}/[0-9]{4,5}(?![0-9/])")
_OWNER = re.compile(r"◊++(?: (?:och|&) ◊++)?")
_SUM = re.compile(r"¤++")
# Words between the parts of such a line that are no part of the name.
_BETWEEN = re.compile(
    r"\b(?:får|fick|har fått|beviljas|beviljats|tilldelas|tilldelats|beviljat|beviljade|belopp|EU-stöd|"
    r"ESF-stöd|stöd|stödet|med|till|för|av|från"
    r"|projektet|projekt|förstudien|drygt|cirka|ca|knappt|närmare|över|nästan|ungefär|omkring|runt|som "
    r"projektägare|som ägare|projektägare|sökande|namn|projektnamn|projekttitel|titel"
    r"|ägare|i|på|är|ESF|Europeiska socialfonden|summa|söker|ägs|drivs|kronor)\b",
    re.IGNORECASE,
)
_PROJECT = re.compile(r"[Pp]rojektet |[Ff]örstudien ")
_PERSON = re.compile(NAME)
_MARKS = re.compile(r"[-–—,:;.()•*|/\"”“»«'’ ]+")


def rows(text: Text) -> Iterator[Row]:
    """The rows of lists in which two lines at least have the same form."""
    view = text.view("orgs")
    if "◊" not in view:
        return
    if "¤" not in view:
        yield from _unpriced(text, view)
        return
    shapes: dict[str, list[Row]] = defaultdict(list)
    for shape, row in _stacked(text, view):
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
        if end - start > _LONGEST or text.body.paras[index].role == "heading" or _speech(text, index):
            continue
        line = _NUMBER.sub(lambda number: " " * len(number[0]), view[start:end])
        sums, owners = list(_SUM.finditer(line)), list(_OWNER.finditer(line))
        if len(sums) != 1 or len(owners) > 1:
            continue
        name = _name(line, sums[0].span(), owners[0].span()) if owners else None
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
        owners = list(_OWNER.finditer(line))
        if len(owners) != 1 or end - start > _LONGEST or "¤" in line or not _listed(text, index, after):
            continue
        name = _name(line, owners[0].span(), (len(line), len(line)))
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
    return paras[index].role == "quote" and (index + 1 == len(paras) or paras[index + 1].role != "item")


def _stacked(text: Text, view: str) -> Iterator[tuple[str, Row]]:
    """Projects whose name, owner and sum stand on lines one above the other, the name on a line of its own."""
    body = text.body
    spans = [(start, body.end(index)) for index, start in enumerate(body.starts)]
    for index, (start, end) in enumerate(spans):
        line = view[start:end]
        sums = list(_SUM.finditer(line)) if end - start <= _LONGEST else []
        if len(sums) != 1:
            continue
        owners = list(_OWNER.finditer(line))
        if owners and len(owners) == 1 and index > 0:
            if (
                _trimmed(line, 0, len(line))[0] == owners[0].start()
                and (_only(view, *spans[index - 1]) == "name")
                and _name(line, sums[0].span(), owners[0].span()) is None
            ):
                owner = (start + owners[0].start(), start + owners[0].end())
                yield (
                    "n/os",
                    Row(_bare(view, *spans[index - 1]), owner, start + sums[0].start(), _sentence(view, *spans[index - 1])),
                )
        elif (
            not owners
            and index + 1 < len(spans)
            and _only(view, start, end) == "sum"
            and (row := _below(view, spans[index + 1], start + sums[0].start()))
        ):
            yield "s/no", row
        elif not owners and index > 1 and _only(view, start, end) == "sum":
            kinds = [_only(view, *spans[index - 2]), _only(view, *spans[index - 1])]
            if kinds == ["name", "name"]:
                yield "name/name", Row(_bare(view, *spans[index - 2]), _bare(view, *spans[index - 1]), start + sums[0].start())
            elif sorted(map(str, kinds)) == ["name", "owner"]:
                name, owner = (_bare(view, *spans[index - 2 + kinds.index(kind)]) for kind in ("name", "owner"))
                running = _sentence(view, *spans[index - 2 + kinds.index("name")])
                yield "/".join(map(str, kinds)), Row(name, owner, start + sums[0].start(), running)


def _below(view: str, span: tuple[int, int], total: int) -> Row | None:
    """Name and owner on the line under a sum."""
    line = view[slice(*span)]
    owners = list(_OWNER.finditer(line))
    name = (
        _name(line, owners[0].span(), (len(line), len(line)))
        if len(owners) == 1 and "¤" not in line and len(line) <= _LONGEST
        else None
    )
    if name is None:
        return None
    return Row((span[0] + name[0], span[0] + name[1]), (span[0] + owners[0].start(), span[0] + owners[0].end()), total)


def _sentence(view: str, start: int, end: int) -> bool:
    return view[start:end].rstrip().endswith(".") and view.count(" ", start, end) > 3


def _only(view: str, start: int, end: int) -> str | None:
    """What a line is, where it is only one thing."""
    low, high = _bare(view, start, end)
    part = view[low:high]
    if _SUM.fullmatch(part):
        return "sum"
    if _OWNER.fullmatch(part):
        return "owner"
    plain = 1 < len(part) <= 90 and "¤" not in part and "◊" not in part and not view[start:end].rstrip().endswith((":", ","))
    named = plain and (part[0].isupper() or part[0].isdigit())
    return "name" if named and len(part.split()) < 14 else None


def _bare(view: str, start: int, end: int) -> tuple[int, int]:
    return _trimmed(view[:end], start, end)


def _name(line: str, one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int] | None:
    """The stretch of the line that is neither sum nor owner, if only one is left that can be a name."""
    first, second = sorted((one, other))
    found = []
    for low, high in ((0, first[0]), (first[1], second[0]), (second[1], len(line))):
        part = _part(line, low, high)
        if part is not None:
            found.append(part)
    names = [span for span in found if line[span[0]].isupper() or line[span[0]].isdigit() or line[span[0]] == "#"]
    return names[0] if len(names) == 1 and names[0][1] - names[0][0] <= 100 and len(found) <= 2 else None


def _part(line: str, low: int, high: int) -> tuple[int, int] | None:
    """What is said beside sum and owner: within quotation marks, or up to the end of its sentence; None if that only tells more."""
    joint = line[low:high]
    low, high = _trimmed(line, low, high)
    if high - low < 2:
        return None
    if line[low - 1 : low] in _QUOTED and low > 0:
        close = next((at for at in range(low, high) if line[at] in _QUOTED), high)
        return low, close
    if _NEXT.match(joint) and line[high : high + 1] == "." and line.count(" ", low, high) > _FEW_WORDS:
        return None
    end = _NEXT.search(line, low, high)
    return low, end.start() if end else high


def _trimmed(line: str, low: int, high: int) -> tuple[int, int]:
    """A stretch without the words and marks that only join the parts."""
    while low < high and (match := _MARKS.match(line, low, high) or _BETWEEN.match(line, low, high)):
        low = match.end()
    part = line[low:high]
    while part:
        shorter = re.sub(r"[-–—,:;()•*|/\"”“»«'’ ]+$|(?<![!?])\.$", "", part)
        words = shorter.rsplit(" ", 1)
        if len(words) == 2 and _BETWEEN.fullmatch(words[1]):
            shorter = words[0]
        if shorter == part:
            break
        part = shorter
    return low, low + len(part)
