"""Every declared pattern finds its examples and leaves its near misses alone."""

from pathlib import Path

import pytest

import esfsheet.news
from esfsheet.news.body import Body, Para
from esfsheet.news.facts import organisations
from esfsheet.news.lined import Lined
from esfsheet.news.pattern import Pattern, patterns
from esfsheet.news.text import with_names_masked

ROOM = Path(esfsheet.news.__file__).parent
PACKAGES = sorted(path.parent.name for path in ROOM.glob("*/__init__.py") if path.parent.name not in ("facts", "boilerplate"))
NAMES = ["Nya vägar"]
ALL = [(f"{package}.{name}", pattern) for package in PACKAGES for name, pattern in patterns(package)]


def found(pattern: Pattern, text: str) -> list[dict[str, str]]:
    """What the pattern's groups hold, for each of its matches."""
    body = Body([Para(line) for line in text.split("\n")])
    views = {"seen": body.seen, "marked": body.marked, "named": with_names_masked(body, body.marked, NAMES)}
    if pattern.view in ("orgs", "whole"):
        views["orgs"] = organisations.view(body, organisations.mentions(body))
        views["whole"] = with_names_masked(body, views["orgs"], NAMES)
    groups = [
        {key: body.text(*match.span(key)) for key, value in match.groupdict().items() if value is not None}
        for match in pattern.find(views[pattern.view])
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


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_a_pattern_finds_in_its_lines_what_it_finds_in_the_text(name: str, pattern: Pattern) -> None:
    for text in (VIEWS[pattern.view], VIEWS[pattern.view].replace("\n", "\n\n- ")):
        whole = [match.span() for match in pattern.compiled.finditer(text)]
        assert [match.span() for match in pattern.find(text)] == whole
        assert [match.span() for match in pattern.find(Lined(text, told=False))] == whole, "before the patterns are asked"
        assert pattern.anywhere or not any("\n" in text[slice(*span)] for span in whole)


def test_a_line_is_read_that_holds_a_word_of_the_gate_and_one_of_those_asked_for_also() -> None:
    pattern = Pattern(r"\w+ (?P<name>\w+) ¤", {}, (), gate=("¤",), also=("får", "fick"))
    assert [
        match["name"] for match in pattern.find("Nils får ¤\n" + "-" * 300 + "\nVera gav ¤\n" + "-" * 300 + "\nMia fick ¤")
    ] == [
        "får",
        "fick",
    ]
    assert not list(pattern.find("Vera gav ¤"))
