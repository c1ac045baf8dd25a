"""Goals that a text labels as such."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from esfsheet.news.text.body import Body

_GOAL = re.compile(
    (
        r"(?m)^(?:- ?)?(?P<label>(?:(?:del|huvud|effekt|projekt|resultat|process)mål|övergripande mål|mål)(?: "
        r"[0-9]{1,2}(?:\.[0-9]{1,2})?)?) ?[:.–-] ?(?P<text>[^\n]{3,})"
    ),
    re.IGNORECASE,
)


class Labelled(NamedTuple):
    """A goal at its place."""

    label: str
    text: str
    at: int
    end: int


def goals(body: Body) -> Iterator[Labelled]:
    """Lines such as `Delmål 2: ...`."""
    if "mål" not in body.seen.lower():
        return
    for match in _GOAL.finditer(body.seen):
        if match["label"].lower() == "mål" or (":" not in match[0][: match.start("text") - match.start()]):
            continue
        text = body.text(*match.span("text"))
        if text:
            yield Labelled(body.text(*match.span("label")), text, match.start("text"), match.end("text"))
