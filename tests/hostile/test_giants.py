"""Giant pages are read within bounds, each in a process of its own, and what they say is still found."""

import json
from typing import Any

import pytest

import esfsheet
from esfsheet.document import limits
from esfsheet.news import limits as limits_of_news
from tests.command import run
from tests.hostile.giants import ARTICLES, BOMBS, NEWS, SHEETS

SECONDS, MEMORY = 30, 500_000_000
"""The bar is 5 seconds, which the bench prints; here a slow machine must not fail."""


def parsed(name: str) -> dict[str, Any]:
    """What the page of that name gave."""
    ran = run(name, module="tests.hostile.giant")
    assert ran.returncode == 0, ran.stderr.decode()
    said: dict[str, Any] = json.loads(ran.stdout)
    assert said["seconds"] < SECONDS
    assert said["memory"] < MEMORY
    assert "S010" not in said["codes"]
    return said


@pytest.mark.parametrize("name", SHEETS)
def test_the_sheet_is_found(name: str) -> None:
    said = parsed(name)
    assert said["layout"] == "esf-2014"
    record = said["record"]
    assert (record["operation_id"], record["operation_name"], record["region"]) == ("2019/00417", "Verkstad", "Syd")


@pytest.mark.parametrize("name", ARTICLES)
def test_the_text_is_found(name: str) -> None:
    said = parsed(name)
    assert said["layout"] == "news"
    assert said["record"]["title"] == "Ny satsning i Grenvik"
    assert 4_200_000 in [one["amount"] for one in said["record"]["amounts"]]


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_a_finding(name: str) -> None:
    assert parsed(name)["codes"] == ["S013"]


def codes(page: str) -> list[str]:
    return [finding.code for finding in esfsheet.parse(page).findings]


def test_what_is_behind_the_limits_is_told() -> None:
    sheet = "2019/00417 - Verkstad\n\nDiarienummer:\n2019/00417\nNamn:\nVerkstad\nRegion:\nSyd\n\n"
    assert "S020" in codes(sheet + "rad\n" * limits.TEXT_LINES)
    assert "S020" not in codes(sheet + "rad\n" * (limits.TEXT_LINES // 2))
    assert "S020" in codes(f"<html><body>{sheet}" + "<i>a</i>" * limits.TAGS)
    assert "S020" in codes(f"<html><body>{sheet}<pre>" + "a\n" * (2 * limits.LINES))
    assert "S020" not in codes(f"<html><body>{sheet}" + "<p>" * (2 * limits.TAGS))
    for page in ("<i>a</i>\n" * limits.TAGS, "<pre>" + "a\n" * (2 * limits.LINES)):
        [place] = [one.where for one in esfsheet.parse(f"<html><body>{sheet}{page}").told if one.code == "S020"]
        assert place.line
    [where] = [one.where for one in esfsheet.parse(sheet + "rad\n" * limits.TEXT_LINES).findings if one.code == "S020"]
    assert (where.line, where.column) == (limits.TEXT_LINES, 1)


def calm(times: int, behind: str = "\n") -> str:
    """Sentences of which none is like another."""
    return "".join(f"Dag {number} är det lugnt.{behind}" for number in range(times))


def test_a_line_that_ends_no_sentence_is_told_where_it_is_divided() -> None:
    line = " ".join(f"och ord{number} till" for number in range(300))
    page = f"{NEWS}\n\n{line}\n"
    where = [one.where for one in esfsheet.parse(page).told if one.code == "N008"]
    assert len(where) == 1
    assert where[0].line == page.split("\n").index(line) + 1
    assert (where[0].column or 0) > 500
    assert "N008" not in codes(f"{NEWS}\n\n{calm(300, ' ')}\n")


def test_news_behind_the_limit_is_told() -> None:
    assert "N008" in codes(NEWS + calm(10_000, " "))
    assert "N008" not in codes(NEWS + calm(100, " "))
    assert "N008" in codes(NEWS + calm(1_000))
    assert "N008" not in codes(NEWS + calm(800))
    long = esfsheet.parse(NEWS + calm(12_000, "\n\n"))
    [where] = [finding.where for finding in long.findings if finding.code == "N008"]
    assert where.line is not None
    assert where.line > 1_000


def test_the_limit_that_was_reached_is_named() -> None:
    for text, said in (
        (calm(1_000), "more than 1,000 lines: what stands behind them was not read"),
        (calm(2_000, " ").replace("0 är", "0 är\n"), "more than 30,000 characters: what stands behind them was not read"),
        (calm(500, " "), "more than 10,000 characters in a line: the rest of that line was not read"),
        ("Här är det lugnt. " * 500, "more than 10 times the same 20 words: what says them once more was not read"),
    ):
        [found] = [finding for finding in esfsheet.parse(NEWS + text).findings if finding.code == "N008"]
        assert found.message == said
        assert found.where.line
    both = esfsheet.parse(NEWS + f"{calm(500, ' ')}\n{calm(1)}\n" * 20).findings
    assert [one.message.partition(":")[0] for one in both if one.code == "N008"] == [
        "more than 10,000 characters in a line",
        "more than 30,000 characters",
    ]


def test_news_behind_a_line_without_end_are_read() -> None:
    found = esfsheet.parse(NEWS + calm(500, " ") + "\n\nSist kom projektet ”Klara färdiga” hit.\n")
    [where] = [finding.where for finding in found.findings if finding.code == "N008"]
    assert (where.line, where.column) == (7, limits_of_news.PARAGRAPH + 1)
    assert json.loads(found.to_json())["record"]["text"].endswith("hit.")


def test_text_of_the_metadata_behind_the_limit_is_told() -> None:
    title, *paragraphs = NEWS.split("\n\n")
    body = "\\n".join(
        f"Projektet ”Nya vägar” får 4,2 miljoner kronor från ESF, säger Anna {number}." for number in range(2_000)
    )
    shown = f"<main><h1>{title}</h1><p>{'</p><p>'.join(paragraphs)}</p></main>"
    found = codes(
        f'<html><script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}</script><body>{shown}'
    )
    assert found[:2] == ["N008", "N006"]
