"""`--match`: a page that holds the text when it is read is never passed over, and hardly any other comes along."""

import json
import random
import re
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from esfsheet.document import read
from esfsheet.matching import Matching
from esfsheet.source.document import Document, Lines
from tests import shapes
from tests.cli.test_parse import FIXTURES
from tests.command import run

TEXT = "Grenviks kommun på Åland"


def fits(text: str, data: bytes, said: str | None = None) -> bool:
    return Matching([text]).fits(Document("a", data, None, None, said))


@pytest.mark.parametrize(
    "page",
    [
        "Grenviks kommun p&aring; &Aring;land",
        "Grenviks kommun p&aring &#197land",
        "Grenviks kommun p&#229; &#xC5;land",
        "Grenviks&nbsp;kommun&#160;p\u00e5\u2009&#8491;land",
        "Grenviks\n   kommun\tp\u00e5<br>\u00c5land",
        "<b>G</b>renviks <i>kom</i><b>mun</b> p<span title='a > b'>å</span> Å<!-- x > y --><wbr>land",
        '<p><span class="dropcap">G</span>renviks kommun p<b>a&#778;</b> Åland',
        "&#71;&#x72;&#101;nviks kommun på Åland",
        "&#0071;&#X0072;enviks kommun på Åland",
        "Gren\u00adviks kom\u200bmun på \ufeffÅland",
        "Gren&shy;viks kommun på Åland",
        "Gren\0viks kom\x01mun på Åland",
        unicodedata.normalize("NFD", TEXT),
        json.dumps({"articleBody": TEXT}),
        '<script type="application/ld+json">{"text":"<b>Gren</b>viks kommun p&aring; \\u00c5land"}</script>',
        '<script type="application/ld+json">{"text":"&lt;b&gt;Gren&lt;\\/b&gt;viks kommun p&amp;aring; \\u00c5land"}</script>',
        "<meta content='Grenviks kommun p&aring; Åland'>",
        "<meta charset=macintosh>" + TEXT,
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_all_that_reading_would_make_the_text_of(page: str, encoding: str) -> None:
    for text in (TEXT, "Grenviks", "på Åland", unicodedata.normalize("NFD", TEXT), " Grenviks  kommun "):
        assert fits(text, f"<p>Xx {page} yy".encode(encoding))
        assert fits(text, f"<p>Xx {page} yy".encode(encoding), "koi8-r")
    for text in ("Grenvigs", "grenviks", "på Oland", "kommunen"):
        assert not fits(text, f"<p>Xx {page} yy".encode(encoding))


@pytest.mark.parametrize("encoding", ["windows-1252", "mac_roman", "cp850", "iso8859-15", "cp037", "shift_jisx0213", "hz"])
def test_declared_encodings(encoding: str) -> None:
    text = TEXT if encoding != "hz" else "Grenviks kommun"
    data = f"<meta charset={encoding}><p>".encode() + text.encode(encoding)
    assert fits(text, data)
    assert fits(text, text.encode(encoding), encoding) or encoding not in ("mac_roman", "cp850", "windows-1252", "iso8859-15")
    assert not fits("Grenvigs", data)


@pytest.mark.parametrize(
    "text", ["", " ", "å", "日本", "é", "–", "a", "<b>", "&", "\\", "K", "2020/00694", "A&B", "x" * 5000, ".*", "(", "\ud800"]
)
def test_any_text(text: str) -> None:
    assert fits(text, b"<p>" + text.encode("utf-8", "surrogatepass"))
    assert fits(text, b"") is (not text.strip())


def test_the_sign_of_kelvin_is_a_letter() -> None:
    assert fits("Kumla", "<p>\u212aumla".encode())
    assert fits("Kumla", b"<p>&#8490;umla")
    assert fits("EKen", "<p>E\u212aen".encode())


PAGES = sorted(
    path
    for path in FIXTURES.parent.rglob("*")
    if path.suffix in (".html", ".txt") and "_files" not in str(path) and path.stat().st_size < 60_000
)


def _phrases(data: bytes, rnd: random.Random) -> list[str]:
    texts = [text for line in read(data).lines for text in line.cells]
    words = [
        " ".join(text.split()[at : at + rnd.randint(1, 3)]) for text in texts for at in [rnd.randrange(len(text.split()) or 1)]
    ]
    return rnd.sample(words, min(6, len(words)))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_whatever_reading_shows_of_a_page_is_found(path: Path) -> None:
    data = path.read_bytes()
    assert [phrase for phrase in _phrases(data, random.Random(path.name)) if not fits(phrase, data)] == []


def test_a_text_shows_its_references_as_they_stand() -> None:
    assert fits("&#8226; Kullens gård", "Deltagande aktörer\n&#8226; Kullens gård\n".encode("latin-1"))


SHEETS = [parts for path in PAGES[::5] if (parts := shapes.parts(path.read_bytes()))]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SHEETS), st.sampled_from(sorted(shapes.ALL)), st.sampled_from(sorted(shapes.ENCODINGS)), st.randoms())
def test_in_any_markup_and_encoding(parts: shapes.Parts, shape: str, encoding: str, rnd: random.Random) -> None:
    data = shapes.ENCODINGS[encoding](shapes.ALL[shape](parts))
    assert [phrase for phrase in _phrases(data, rnd) if not fits(phrase, data)] == []


@settings(max_examples=300, deadline=None)
@example("<0><x>0", random.Random(0))
@given(st.text("aK1&<>;#xå\u030a\\u04 \n\"'-!/", max_size=40), st.randoms())
def test_in_any_bytes(page: str, rnd: random.Random) -> None:
    data = f"<!doctype html><p>{page}".encode()
    assert [phrase for phrase in _phrases(data, rnd) if not fits(phrase, data)] == []


def test_few_other_pages_come_along() -> None:
    for text in ("Grenvikstrands", "Ölandsbro", "2031/99999", "nosuchword", "Eskilstunahus"):
        assert not any(fits(text, path.read_bytes()) for path in PAGES)


def test_cost_grows_with_the_page_alone() -> None:
    parts = ["<G", "G<b>", "G&", "&#71;", "&#0", "\\u004", "<" * 9, "&lt;", "'\"", "G\xad", "<!--", "Grenvik<", "a\u030a"]
    for part in parts:
        costs = []
        for size in (100_000, 800_000):
            data = (part * (size // len(part))).encode()
            began = time.process_time()
            assert not fits("Grenviks kommun", data)
            costs.append(time.process_time() - began)
        assert costs[1] < 40 * max(costs[0], 0.005), part


def test_lines_are_looked_through_one_by_one() -> None:
    match = Matching(["Åland"])
    lines = iter([(1, b'{"a": "\\u00c5land"}\n'), (2, b"{}\n"), (3, b""), (4, None), (5, '{"a": "Åland"}'.encode())])
    [found] = match.inputs([Lines("x.jsonl", lines)])
    assert isinstance(found, Lines)
    assert [number for number, _ in found.lines] == [1, 3, 4, 5]
    assert match.passed_over == 1


def test_validate_takes_it_too(tmp_path: Path) -> None:
    sheets = FIXTURES / "codes"
    ran = run("validate", sheets / "V402.txt", sheets / "V301.txt", "--match", "Grenviks")
    assert b"1 passed over" in ran.stderr
    assert b"V402" not in ran.stdout
    assert b"V301" in ran.stdout
    lines = run("parse", sheets / "V402.txt", sheets / "V301.txt", "-q").stdout
    again = run("validate", "-", "--match", "Grenviks", stdin=lines)
    assert len(again.stdout.splitlines()) == 1
    assert re.search(rb"1 passed over", again.stderr)
