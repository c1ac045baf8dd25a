"""Projects whose name, owner and sum stand on lines one above the other."""

import re
from collections.abc import Iterator

from esfsheet.news.facts.line_parts import LONGEST, OWNER, SUM, bare, name_in, only, trimmed
from esfsheet.news.facts.row import Row
from esfsheet.news.facts.views import Text
from esfsheet.news.words.pieces import UPPER
from esfsheet.news.words.verbs import GETS

_GETS = re.compile(
    rf"(?P<owner>(?!Det|Den|Vi|Projekt|Här)[{UPPER}◊][^.,:¤]{{1,80}}?) (?:har |ska |kommer att )?{GETS} (?:[a-zåäö]{{1,20}} )?¤"
)


def stacked(text: Text, view: str) -> Iterator[tuple[str, Row]]:
    """Projects whose name, owner and sum stand on lines one above the other, the name on a line of its own."""
    body = text.body
    spans = [(start, body.end(index)) for index, start in enumerate(body.starts)]
    for index, (start, end) in enumerate(spans):
        line = view[start:end]
        sums = list(SUM.finditer(line)) if end - start <= LONGEST else []
        if len(sums) != 1:
            continue
        owners = list(OWNER.finditer(line))
        if (gets := _GETS.match(line)) is not None and index > 0 and only(view, *spans[index - 1]) == "name":
            owner = (start + gets.start("owner"), start + gets.end("owner"))
            yield "n/gets", Row(bare(view, *spans[index - 1]), owner, start + sums[0].start())
            continue
        if owners and len(owners) == 1 and index > 0:
            if (
                trimmed(line, 0, len(line))[0] == owners[0].start()
                and (only(view, *spans[index - 1]) == "name")
                and name_in(line, sums[0].span(), owners[0].span()) is None
            ):
                owner = (start + owners[0].start(), start + owners[0].end())
                yield (
                    "n/os",
                    Row(bare(view, *spans[index - 1]), owner, start + sums[0].start(), _sentence(view, *spans[index - 1])),
                )
        elif (
            not owners
            and index + 1 < len(spans)
            and only(view, start, end) == "sum"
            and (row := _below(view, spans[index + 1], start + sums[0].start()))
        ):
            yield "s/no", row
        elif not owners and index > 1 and only(view, start, end) == "sum":
            kinds = [only(view, *spans[index - 2]), only(view, *spans[index - 1])]
            if kinds == ["name", "name"]:
                yield "name/name", Row(bare(view, *spans[index - 2]), bare(view, *spans[index - 1]), start + sums[0].start())
            elif sorted(map(str, kinds)) == ["name", "owner"]:
                name, owner = (bare(view, *spans[index - 2 + kinds.index(kind)]) for kind in ("name", "owner"))
                running = _sentence(view, *spans[index - 2 + kinds.index("name")])
                yield "/".join(map(str, kinds)), Row(name, owner, start + sums[0].start(), running)


def _below(view: str, span: tuple[int, int], total: int) -> Row | None:
    """Name and owner on the line under a sum."""
    line = view[slice(*span)]
    owners = list(OWNER.finditer(line))
    name = (
        name_in(line, owners[0].span(), (len(line), len(line)))
        if len(owners) == 1 and "¤" not in line and len(line) <= LONGEST
        else None
    )
    if name is None:
        return None
    return Row((span[0] + name[0], span[0] + name[1]), (span[0] + owners[0].start(), span[0] + owners[0].end()), total)


def _sentence(view: str, start: int, end: int) -> bool:
    return view[start:end].rstrip().endswith(".") and view.count(" ", start, end) > 3
