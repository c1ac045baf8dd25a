"""Every declared pattern finds its examples and leaves its near misses alone."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

import esfsheet.news.patterns
from esfsheet.news.facts import organisations
from esfsheet.news.facts.views import with_names_masked
from esfsheet.news.text.body import Body, Para
from esfsheet.news.text.gates import Gates, ones
from esfsheet.news.text.lined import Asked, Known, Lined
from esfsheet.news.text.matches import Package, lined, matches
from esfsheet.news.text.pattern import Pattern, patterns

ROOM = Path(esfsheet.news.patterns.__file__).parent
PACKAGES = sorted(path.parent.name for path in ROOM.glob("*/__init__.py") if path.parent.name != "boilerplate")
NAMES = ["Nya vägar"]
ALL = [(f"{package}.{name}", pattern) for package in PACKAGES for name, pattern in patterns(package)]


def lines(pattern: Pattern, text: str) -> list[tuple[int, int]]:
    """Where the stretches of a text begin and end in which a pattern is tried."""
    asked = Asked(all=1) if pattern.anywhere else Asked(lines=1) if pattern.across else Asked(sentences=1)
    every = Lined(text, Gates([Pattern("", {}, ())]), Known()).pieces(asked)[0]
    return [line for line in every if all(any(map(text[slice(*line)].__contains__, gate)) for gate in pattern.gates)]


def found(pattern: Pattern, text: str) -> list[dict[str, str]]:
    """What the pattern's groups hold, for each of its matches."""
    body = Body([Para(line) for line in text.split("\n")])
    views = {"seen": body.seen, "marked": body.marked, "named": with_names_masked(body, body.marked, NAMES)}
    if pattern.view in ("orgs", "whole"):
        views["orgs"] = organisations.view(body, organisations.mentions(body))
        views["whole"] = with_names_masked(body, views["orgs"], NAMES)
    groups = [
        {key: body.text(*match.span(key)) for key, value in match.groupdict().items() if value is not None}
        for match in pattern.find(views[pattern.view], lines(pattern, views[pattern.view]))
    ]
    if pattern.base is None:
        return groups
    return [one | {"name": base} for one in groups if (base := pattern.base(one["name"])) is not None]


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_examples(name: str, pattern: Pattern) -> None:
    assert len(pattern.hits) >= 2, "two examples at least"
    assert pattern.misses, "a near miss"
    for text, wanted in pattern.hits.items():
        assert any(wanted.items() <= groups.items() for groups in found(pattern, text)), (text, found(pattern, text))
    for text in pattern.misses:
        assert not found(pattern, text), (text, found(pattern, text))


EVERY_EXAMPLE = "\n".join(text for _, pattern in ALL for text in (*pattern.hits, *pattern.misses))
BODY = Body([Para(line) for line in EVERY_EXAMPLE.split("\n")])
ORGANISATIONS = organisations.view(BODY, organisations.mentions(BODY))
VIEWS = {
    "seen": BODY.seen,
    "marked": BODY.marked,
    "orgs": ORGANISATIONS,
    "named": with_names_masked(BODY, BODY.marked, NAMES),
    "whole": with_names_masked(BODY, ORGANISATIONS, NAMES),
}


CHANGES: tuple[Callable[[str], str], ...] = (
    str,
    lambda text: text.replace("\n", "\n\n- "),
    lambda text: text.replace("\n", " slut. "),
)
Spans = dict[str, list[tuple[int, int]]]


@pytest.fixture(scope="module")
def by_gates() -> list[Spans]:
    """What each pattern finds in what its gates let through, in all examples, in them set apart, and in them as sentences of one line."""
    spans: list[Spans] = []
    for change in CHANGES:
        views = {view: lined(change(text)) for view, text in VIEWS.items()}
        spans.append({})
        for package in get_args(Package):
            for name, _, match in matches(package, views.__getitem__):
                spans[-1].setdefault(f"{package}.{name}", []).append(match.span())
    return spans


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_a_pattern_finds_in_its_lines_what_it_finds_in_the_text(name: str, pattern: Pattern, by_gates: list[Spans]) -> None:
    text = VIEWS[pattern.view]
    for change, spans in zip(CHANGES, by_gates, strict=True):
        each = change(text)
        whole = [match.span() for match in pattern.compiled.finditer(each)]
        assert spans.get(name, []) == whole
        assert pattern.anywhere or not any("\n" in each[slice(*span)] for span in whole)


def test_a_line_is_read_that_holds_a_word_of_the_gate_and_one_of_those_asked_for_also() -> None:
    pattern = Pattern(r"\w+ (?P<name>\w+) ¤", {}, (), gate=("¤",), also=("får", "fick"))
    text = "Nils får ¤\nVera gav ¤\nMia fick ¤\nEva fick §"
    assert [match["name"] for match in pattern.find(text, lines(pattern, text))] == ["får", "fick"]


def tried(gates: Gates, line: str) -> list[int]:
    """The patterns that may be tried in a line, by their numbers."""
    return list(ones(gates.through(gates.of(line))))


def test_a_line_is_let_through_by_the_gates_that_have_a_string_in_it() -> None:
    asking = [Pattern("", {}, (), gate=gate) for gate in (("rojekt", "avs"), ("går till ", "gick till "), (" ¤",))]
    gates = Gates(asking)
    assert tried(gates, "Projektet ¤") == tried(gates, "Projektet ¤") == [0, 2], "met before"
    assert tried(gates, "Allt går till Sala") == [1]
    assert tried(gates, "tills vidare") == []
    assert tried(gates, "ett " + "lång" * 30 + "avsnitt") == [0]


def test_a_line_is_let_through_by_both_gates_and_by_its_names() -> None:
    asking = [Pattern("", {}, (), named=True), Pattern("", {}, (), gate=("får",), also=("¤",)), Pattern("", {}, ())]
    gates = Gates(asking)
    assert tried(gates, "Vi får se") == [2]
    assert tried(gates, "Vi får ¤") == [1, 2]
    assert tried(gates, "Nu får Sala ¤") == [0, 1, 2]


def test_a_string_of_several_words_stands_in_a_line_as_it_is_written() -> None:
    asking = [
        Pattern("", {}, (), gate=gate)
        for gate in (("går till ", "går " + "lång" * 30 + " väg"), (" ¤",), ("att gå in", " ger oss "))
    ]
    gates = Gates(asking)
    assert tried(gates, "går nu till ") == [], "not its words alone"
    assert tried(gates, "det går till") == [], "no blank ends a line"
    assert tried(gates, "¤ går") == [], "nor begins one"
    assert tried(gates, "det går till ¤") == [0, 1]
    assert tried(gates, "går " + "lång" * 30 + " väg") == [0]
    assert tried(gates, "att gå ut, ger oss") == tried(gates, "att du gå in, förger oss mer") == []
    assert tried(gates, "glatt gå in") == tried(gates, "det ger oss mer") == [2]


def test_patterns_are_in_the_packages_that_are_looked_into() -> None:
    assert sorted(get_args(Package)) == PACKAGES


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_a_count_in_an_expression_is_one(name: str, pattern: Pattern) -> None:
    # Single braces in an f-string make a pair of numbers of it.
    assert not re.search(r"\([0-9]+, [0-9]+\)", pattern.regex)
