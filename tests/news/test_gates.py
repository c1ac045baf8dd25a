"""A pattern is tried wherever its expression matches: strings made of the expression, on each way through it, pass its gates."""

import pytest

from esfsheet.news.text.gates import Gates
from esfsheet.news.text.pattern import Pattern
from tests.expressions.matching import Matching
from tests.news.test_patterns import ALL, lines

_TRIES = 4
_MOST = 0.4
"""Of the ways through an expression more than this share are gone; the others end where something may not stand."""


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_what_an_expression_matches_passes_its_gates(name: str, pattern: Pattern) -> None:
    made = Matching(pattern.compiled.pattern)
    ways = made.ways()
    gone = 0
    for index, way in enumerate(ways):
        tried = (made.make(way, (index + turn) % 2) for turn in range(_TRIES))
        text = next((text for text in tried if pattern.compiled.search(text)), None)
        if text is not None:
            gone += 1
            assert not outside(pattern, text)
    assert gone > _MOST * len(ways)


def outside(pattern: Pattern, text: str) -> list[str]:
    """What a pattern matches in a text, and would not be tried for."""
    let_through = lines(pattern, text)
    return [
        match[0]
        for match in pattern.compiled.finditer(text)
        if not any(start <= match.start() and match.end() <= end + 1 for start, end in let_through)
        or (pattern.named and not (gates := Gates(())).of(text) & gates.named)
    ]


def test_a_gate_that_lets_only_one_way_through_is_found() -> None:
    narrow = Pattern(r"(?:får|fick) (?P<name>Nu|Sen)(?! inte)", {}, (), gate=("får",))
    made = Matching(narrow.regex)
    texts = {made.make(way) for way in made.ways()}
    assert {text for text in texts if outside(narrow, text)} == {text for text in texts if text.startswith("fick")} != set()
