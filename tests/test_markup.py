"""The same sheet in other markup, another encoding, another order of labels: the same record."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet import twins
from esfsheet.sheet.vocabulary import current
from tests import shapes

FOLDER = Path(__file__).parents[1] / "fixtures" / "sheets"
SHEETS = {
    f"{page.parent.name}/{page.name}": found
    for page in twins.pages(FOLDER)
    if (found := shapes.parts(page.read_bytes())) is not None and esfsheet.parse(page).record
}
RECORDS = {name: esfsheet.parse(FOLDER / name).record for name in SHEETS}


def _record(data: bytes) -> Any:
    record = esfsheet.parse(data).record
    return record and record.model_dump()


def _want(name: str) -> Any:
    record = RECORDS[name]
    return record and record.model_dump()


def test_most_fixtures_can_be_put_into_other_markup() -> None:
    assert len(SHEETS) >= 60


@pytest.mark.parametrize("shape", shapes.ALL)
def test_any_markup(shape: str) -> None:
    render = shapes.ALL[shape]
    wrong = {}
    for name, parts in SHEETS.items():
        have = _record(shapes.ENCODINGS["utf-8"](render(parts)))
        if differences := list(twins.differences(_want(name), have)):
            wrong[name] = differences[:3]
    assert wrong == {}


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(SHEETS)),
    st.sampled_from(sorted(shapes.ALL)),
    st.sampled_from(sorted(shapes.ENCODINGS)),
    st.randoms(),
)
def test_any_markup_encoding_and_order(name: str, shape: str, encoding: str, rnd: random.Random) -> None:
    parts = SHEETS[name]
    if encoding not in ("utf-8", "utf-8 with mark", "CRLF") and shape in shapes.TEXTS:
        encoding = "utf-8, undeclared"
    labels = [label for label, _ in parts.pairs]
    pairs = list(parts.pairs)
    # What is stated twice is read in its order, and a text too long for any value is one only between two labels.
    if len(set(labels)) == len(labels) and all(len(value) <= 250 for _, value in pairs):
        rnd.shuffle(pairs)
    have = _record(shapes.ENCODINGS[encoding](shapes.ALL[shape](parts._replace(pairs=tuple(pairs)))))
    assert list(twins.differences(_want(name), have)) == []


FEEDS = {"period": {"start_date", "end_date"}}
# A label may be all that tells the layout, the title or a contact's other half: those are their own tests.
ALWAYS = {"layout", "programme_period"}


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(sorted(shapes.ALL)))
def test_dropping_a_label_changes_only_what_it_feeds(data: st.DataObject, shape: str) -> None:
    name = data.draw(st.sampled_from(sorted(SHEETS)))
    parts = SHEETS[name]
    dropped = data.draw(st.integers(0, len(parts.pairs) - 1))
    pairs = [pair for index, pair in enumerate(parts.pairs) if index != dropped]
    label = parts.pairs[dropped][0]
    known = current().find(label)
    assert known is not None
    assert known.feeds is not None
    have = _record(shapes.ENCODINGS["utf-8"](shapes.ALL[shape](parts._replace(pairs=tuple(pairs)))))
    if have is None:  # nothing else told the period
        return
    changed = {path.split(".")[0] for path, _, _ in twins.differences(_want(name), have)}
    fed = FEEDS.get(known.feeds, {known.feeds.split(".")[0]})
    assert changed <= fed | ({"operation_name"} if known.feeds == "operation_name" else set())


def test_dropping_any_one_label_keeps_the_layout() -> None:
    lost = []
    for name, parts in SHEETS.items():
        if len(parts.pairs) < 8:
            continue
        for dropped in range(len(parts.pairs)):
            pairs = parts.pairs[:dropped] + parts.pairs[dropped + 1 :]
            have = _record(shapes.ENCODINGS["utf-8"](shapes.HTMLS["dl"](parts._replace(pairs=pairs))))
            if have is None:
                lost.append((name, parts.pairs[dropped][0]))
    assert lost == []


UNRELATED = (
    "<nav><ul><li>Region: Menyn</li></ul></nav>",
    "<script>document.write('<p>Region: Skriptet</p>')</script>",
    "<!-- <p>Namn: Kommentaren</p> -->",
    "<div hidden><p>Region: Gömd</p><p>Namn: Gömd</p></div>",
    "<p style='display:none'>Region: Osynlig</p>",
    "<footer><p>E-post: foten@example.se</p><p>Telefonnummer: 08-12 34 56</p></footer>",
    "<style>p::before { content: 'Region: Stilen' }</style>",
    "<svg><text>Region: Bilden</text></svg>",
    "<noscript>Region: Utan skript</noscript>",
    "<button>Namn: Knappen</button>",
    "<select><option>Region: Valet</option></select>",
    "<template><p>Region: Mallen</p></template>",
    "<div role='navigation'>Region: Rollen</div>",
    "<div class='breadcrumb'>Region: Stigen</div>",
)


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(sorted(set(shapes.HTMLS) - {"pre"})))
def test_unrelated_blocks_change_nothing(data: st.DataObject, shape: str) -> None:
    name = data.draw(st.sampled_from(sorted(SHEETS)))
    lines = shapes.HTMLS[shape](SHEETS[name]).split("\n")
    first = next(index for index, line in enumerate(lines) if "<h1>" in line) + 1
    # Between rows of a table a browser, too, moves whatever is no row out of it.
    last = next(index for index, line in enumerate(lines) if "</main>" in line)
    places = [place for place in range(first, last) if "<table" not in lines[place - 1] and "<tr" not in lines[place]]
    for block in data.draw(st.lists(st.sampled_from(UNRELATED), max_size=4)):
        place = data.draw(st.sampled_from(places))
        lines.insert(place, block)
    have = _record(shapes.ENCODINGS["utf-8"]("\n".join(lines)))
    assert list(twins.differences(_want(name), have)) == []


RELATED = """<section><h2>Relaterade projekt</h2>
<div><a href="/1">2016/00111 - Granne ett</a><p>Projektägare: Grannen AB</p><p>Region: Sydsverige</p></div>
<div><a href="/2">2016/00112 - Granne två</a><p>Projektägare: Nästa AB</p><p>E-post: granne@example.se</p></div></section>"""


@pytest.mark.parametrize("shape", shapes.HTMLS)
def test_related_projects_do_not_leak(shape: str) -> None:
    for name, parts in SHEETS.items():
        page = shapes.HTMLS[shape](parts).replace("</main>", RELATED + "</main>")
        have = _record(shapes.ENCODINGS["utf-8"](page))
        assert list(twins.differences(_want(name), have)) == [], name
