"""What is left out of a page for what it is called, and what is not, though it is called so."""

import json
import sys
from collections import Counter
from collections.abc import Callable

import pytest

import esfsheet
from esfsheet.document import reader_events, reader_lxml, stream

ROWS = "<p>Diarienummer: 2020/00694</p><p>Projektägare: Kvarnen AB</p><p>Region: Syd</p><p>Antal deltagare: 40</p>"
SHEET = f"<h1>2020/00694 - Nya</h1>{ROWS}"


def lines(page: str) -> list[str]:
    fast, patient = (
        stream.lines(reader.marked_text(f"<html><body>{page}</body></html>".encode()))
        for reader in (reader_lxml, reader_events)
    )
    assert fast == patient
    return [line.text for line in fast]


HIDDEN = ["hidden", "d-none", "sr-only", "visually-hidden", "screen-reader-text"]


@pytest.mark.parametrize("word", HIDDEN)
@pytest.mark.parametrize("name", ["div", "p", "span", "li", "td", "section", "a"])
@pytest.mark.parametrize("form", ["{}", "wide {}", "{} wide", "a\n{}\tb"])
def test_a_class_that_hides_hides_any_element(word: str, name: str, form: str) -> None:
    inner = f"<{name} class='{form.format(word)}'>Dold</{name}>"
    assert lines(f"<p>Syns</p>{'<table><tr>' if name == 'td' else ''}{inner}") == ["Syns"]


@pytest.mark.parametrize(
    "classes",
    [
        "d-none d-md-block",
        "row d-none d-lg-flex",
        "hidden md:block",
        "hidden lg:table-cell",
        "hidden-xs",
        "not-hidden",
        "d-md-none",
        "unhidden",
    ],
)
def test_what_shows_on_a_wide_screen_is_kept(classes: str) -> None:
    assert lines(f"<p class='{classes}'>Syns</p>") == ["Syns"]


@pytest.mark.parametrize("classes", ["d-none d-print-block", "d-none d-md-none", "hidden lg:hidden"])
def test_what_never_shows_on_a_screen_is_not(classes: str) -> None:
    assert lines(f"<p class='{classes}'>Dold</p>") == []


@pytest.mark.parametrize("name", ["h1", "dt", "label"])
def test_what_names_something_for_those_who_listen_is_kept(name: str) -> None:
    assert lines(f"<{name} class='visually-hidden'>Region</{name}>") == ["Region"]
    assert lines(f"<{name} class='d-none'>Region</{name}>") == []


@pytest.mark.parametrize("part", ["class='menu'", "class='related wide'", "id='navigation'", "class='social'"])
def test_the_part_that_holds_the_title_is_the_page(part: str) -> None:
    result = esfsheet.parse(f"<html><body><div {part}><div>{SHEET}</div></div></body></html>")
    assert isinstance(result.record, esfsheet.Project)
    assert result.record.region == "Syd"


@pytest.mark.parametrize("part", ["class='cookie-banner'", "class='hidden'", "style='display: none'", "hidden"])
def test_a_notice_with_a_title_is_still_a_notice(part: str) -> None:
    assert lines(f"<div {part}><h1>Om kakor</h1></div><p>Syns</p>") == ["Syns"]


@pytest.mark.parametrize("part", ["class='menu'", "class='related'", "id='footer'"])
def test_where_a_part_holds_the_only_sheet_it_is_read(part: str) -> None:
    page = f"<html><body><h1>2020/00694 - Nya</h1><div {part}>{ROWS}</div><p>Prosa.</p></body></html>"
    record = json.loads(esfsheet.parse(page).to_json())["record"]
    assert (record["region"], record["planned_participants"]) == ("Syd", 40)


@pytest.mark.parametrize("part", ["class='hidden'", "style='display:none'", "class='cookie'"])
def test_what_is_hidden_is_no_sheet(part: str) -> None:
    assert esfsheet.parse(f"<html><body><h1>2020/00694 - Nya</h1><div {part}>{ROWS}</div></body></html>").record is None


def test_a_part_beside_the_sheet_is_left_out() -> None:
    related = "<div class='related'><p>Diarienummer: 2020/00111</p><p>Projektägare: Muren AB</p><p>Region: Väst</p></div>"
    record = json.loads(esfsheet.parse(f"<html><body>{SHEET}{related}</body></html>").to_json())["record"]
    assert (record["region"], record["sections"]) == ("Syd", [])


@pytest.mark.parametrize(
    "page",
    [
        lambda n: "<table><tr>" + "<th>x</th>" * n + "</tr></table>",
        lambda n: "<table><tr>" + "<th>x</th>" * n + "<td>y</td></tr></table>",
        lambda n: "<table><tr>" + "<td>x</td>" * n + "</tr></table>",
        lambda n: "<header>" * n + "x",
        lambda n: "<div class='menu'>" * n + "x",
        lambda n: "<h1>x</h1>" * n,
        lambda n: "<div>" * n + "<h1>x</h1>" + "<div class='menu'>" * n,
    ],
    ids=["th", "th and td", "td", "headers", "menus", "titles", "deep"],
)
def test_the_second_reader_takes_steps_in_proportion(page: Callable[[int], str]) -> None:
    def steps(size: int) -> int:
        data = f"<html><body>{page(size)}</body></html>".encode()
        events: Counter[str] = Counter()
        sys.setprofile(lambda frame, event, argument: events.update((event,)))
        try:
            reader_events.marked_text(data)
        finally:
            sys.setprofile(None)
        return events["call"]

    steps(10)
    # Eight times as much: 8 times the steps, or 64 where each element looks at all others.
    assert steps(1_600) < 12 * steps(200)


def test_places_in_preformatted_text() -> None:
    lines = (
        "Vävstugan",
        "",
        "Projektägare: Syd",
        "Region: Syd",
        "Fond: ESF+",
        "  Diarienummer: 23-041-S07",
        "Ort: Syd",
        "Län: Syd",
    )
    result = esfsheet.parse(f"<html><body>\n<pre>{chr(10).join(lines)}\n</pre></body></html>")
    labels = {place.label: (place.line, place.column) for place in result.provenance.values() if place.raw == "Syd"}
    assert labels["Region"] == (5, 9)
    assert labels["Projektägare"] == (4, 15)
