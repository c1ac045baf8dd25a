"""Lines of a list that are formed as the others are, and name an owner whom nobody knows."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esfsheet.news.facts.row import Row


class Line(NamedTuple):
    """A line of a list: where it begins, and the places of its parts within it."""

    paragraph: int
    start: int
    text: str
    name: tuple[int, int] | None
    owner: tuple[int, int] | None
    sum: tuple[int, int]


def alike(known: Sequence[Line], unknown: Sequence[Line]) -> Iterator[Row]:
    """The rows of lines without a known owner that stand among lines whose parts are joined in one way."""
    if not known or not unknown:
        return
    (form, times), *_ = Counter(_form(line) for line in known).most_common(1)
    first, last = known[0].paragraph, known[-1].paragraph
    if times < 2 or times * 2 < len(known):
        return
    expression = re.compile(form)
    for line in unknown:
        if first - 1 <= line.paragraph <= last + 1 and (match := expression.fullmatch(line.text)) is not None:
            name, owner = (_moved(match.span(part), line.start) for part in ("name", "owner"))
            yield Row(name, owner, line.start + line.sum[0], running="rojektet" in form)


def _form(line: Line) -> str:
    """An expression for lines whose parts stand in the same order, with the same text between them."""
    assert line.name is not None
    assert line.owner is not None
    parts = sorted([(line.name, "name"), (line.owner, "owner"), (line.sum, "sum")])
    at, expression = 0, ""
    for place, ((start, end), what) in enumerate(parts):
        expression += re.escape(line.text[at:start])
        if what == "sum":
            expression += "¤++"
        elif what == "owner" or place:
            # Of two parts side by side the owner is the shorter: a name may hold what joins them.
            expression += rf"(?P<{what}>[^\W_a-zåäö][^¤]{{1,80}}?)"
        else:
            expression += rf"(?P<{what}>[^\W_a-zåäö][^¤]{{1,90}})"
        at = end
    return expression + re.escape(line.text[at:])


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by
