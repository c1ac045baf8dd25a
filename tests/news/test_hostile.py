"""Whatever the page: no reader takes more than its length in time, and nothing but a reading comes of it."""

import json
import time
from collections.abc import Callable
from itertools import islice, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet import news
from esfsheet.document import read
from esfsheet.document.article import article_text
from esfsheet.document.metadata import metadata
from esfsheet.news.facts.goals import goals
from esfsheet.news.page.lines import kind, prose
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.text.body import Body, Para
from esfsheet.record import Article

SMALL, FACTOR = 2_000, 5
# So often may a longer text cost more than its length says, before it counts as more than linear.
SLACK = 3
QUICK = 0.03
UNITS = (
    *(
        "a",
        "A",
        " ",
        "-",
        "”",
        "¤",
        "◊",
        "§",
        "¶",
        "1",
        "\n",
        "Aa ",
        "Aa, ",
        "Aa och ",
        "Aa-",
        "projektet Aa ",
        "får ¤ ",
        "◊ får ",
    ),
    *(
        ", säger Aa Bb",
        "får 5 mkr från ESF ",
        "”a ",
        "Projekt: a\n",
        "Aa Bb är ",
        "Aa kommun ",
        "bygger på ",
        "startar § ",
        "ESF ",
        "chef Aa ",
    ),
)
MARKUP = ("<", "<a ", "<article>", "<div class='share'>", "<meta ", "<time ", "</div>", "<h1>", "=", "Foto: Aa ")


def cost(run: Callable[[str], object], unit: str, size: int) -> float:
    """The shortest time of three, or the first if it is short."""
    text = unit * (size // len(unit))
    times: list[float] = []
    while len(times) < 3 and min(times, default=1) > QUICK:
        begin = time.process_time()
        run(text)
        times.append(time.process_time() - begin)
    return min(times)


def grows_with_length(run: Callable[[str], object], unit: str) -> bool:
    """Whether a text that is several times as long takes about as many times as long; what is quick anyway passes.

    It may take longer once or twice, where other work takes the machine's memory.
    """
    return any(_grows_with_length(run, unit) for _ in range(3))


def _grows_with_length(run: Callable[[str], object], unit: str) -> bool:
    large = cost(run, unit, SMALL * FACTOR)
    return large < QUICK or large < SLACK * FACTOR * cost(run, unit, SMALL)


@pytest.mark.parametrize("run", [kind, prose, pieces, article_text, metadata], ids=lambda run: run.__name__)
def test_readers_of_lines_are_linear(run: Callable[[str], object]) -> None:
    for unit in (*UNITS, *MARKUP):
        assert grows_with_length(run, unit), unit


def varied(text: str) -> str:
    """The text with a word of its own in every few words, so that no run of them comes again."""
    return "".join(f"{text[at : at + 30]}x{at} " for at in range(0, len(text), 30))


@pytest.mark.parametrize("made", [str, varied], ids=["same", "varied"])
@pytest.mark.parametrize("unit", UNITS)
def test_pages_are_linear(unit: str, made: Callable[[str], str]) -> None:
    opening = "Ny satsning i Sala\n\nProjektet får stöd av Europeiska socialfonden och hjälper många till arbete.\n\n"
    assert grows_with_length(lambda text: news.read(read((opening + made(text)).encode())), unit), unit


NAMED = (
    "Projektet {0}en får stöd.",
    "Projektet ”{0} nu” startar.",
    "{0}, {0} kommun, 1 234 567 kr",
    "{0}s kommun äger projektet {0}et.",
    "Projektet {0} drygt ({0}D) kom.",
    "Det bygger på projektet {0}et.",
    "Text: {0} Aason",
)


@pytest.mark.parametrize("line", NAMED)
def test_many_names_are_linear(line: str) -> None:
    def page(text: str) -> object:
        words = [
            "".join(letters).capitalize()
            for letters in islice(product("bdfgk", "aeiou", "lmnrs", "aeo", "dst"), len(text) // 15)
        ]
        return news.read(read((HEAD + "\n".join(map(line.format, words)) + TAIL).encode()))

    assert grows_with_length(page, "x")


def test_lines_over_the_title_are_not_each_looked_for_in_all_lines_under_it() -> None:
    def page(text: str) -> object:
        words = ["".join(letters) for letters in islice(product("abcdefgh", repeat=4), len(text) // 10)]
        over = "".join(f"<p>Grenviks alla sidor {word}</p>" for word in words)
        below = "".join(f"<p>Dela allt {word} vidare</p>" for word in words)
        return news.read(read(f"<html><body>{over}<main><h1>Nytt i Vara</h1>{PROSE}</main>{below}</body></html>".encode()))

    assert grows_with_length(page, "x")


@pytest.mark.parametrize(("times", "told"), [(10, False), (60, True)])
def test_what_is_said_over_and_over_is_not_read_again(times: int, told: bool) -> None:
    phrase = "Vi arbetar med studier och praktik för alla som står långt från arbete och som vill ha en plats där de bor. "
    for between in ("", "\n"):
        found = esfsheet.parse(f"{HEAD}{f'{phrase}{between}' * times}Det kostar 5,5 miljoner kronor. {between}{FILL}{TAIL}")
        record = json.loads(found.to_json())["record"]
        assert [one["amount"] for one in record["amounts"]] == [5_500_000]
        assert record["text"].count("står långt från arbete") in ((times,) if times <= 10 else range(10, 15))
        # The filling that ends no sentence is another's matter.
        assert sum(one.code == "N008" and "divided" not in one.message for one in found.findings) == told


PROSE = "<p>Projektet får stöd av Europeiska socialfonden och hjälper många till arbete i hela länet.</p>"
WORDS = (
    "projektet Projekt: ”Nya vägar” Nya vägar heter får 4,2 miljoner kronor från Europeiska socialfonden ESF+ Sala kommun Region Halland , ."
    " – säger hon Anna Berg projektledare den 3 maj 2019 2019-2021 startar i till och med tre år Text: Foto: Kontakt | \n \n\n Mål 1: bygger på"
    " ansöker budget ägs av Publicerad kl. 10:15 (S) * # 1. ; \u00a0 \u00ad igår Dela Läs mer: <p> </p> <h1> <article> & &amp; ¤ ◊ 0 31 februari"
).split(" ")
texts = st.lists(st.sampled_from([*WORDS, " ", "\n"]), max_size=120).map(" ".join) | st.text(max_size=300)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_any_text_gives_a_reading(text: str) -> None:
    page = read(
        f"Ny satsning\n\nESF ger stöd till många som behöver det i länet, och det är bra.\n\n{text}".encode("utf-8", "replace")
    )
    reading = news.read(page)
    if reading is not None and reading.record is not None:
        assert isinstance(reading.record, Article)
        Article.model_validate_json(reading.record.model_dump_json())


@settings(max_examples=200, deadline=None)
@given(texts)
def test_any_html_gives_a_reading(text: str) -> None:
    page = f"<html><body><main><h1>ESF i Sala</h1><p>{text}</p></main></body></html>"
    news.read(read(page.encode("utf-8", "replace")))


HEAD, TAIL = (
    "Nytt i Vara\n\n",
    "\n\nPengarna kommer från Europeiska socialfonden (ESF), som ger stöd till många i det här länet.\n",
)


FILL = " ".join(f"ord{number}" for number in range(400)) + ". "


@pytest.mark.parametrize("words", ["Det går bra för ”många” nu. ", "orden går på rad "])
def test_a_line_as_long_as_a_page_is_looked_at_piece_by_piece(words: str) -> None:
    line = words * 1_000
    body = Body([Para(line)])
    assert max(map(len, body.seen.split("\n"))) <= 1_100
    assert body.seen.replace("\n", " ") == body.stated == line
    assert body.text(0, 9) == line[:9]


def test_what_is_too_long_for_a_word_is_not_looked_at() -> None:
    body = Body([Para("Projektet " + "<b>får5mkr" * 1_000 + " slutar.")])
    assert body.seen.split() == ["Projektet", "slutar."]
    assert len(body.seen) == len(body.stated)
    assert "<b>får5mkr<b>" in body.text(0, len(body.stated))


@pytest.mark.parametrize("mark", ",;|/=")
def test_a_list_without_blanks_is_looked_at(mark: str) -> None:
    line = mark.join(f"{number}500000kr" for number in range(10, 89))
    body = Body([Para(line)])
    assert len(body.sums) == 79
    assert not body.blanked


@pytest.mark.parametrize("line", ["a" * 500 + ",5,5miljoner", "Belopp:" + ";".join(["Vara;5500000kr"] * 35)])
def test_what_stands_beside_too_long_a_word_is_read(line: str) -> None:
    found = json.loads(esfsheet.parse(f"{HEAD}{line}{TAIL}").to_json())["record"]
    assert 5_500_000 in [one["amount"] for one in found["amounts"]]


def test_too_long_a_word_is_told_at_its_place() -> None:
    line = f"Se {'<b>' * 200} och {'a' * 500}."
    found = esfsheet.parse(f"{HEAD}{line}{TAIL}").findings
    assert [(one.where.line, one.where.column) for one in found if one.code == "N008"] == [(3, 4), (3, 609)]
    assert not esfsheet.parse(f"{HEAD}Se {'a' * 499} här.{TAIL}").findings


ABBREVIATIONS = (
    "bl.a.",
    "t.ex.",
    "t.o.m.",
    "ca.",
    "Kl.",
    "nr.",
    "dr.",
    "dvs.",
    "S:t",
    "prof.",
    "tel.",
    "inkl.",
    "31 dec. 2021",
    "3 sept. 2021",
)


@pytest.mark.parametrize("abbreviation", ABBREVIATIONS)
def test_no_long_line_ends_behind_an_abbreviation(abbreviation: str) -> None:
    fact = f"Stegen ägs av {abbreviation} Vara 5 från start."
    for padding, following in product(range(400, 600), ("Ord ", "ord ")):
        assert fact in Body([Para("o" * (padding % 5) + " ord" * (padding // 4) + f" {fact} " + following * 600)]).seen


def test_an_owner_behind_an_abbreviation_is_found_in_a_long_line() -> None:
    for padding in range(100, 150):
        line = "ord " * padding + "projektet Stegen ägs av bl.a. Vara kommun. " + "ord " * 600
        assert json.loads(esfsheet.parse(f"{HEAD}{line}{TAIL}").to_json())["record"]["owner"] == "Vara kommun"


def test_a_paragraph_stays_one_line() -> None:
    line = "Det går bra för många nu. " * 70
    assert Body([Para(line)]).seen == line


@pytest.mark.parametrize("name", ["Plus", "2.0"])
def test_a_name_that_is_but_a_number_of_another_has_no_forerunner(name: str) -> None:
    text = (
        f"Ny satsning i Grenvik\n\nProjektet ”{name}” får 4,2 miljoner kronor från Europeiska socialfonden, ESF, och hjälper"
        " många till arbete i hela länet.\n\nDet hela pågår i tre år, och kommunen betalar resten av vad det kostar att"
        f" genomföra. Kommunens ”Nya vägar” blev en start, ”{name}” blev nästa.\n"
    )
    reading = news.read(read(text.encode()))
    assert reading is not None
    assert isinstance(reading.record, Article)
    assert [project.name for project in reading.record.projects] == [name]
    assert "" not in reading.record.preceding_projects


@pytest.mark.parametrize("name", ["Diarienummer:** 2019/00412 **Namn:*", "Ägare:*", "AAAAAAA"])
@pytest.mark.parametrize(
    "told",
    [
        "Projektet ”{}” får stöd.",
        "Projektet {} ägs av Sala kommun.",
        "Projekt: {}\n\nBelopp: 5 000 000 kr",
        "- {}, Sala kommun, 5 000 000 kr\n- {}, Heby kommun, 4 000 000 kr",
    ],
)
def test_a_label_or_one_letter_is_no_name(name: str, told: str) -> None:
    opening = "Det hela hjälper många till arbete, och kommunen betalar resten av vad det kostar att genomföra."
    record = json.loads(esfsheet.parse(f"{HEAD}{opening}\n\n{told.replace('{}', name)}{TAIL}").to_json())["record"]
    names = [*record["preceding_projects"], *(project["name"] for project in record["projects"])]
    assert not [found for found in names if "**" in found or found.rstrip("*").endswith(":") or "AAAA" in found]


@pytest.mark.parametrize("marks", ["****", "***", "_ _", "”***”", "[](x)"])
def test_marks_alone_name_no_project(marks: str) -> None:
    opening = "Järnvägsrestaurangen öppnar i januari, och Europeiska socialfonden betalar det mesta av vad det kostar."
    text = f"{HEAD}{opening}\n\nRälsen, som projektet {marks} det första i länet.\n\n- {marks}, Sala kommun, 5 000 000 kr{TAIL}"
    record = json.loads(esfsheet.parse(text).to_json())["record"]
    assert all(name.strip("*_ ") for name in [*record["preceding_projects"], *(one["name"] for one in record["projects"])])


def test_a_goal_of_white_space_alone_is_none() -> None:
    body = Body([Para("Delmål 1: fler i arbete"), Para("Delmål 2:      ")])
    assert [goal.text for goal in goals(body)] == ["fler i arbete"]
