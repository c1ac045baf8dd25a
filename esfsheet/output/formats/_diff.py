"""How a page differs from its twin, field by field, for people."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from esfsheet.output.findings import colored
from esfsheet.output.formats import Look
from esfsheet.output.safe import safe_line

_COLORS = {"-": "31", "+": "32"}
_MARGIN = 6


def diff(differences: Iterable[tuple[str, Any, Any]], look: Look) -> Iterator[str]:
    """The path, then `-` what the twin says and `+` what the page gives; long texts from where they part."""
    for path, want, have in differences:
        yield f"  {safe_line(path) or '(everything)'}"
        yield from _sides(_shown(want), _shown(have), look)


def _sides(want: str, have: str, look: Look) -> Iterator[str]:
    width = max(20, look.width - _MARGIN)
    start = 0
    if len(want) > width or len(have) > width:
        parted = next((at for at, pair in enumerate(zip(want, have, strict=False)) if pair[0] != pair[1]), None)
        start = max(0, (min(len(want), len(have)) if parted is None else parted) - width // 3)
    for sign, text in (("-", want), ("+", have)):
        cut = ("…" if start else "") + text[start:]
        line = f"    {sign} {cut if len(cut) <= width else cut[: width - 1] + '…'}"
        yield colored(line, _COLORS[sign]) if look.color else line


def _shown(value: Any) -> str:
    try:
        return safe_line(json.dumps(value, ensure_ascii=False))
    except TypeError:
        return repr(value)
