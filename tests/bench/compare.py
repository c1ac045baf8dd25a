"""`python -m tests.bench.compare`: esfsheet beside other libraries on pages of one size, in one run.

Processor time, medians of alternating rounds. What is not installed (`pip install -e '.[bench]'`) is named and left out.
"""

import json
import random
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import lxml.html
from bs4 import BeautifulSoup

import esfsheet
from tests.bench.pages import page, sentence, sheet
from tests.bench.timing import rounds

_DEVELOPED = Path(__file__).parents[2] / "fixtures" / "news" / "dev"
_SIZES = (20_000, 50_000, 200_000)
_PAGES = 10


class Contender(NamedTuple):
    """What is done with each page of one kind."""

    kind: str
    name: str
    call: Callable[[bytes], object]


def main() -> None:
    """Prints a table for each size."""
    contenders = list(_contenders())
    real = [path.read_bytes() for path in sorted(_DEVELOPED.glob("*.html"))]
    _table(f"{len(real)} news pages as they are, 1 to 5 kB", [one for one in contenders if one.kind == "news"], {"news": real})
    for size in _SIZES:
        pages = {kind: [make(size, seed) for seed in range(_PAGES)] for kind, make in _KINDS.items()}
        _table(f"{size // 1000} kB", contenders, pages)


def _table(title: str, contenders: list[Contender], pages: dict[str, list[bytes]]) -> None:
    for contender in contenders:
        assert contender.call(pages[contender.kind][0]), contender
    calls = {f"{one.kind} {one.name}": partial(_each, one.call, pages[one.kind]) for one in contenders}
    seconds = rounds(calls, seconds=8, least=7)
    print(f"\n{title}\n{'page':>8}  {'library':42}{'pages/s':>9}{'esfsheet is so many times as fast':>36}")
    for one in contenders:
        taken = seconds[f"{one.kind} {one.name}"]
        ours = seconds[f"{'news' if one.kind == 'news' else 'sheet'} esfsheet"]
        print(f"{one.kind:>8}  {one.name:42}{len(pages[one.kind]) / taken:>9,.0f}{taken / ours:>36.2f}", flush=True)


def _contenders() -> Iterator[Contender]:
    yield Contender("sheet", "esfsheet", lambda data: esfsheet.parse(data).to_json())
    yield Contender("news", "esfsheet", lambda data: esfsheet.parse(data).to_json())
    yield Contender("sheet", "lxml.html, parse alone", lambda data: lxml.html.document_fromstring(data) is not None)
    yield Contender("sheet", "bs4 + lxml, parse alone", lambda data: BeautifulSoup(data, "lxml"))
    if selectolax := _module("selectolax.lexbor"):
        yield Contender("sheet", "selectolax (lexbor), parse alone", lambda data: selectolax.LexborHTMLParser(data).body)
    if extruct := _module("extruct"):
        syntaxes = ["json-ld", "microdata", "opengraph"]
        yield Contender(
            "recipe", "extruct, JSON-LD, microdata, Open Graph", lambda data: extruct.extract(data, syntaxes=syntaxes)
        )
    if recipes := _module("recipe_scrapers"):
        url = "https://www.example.com/r"
        yield Contender(
            "recipe",
            "recipe-scrapers, to_json()",
            lambda data: recipes.scrape_html(data.decode(), org_url=url, supported_only=False).to_json(),
        )
    if trafilatura := _module("trafilatura"):
        yield Contender("news", "trafilatura, fast", lambda data: trafilatura.extract(data, fast=True))
        yield Contender(
            "news",
            "trafilatura, JSON with metadata",
            lambda data: trafilatura.extract(data, output_format="json", with_metadata=True),
        )


def _module(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        print(f"{name} is not installed, and left out: pip install -e '.[bench]'")
        return None


def _news(size: int, seed: int) -> bytes:
    rnd = random.Random(seed)
    lead = (
        f"Projektet Vägen vidare {seed} får {rnd.randrange(2, 30)} miljoner kronor av Europeiska socialfonden (ESF) för att stödja "
        "unga vuxna i kommunen. Vera Lind är projektledare."
    )
    byline = '<p class="date">Publicerad: <time datetime="2021-04-06">6 april 2021</time></p>'
    return page(size, f"Miljoner till Vägen vidare {seed}", f"{byline}<p>{lead}</p>", rnd)


def _recipe(size: int, seed: int) -> bytes:
    rnd = random.Random(seed)
    told = {
        "@context": "https://schema.org",
        "@type": "Recipe",
        "name": f"Soppa {seed}",
        "author": {"@type": "Person", "name": "Vera Lind"},
        "image": "https://www.example.com/soppa.jpg",
        "description": sentence(rnd),
        "recipeYield": "4 servings",
        "totalTime": "PT45M",
        "recipeIngredient": [sentence(rnd, 4) for _ in range(12)],
        "recipeInstructions": [{"@type": "HowToStep", "text": sentence(rnd)} for _ in range(8)],
    }
    head = f'<script type="application/ld+json">{json.dumps(told)}</script>'
    return page(size, f"Soppa {seed}", head, rnd)


_KINDS: dict[str, Callable[[int, int], bytes]] = {"sheet": sheet, "news": _news, "recipe": _recipe}


def _each(call: Callable[[bytes], object], pages: list[bytes]) -> None:
    for data in pages:
        call(data)


if __name__ == "__main__":
    main()
