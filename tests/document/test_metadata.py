"""What metadata may hold and no record can."""

import json

import esfsheet

PAGE = """<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{0}", "articleSection": ["{0}"],
"author": {{"@type": "Person", "name": "{0}"}}, "publisher": {{"name": "{0}"}}}}</script></head><body><main><h1>ESF i Grenvik</h1>
<p>Projektet Nya vägar får 4,2 miljoner kronor från Europeiska socialfonden, ESF, och hjälper många till arbete.</p></main></body></html>"""


def test_half_a_surrogate_pair_in_json_ld() -> None:
    record = esfsheet.parse(PAGE.format(r"Nytt \ud800 hopp")).record
    assert isinstance(record, esfsheet.Article)
    assert record.publisher == "Nytt \ufffd hopp"
    json.loads(esfsheet.parse(PAGE.format(r"a\udfff")).to_json(provenance=True))


def test_a_whole_pair_is_one_character() -> None:
    record = esfsheet.parse(PAGE.format(r"Nytt \ud83d\ude00 hopp")).record
    assert isinstance(record, esfsheet.Article)
    assert record.publisher == "Nytt \U0001f600 hopp"
