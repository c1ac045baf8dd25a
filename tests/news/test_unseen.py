"""What nobody sees of a page of news changes nothing of its record: soft hyphens, zero widths, indentation, capital tags."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import esfsheet

PAGES = sorted((Path(__file__).parents[2] / "fixtures/news/dev").glob("*.html"))[::12]
NO_WORDS = re.compile(r"<(script|style|title|time|head)\b.*?</\1>|<[^<>]*>|^\s+", re.DOTALL | re.IGNORECASE)
LONG = re.compile(r"(?<=[a-zåäö]{4})(?=[a-zåäö]{5})")


def in_words(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change of what stands between tags alone."""

    def changed(page: str) -> str:
        made, at = [], 0
        for tag in NO_WORDS.finditer(page):
            made += [change(page[at : tag.start()]), tag[0]]
            at = tag.end()
        return "".join(made) + change(page[at:])

    return changed


CHANGES = {
    "soft hyphens": in_words(lambda text: LONG.sub("\u00ad", text)),
    "soft hyphens as references": in_words(lambda text: LONG.sub("&shy;", text)),
    "breaks": in_words(lambda text: LONG.sub("<wbr>", text)),
    "zero widths": in_words(lambda text: text.replace(" ", " \u200b")),
    "marks of direction": in_words(lambda text: text.replace(" ", " &rlm;").replace(",", "&#8206;,")),
    "lines": in_words(lambda text: text.replace(" ", "\n" + " " * 20)),
    "capital tags": lambda page: re.sub(r"</?(?!script|style)[a-z][a-z0-9]*", lambda tag: tag[0].upper(), page),
}


def parsed(page: str) -> tuple[Any, list[Any], dict[str, Any]]:
    envelope = json.loads(esfsheet.parse(page).to_json(provenance=True))
    return envelope["record"], [one["code"] for one in envelope["findings"]], envelope["provenance"]


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_same_record(path: Path, change: Callable[[str], str]) -> None:
    page = path.read_bytes().decode("utf-8", "replace")
    record, codes, places = parsed(page)
    assert parsed(change(page))[:2] == (record, codes)
    if change is CHANGES["soft hyphens"]:
        again = parsed(change(page))[2]
        assert {name: place["line"] for name, place in again.items()} == {name: place["line"] for name, place in places.items()}


def test_a_column_counts_what_is_not_seen() -> None:
    text = "Social\u00adfonden ger pengar till alla som vill arbeta, och till projektet Kompe\u00adtens\u00adlyftet i Vara kommun, i år."
    result = esfsheet.parse(f"Nytt i Vara\n\nEuropeiska {text}\n")
    assert isinstance(result.record, esfsheet.Article), result.findings
    assert [one.name for one in result.record.projects] == ["Kompetenslyftet"]
    place = result.provenance["projects.0.name"]
    assert (place.line, place.column) == (3, len("Europeiska ") + text.index("Kompe") + 1)


@pytest.mark.parametrize("unseen", ["\u200b", "\u00ad \u00ad", "\ufeff"])
def test_a_line_of_nothing_else(unseen: str) -> None:
    text = f"Nytt i Vara\n\nEuropeiska socialfonden ger pengar till ett nytt projekt.\n\n{unseen}\n\nDet hjälper alla till arbete, och {unseen} mer."
    before = json.loads(esfsheet.parse(text.replace(unseen, "", 1)).to_json())["record"]
    assert json.loads(esfsheet.parse(text).to_json())["record"] == before
