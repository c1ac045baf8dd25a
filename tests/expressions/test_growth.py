"""Every regular expression of the package takes a string's length in time, whatever the string, from 1 kB to 1 MB."""

import json
import subprocess
import sys
from ast import literal_eval
from functools import cache
from pathlib import Path

import pytest

from tests.expressions.growth import Expression, dearest, grows, taken
from tests.expressions.strings import Way, strings

ROOT = Path(__file__).parents[2]
LONG, LONGEST = 16_000, 1_000_000
CHEAP = 20e-9
"""Seconds a character: what takes more would take too long at `LONGEST`."""
PARTS = 4
NEARLY = (
    *(
        "Aa ",
        "Aa, ",
        "Aa och ",
        "Aa-",
        "projektet Aa ",
        "får ¤ ",
        "◊ får ",
        ", säger Aa Bb",
        "”a ",
        "Projekt: a\n",
        "Aa Bb är ",
    ),
    *("Aa kommun ", "bygger på ", "startar § ", "ESF ", "chef Aa ", "<a ", "</div>", "a@b.se ", "1 000 ", "2021-02-01 "),
)
"""What many expressions begin to match."""


@cache
def expressions() -> tuple[Expression, ...]:
    """All of them; found in a process of its own, since `re` is watched there."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.expressions.collect"], capture_output=True, text=True, cwd=ROOT, check=True
    )
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    return tuple(Expression(at, literal_eval(source), flags, tuple(used)) for at, source, flags, used in found)


def ways(one: Expression) -> list[Way]:
    """All that may lead an expression on."""
    return [*strings(one.source, one.flags), *(Way("", unit, "\x00") for unit in NEARLY)]


def worst(one: Expression) -> Way | None:
    """A way whose cost grows with more than its length."""
    tried = dearest(one, ways(one))
    for way in tried:
        if grows(one, way, LONG):
            return way
    if taken(one, tried[0].of(LONG)) < CHEAP and grows(one, tried[0], LONGEST):
        return tried[0]
    return None


@pytest.mark.parametrize("part", range(PARTS))
def test_every_expression_is_linear(part: int) -> None:
    bad = {one.at: (one.source, way) for one in expressions()[part::PARTS] if (way := worst(one)) is not None}
    assert not bad


def test_expressions_are_found_wherever_they_are_made() -> None:
    rooms = {one.at.split(".")[1].partition(":")[0] for one in expressions()}
    assert {"document", "news", "values", "sheet", "source", "fetch", "checks", "output"} <= rooms
    assert len(expressions()) > 600
    matched = [
        one
        for one in expressions()
        if any(one.compiled.search(_given(one, way._replace(after="").of(300))) for way in ways(one))
    ]
    assert len(matched) > 0.75 * len(expressions())


def _given(one: Expression, text: str) -> str | bytes:
    return text.encode("latin-1", "replace") if isinstance(one.source, bytes) else text


@pytest.mark.parametrize(
    "regex", [r"\s+$", ".*X", "(a+)+b", r"skuld\w*[^.]{0,20}¤", r"(?:, \w+)* och", r"[ \t]*\n[ \t]*x", r"(\w+) kr"]
)
def test_what_backtracks_is_told(regex: str) -> None:
    assert worst(Expression("here", regex, 0, ())) is not None


@pytest.mark.parametrize("regex", [r"(?<!\s)\s++$", r"\w{0,40}X", r'"[^"]{0,90}"x', "[0-9]{4}-[0-9]{2}", "a|b|c"])
def test_what_does_not_is_not(regex: str) -> None:
    assert worst(Expression("here", regex, 0, ())) is None
