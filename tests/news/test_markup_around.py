"""What the markup around a text says of it: who sends and who wrote it, when, and under what it is filed."""

from typing import Any

import pytest

import esfsheet

TITLE = "Ny satsning på unga i Sala"
TEXT = [
    "Sala kommun får 4,2 miljoner kronor av Europeiska socialfonden till projektet Nya vägar, som ska hjälpa unga till jobb.",
    "– Det känns bra, säger Anna Lind, projektledare.",
    "## Så ska det gå till",
    "Projektet pågår från januari 2023 till och med december 2025 och når 80 personer.",
]
NOTHING: dict[str, Any] = {
    "authors": [],
    "photo_credits": [],
    "categories": [],
    "publisher": None,
    "published": None,
    "updated": None,
}
PAGES: list[tuple[str, dict[str, str], dict[str, Any]]] = [
    ("og", {"head": '<meta property="og:site_name" content="Sala kommun">'}, {"publisher": "Sala kommun"}),
    ("title suffix", {"head": "<title>Ny satsning på unga i Sala | Sala kommun</title>"}, {"publisher": "Sala kommun"}),
    (
        "title suffix 2",
        {"head": "<title>Ny satsning på unga i Sala - Nyheter - Sala kommun</title>"},
        {"publisher": "Sala kommun"},
    ),
    ("title suffix 3", {"head": "<title>Ny satsning på unga i Sala :: Sala kommun</title>"}, {"publisher": "Sala kommun"}),
    ("title prefix", {"head": "<title>Sala kommun: Ny satsning på unga i Sala</title>"}, {"publisher": "Sala kommun"}),
    (
        "logo text",
        {"top": '<header><a class="logo" href="/">Sala kommun</a><nav><a>Nyheter</a></nav></header>'},
        {"publisher": "Sala kommun"},
    ),
    ("logo alt", {"top": '<header><a href="/"><img src="l.png" alt="Sala kommun"></a></header>'}, {"publisher": "Sala kommun"}),
    (
        "logo alt2",
        {"top": '<div class="logo"><img src="l.png" alt="Logotyp för Sala kommun"></div>'},
        {"publisher": "Sala kommun"},
    ),
    (
        "logo alt3",
        {"top": '<a title="Till startsidan Sala kommun"><img alt="Sala kommuns logotyp"></a>'},
        {"publisher": "Sala kommun"},
    ),
    ("footer copyright", {"bottom": "<footer><p>© 2019 Sala kommun</p></footer>"}, {"publisher": "Sala kommun"}),
    ("footer div copyright", {"bottom": '<div class="bottom">Copyright Sala kommun 2019</div>'}, {"publisher": "Sala kommun"}),
    ("footer address", {"bottom": "<footer><p>Sala kommun, Box 304, 733 25 Sala</p></footer>"}, {"publisher": "Sala kommun"}),
    (
        "ld org",
        {
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ny satsning på unga i Sala","datePublished":"2019-05-03","author":"Karin Berg","publisher":{"@type":"Organization","name":"Salabladet"}}</script>'
        },
        {"publisher": "Salabladet", "authors": ["Karin Berg"], "published": "2019-05-03"},
    ),
    (
        "ld author list str",
        {
            "head": '<script type="application/ld+json">{"@type":"NewsArticle","author":["Karin Berg","Uno Ek"],"dateModified":"2019-05-04"}</script>'
        },
        {"authors": ["Karin Berg", "Uno Ek"], "updated": "2019-05-04"},
    ),
    ("meta author", {"head": '<meta name="author" content="Karin Berg">'}, {"authors": ["Karin Berg"]}),
    ("article:author", {"head": '<meta property="article:author" content="Karin Berg">'}, {"authors": ["Karin Berg"]}),
    ("rel author", {"between": '<p>Av <a rel="author" href="/k">Karin Berg</a></p>'}, {"authors": ["Karin Berg"]}),
    (
        "byline span",
        {"between": '<div class="byline"><span>Karin Berg</span><span>karin@example.se</span></div>'},
        {"authors": ["Karin Berg"]},
    ),
    ("byline after", {"after": '<div class="byline">Karin Berg</div>'}, {"authors": ["Karin Berg"]}),
    (
        "byline text after",
        {"after": '<p class="author">Text: Karin Berg<br>Foto: Uno Ek</p>'},
        {"authors": ["Karin Berg"], "photo_credits": ["Uno Ek"]},
    ),
    ("itemprop author", {"between": '<span itemprop="author">Karin Berg</span>'}, {"authors": ["Karin Berg"]}),
    (
        "itemprop author name",
        {"between": '<span itemprop="author"><span itemprop="name">Karin Berg</span></span>'},
        {"authors": ["Karin Berg"]},
    ),
    ("time", {"between": '<time datetime="2019-05-03">3 maj 2019</time>'}, {"published": "2019-05-03"}),
    ("time pub", {"between": '<p>Publicerad <time datetime="2019-05-03T10:00">3 maj</time></p>'}, {"published": "2019-05-03"}),
    (
        "time only",
        {"between": '<time class="published" datetime="2019-05-03T10:00">för 2 år sedan</time>'},
        {"published": "2019-05-03"},
    ),
    (
        "times2",
        {
            "between": '<p>Publicerad: <time datetime="2019-05-03">3 maj 2019</time> Uppdaterad: <time datetime="2019-05-05">5 maj 2019</time></p>'
        },
        {"published": "2019-05-03", "updated": "2019-05-05"},
    ),
    ("date p", {"between": '<p class="date">2019-05-03</p>'}, {"published": "2019-05-03"}),
    ("date footer", {"bottom": "<footer>Senast uppdaterad: 2019-05-05</footer>"}, {"updated": "2019-05-05"}),
    ("cat badge", {"before": '<span class="badge">Arbete</span>'}, {"categories": ["Arbete"]}),
    ("cat tagline", {"before": '<p class="article-category">Arbete</p>'}, {"categories": ["Arbete"]}),
    ("cat crumbs", {"before": '<nav class="breadcrumbs"><a>Start</a> / <a>Nyheter</a> / <a>Arbete</a></nav>'}, {}),
    (
        "cat li",
        {"after": '<div class="categories"><h3>Kategorier</h3><ul><li>Arbete</li><li>Unga</li></ul></div>'},
        {"categories": ["Arbete", "Unga"]},
    ),
    (
        "cat links",
        {"after": '<p>Kategorier: <a href="/kategori/arbete">Arbete</a>, <a href="/kategori/unga">Unga</a></p>'},
        {"categories": ["Arbete", "Unga"]},
    ),
    (
        "cat span",
        {"between": '<div class="meta"><span>Arbete</span> <span>3 maj 2019</span></div>'},
        {"categories": ["Arbete"], "published": "2019-05-03"},
    ),
    ("cat pill", {"before": '<span class="pill">Arbete</span>'}, {"categories": ["Arbete"]}),
    (
        "cat multiple spans",
        {
            "before": '<ul class="tags-list"><li class="category-item"><a href="#">Arbete</a></li><li class="category-item"><a>Unga</a></li></ul>'
        },
        {"categories": ["Arbete", "Unga"]},
    ),
    ("article:section", {"head": '<meta property="article:section" content="Arbete">'}, {"categories": ["Arbete"]}),
    ("article:tag", {"head": '<meta property="article:tag" content="unga">'}, {}),
    ("news type", {"before": '<div class="news-type">Pressmeddelande</div>'}, {}),
    (
        "related",
        {
            "bottom": '<section class="related"><h2>Relaterat</h2><ul><li><a>Ny bro i Sala invigs den 4 maj</a></li></ul></section>'
        },
        {},
    ),
    ("aside", {"after": "<aside><h3>Kontakt</h3><p>Uno Ek<br>samordnare<br>0224-000 00</p></aside>"}, {}),
    (
        "newsletter",
        {"after": '<div class="newsletter"><p>Prenumerera på vårt nyhetsbrev och få nyheter varje vecka.</p></div>'},
        {},
    ),
    (
        "figcaption",
        {"between": "<figure><img><figcaption>Unga i verkstaden. Foto: Uno Ek</figcaption></figure>"},
        {"photo_credits": ["Uno Ek"]},
    ),
    (
        "caption p",
        {"between": '<p class="caption">Unga i verkstaden som de själva har målat. Foto: Uno Ek</p>'},
        {"photo_credits": ["Uno Ek"]},
    ),
    (
        "figcaption2",
        {"between": "<figure><img><figcaption>Bild: Uno Ek/Sala kommun</figcaption></figure>"},
        {"photo_credits": ["Uno Ek/Sala kommun"]},
    ),
    ("fotograf", {"between": "<figcaption>Fotograf: Uno Ek</figcaption>"}, {"photo_credits": ["Uno Ek"]}),
]


def source(head: str = "", top: str = "", before: str = "", between: str = "", after: str = "", bottom: str = "") -> str:
    paras = [f"<h2>{one[3:]}</h2>" if one.startswith("## ") else f"<p>{one}</p>" for one in TEXT]
    article = f"<article>{before}<h1>{TITLE}</h1>{between}{''.join(paras)}{after}</article>"
    return f"<html><head>{head}</head><body>{top}{article}{bottom}</body></html>"


@pytest.mark.parametrize(("name", "parts", "told"), PAGES, ids=[name for name, _, _ in PAGES])
def test_markup(name: str, parts: dict[str, str], told: dict[str, Any]) -> None:
    record = esfsheet.parse(source(**parts).encode(), name="page.html").record
    assert isinstance(record, esfsheet.Article)
    assert {field: getattr(record, field) for field in NOTHING} == NOTHING | told
    assert (record.title, (record.text or "").split("\n\n")) == (TITLE, TEXT)
