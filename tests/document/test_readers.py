"""Two readers of HTML, one page: the fast one and the patient one give the same lines."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet import twins
from esfsheet.document import Line, read, reader_events, reader_flat, reader_lxml, stream
from esfsheet.document.tags import GivenUp
from esfsheet.document.trim import trim
from tests import shapes

FOLDER = Path(__file__).parents[2] / "fixtures"
PAGES = [page for page in twins.pages(FOLDER) if page.suffix == ".html"]
TOO_DEEP = [FOLDER / "sheets/codes/S007.html"]
SHEETS = [found for page in twins.pages(FOLDER / "sheets") if (found := shapes.parts(page.read_bytes()))]


def _both(text: str) -> tuple[list[Line], list[Line]]:
    data = text.encode()
    return stream.lines(reader_lxml.marked_text(data)), stream.lines(reader_events.marked_text(data))


def _page(page: Path) -> str:
    return read(page.read_bytes()).text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_readers_are_equal_on_every_page(page: Path) -> None:
    if page in TOO_DEEP:
        with pytest.raises(reader_lxml.TextLost):
            _both(_page(page))
        return
    fast, patient = _both(_page(page))
    assert fast == patient


@pytest.mark.parametrize("page", [page for page in PAGES if page not in TOO_DEEP], ids=lambda page: page.name)
def test_trimming_changes_nothing(page: Path) -> None:
    data = _page(page).encode()
    assert stream.lines(reader_lxml.marked_text(trim(data))) == stream.lines(reader_lxml.marked_text(data))


@pytest.mark.parametrize("shape", shapes.HTMLS)
def test_the_readers_are_equal_on_every_shape(shape: str) -> None:
    for parts in SHEETS[::5]:
        fast, patient = _both(shapes.HTMLS[shape](parts))
        assert fast == patient


PIECES = st.sampled_from(
    "<p> </p> <div> </div> <b> </b> <span> </span> <td> <tr> <table> </table> <li> <ul> </ul> <dl> <dt> <dd> </dl> <h2> </h2>"
    " <br> <header> </header> <aside> </aside> <pre> </pre> <sup> </sup> 1 <nav> </nav> <script> </script> <!-- --> &nbsp; &amp; Region: Syd"
    " <div\u00a0hidden> <p\u00a0style='Display:\u00a0None'> <div\u00a0class='footer\u00a0x'> <section\u00a0class='related'> \n".split(
        " "
    )
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_the_readers_are_equal_on_tag_soup(pieces: list[str]) -> None:
    fast, patient = _both("<html><body>" + "".join(pieces).replace("\u00a0", " ") + "</body></html>")
    assert fast == patient


def _element(names: str, content: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda name, attribute, inner: f"<{name}{attribute}>{inner}</{name}>",
        st.sampled_from(names.split()),
        ATTRIBUTES,
        content,
    )


ATTRIBUTES = st.sampled_from(
    [
        "",
        "",
        "",
        ' class="x y"',
        " hidden",
        " style='display: none'",
        ' class="menu"',
        " aria-hidden=true",
        ' id="footer"',
        " role=menu",
        ' class="wide" class="hidden"',
        ' style="display&#58;none"',
    ]
)
WORDS = st.sampled_from(
    "Region |Region:| Syd\nNorr|  två  steg |&nbsp;|&#160;|&nbsp;Ett|&amp;|a &lt; b|\n|é &ndash; &#8211;|\t|<br>|<br/>|<wbr>"
    "|<input type=text disabled>|2019/00417 - X|\u00a0|\u2003|&ensp;".split("|")
)
ODD = st.sampled_from(["<img src='a>b'>", "&unknown;", "&copy", "Ã¥", "<", "<p>", "</b>", "\x01", "<svg/>", "&#x80;"])
PHRASES = st.recursive(WORDS, lambda inner: _element("span b a i strong time font", st.lists(inner, max_size=3).map("".join)))
PHRASE = st.lists(PHRASES, max_size=4).map("".join)
LEAVES = _element("p h1 h2 h6 dt address figcaption summary button", PHRASE) | PHRASES | st.sampled_from(["<hr>", "<!-- x -->"])


def _nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, max_size=4).map("".join)
    items = st.lists(_element("li", several), max_size=3).map("".join)
    definitions = st.lists(
        _element("dt", PHRASE) | _element("dd", several) | _element("div", _element("dt dd", PHRASE)), max_size=4
    )
    cells = st.lists(_element("td td th", several | PHRASE), max_size=3).map("".join)
    table = st.lists(_element("tr", cells), max_size=3).map("".join)
    return (
        _element(
            "div section article main header aside nav footer blockquote figure details form li noscript template", several
        )
        | _element("ul ol", items)
        | _element("dl", definitions.map("".join))
        | _element("table", table | _element("tbody thead", table))
    )


TREES = st.lists(st.recursive(LEAVES, _nested, max_leaves=12), max_size=5).map("".join)
SOME_ODD = st.builds(lambda before, odd, after: before + odd + after, TREES, ODD, TREES)


@settings(max_examples=300, deadline=None)
@given(TREES | TREES | SOME_ODD)
def test_the_flat_reader_reads_what_lxml_reads_or_gives_up(body: str) -> None:
    data = f"<!DOCTYPE html>\n<html lang=sv><body class='page'>\n{body}</body>\n</html>\n".encode()
    try:
        flat = reader_flat.lines(reader_flat.text(data))
    except GivenUp:
        return
    assert flat == stream.lines(reader_lxml.marked_text(data))


OPTIONAL = re.compile("</(?:p|li|dt|dd|td|th|tr|tbody|thead)>")


@settings(max_examples=200, deadline=None)
@given(TREES, st.randoms(use_true_random=False))
def test_ends_that_may_be_left_out_are_put_back_as_lxml_does(body: str, rnd: random.Random) -> None:
    body = OPTIONAL.sub(lambda end: end[0] if rnd.random() < 0.6 else "", body)
    data = f"<!DOCTYPE html>\n<html lang=sv><body class='page'>\n{body}</body>\n</html>\n".encode()
    try:
        flat = reader_flat.lines(reader_flat.text(data))
    except GivenUp:
        return
    assert flat == stream.lines(reader_lxml.marked_text(data))


@pytest.mark.parametrize(
    "row", ["<td><h2></h2></td><td>x</td>", "<td>x</td><td><h2></h2></td>", "<th><b></b></th><td></td>", "<td></td><td></td>"]
)
def test_a_cell_without_a_line_names_no_other(row: str) -> None:
    data = f"<html><body><table><tr>{row}</tr><tr><td>a</td><td>b</td></tr></table></body></html>".encode()
    assert reader_flat.lines(reader_flat.text(data)) == stream.lines(reader_lxml.marked_text(data))


def test_a_tag_without_a_name_ends_nothing() -> None:
    with pytest.raises(GivenUp):
        reader_flat.lines(reader_flat.text(b"<html><body><p>Region</p></body></html><><p>Syd</p>"))


SHEET = "<h1>2019/00417 - Verkstad</h1>" + "".join(
    f"<p>{label}: {value}</p>"
    for label, value in (("Diarienummer", "2019/00417"), ("Namn", "Verkstad"), ("Region", "Syd"), ("Projektägare", "A kommun"))
)


DAMAGE = {
    "U+FFFD and mojibake in a script": ("<h1>", "<script>'\ufffd', 'Ã¥', '\x01'</script><h1>"),
    "NUL in a comment": ("<h1>", "<!-- \0 --><h1>"),
    "a byte of Latin-1 in a script": ("<h1>", "<script>'\udce5'</script><h1>"),
    "in the head": ("<body>", "<head><title>R\udce4v | ESF</title></head><body>"),
    "in what is read": ("<h1>", "<h1>\ufffd Ã¥ \0"),
}


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("damage", DAMAGE)
def test_a_page_read_tag_by_tag_has_the_findings_of_one_read_with_a_tree(damage: str, named: bool) -> None:
    whole = f"<html><body>{SHEET if named else SHEET.partition('</h1>')[2]}åäöéåäöé</body></html>".replace(*DAMAGE[damage])
    by_tag, by_tree = (
        esfsheet.parse(page.encode("utf-8", "surrogateescape")) for page in (whole, whole.replace("Verkstad</p>", "Verkstad"))
    )
    assert [finding.code for finding in by_tag.findings] == [finding.code for finding in by_tree.findings]
    assert by_tag.record == by_tree.record
    assert "S005" in [finding.code for finding in by_tag.findings] or "\ufffd" not in by_tag.to_json()


@pytest.mark.parametrize("depth", [300, 2_100, 5_000, 100_000])
def test_deep_nesting_loses_nothing(depth: int) -> None:
    page = f"<html><body>{'<div>' * depth}{SHEET}<p>djupt nere</p>{'</div>' * depth}<p>efteråt</p></body></html>"
    record = esfsheet.parse(page).record
    assert isinstance(record, esfsheet.Project)
    assert record.region == "Syd"
    assert record.sections[0].text == "djupt nere\n\nefteråt"


def test_a_tag_with_a_hundred_thousand_attributes_takes_no_time() -> None:
    attributes = " ".join(f"a{number}='{number}'" for number in range(100_000))
    result = esfsheet.parse(f"<html><body><div {attributes}>{SHEET}</div></body></html>")
    assert isinstance(result.record, esfsheet.Project)
    assert "S007" in {finding.code for finding in result.findings}


def test_a_long_attribute_is_not_a_long_list_of_attributes() -> None:
    picture = "data:image/png;base64," + "A" * 300_000
    result = esfsheet.parse(f"<html><body><img alt='x' src='{picture}'>{SHEET}</body></html>")
    assert isinstance(result.record, esfsheet.Project)
    assert result.findings == []


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "windows-1252", "koi8-r", ""])
@pytest.mark.parametrize("odd", ["", "<font>"])
def test_what_is_cut_away_does_not_tell_the_encoding(declared: str, odd: str) -> None:
    page = f"<html><head><meta charset='{declared}'><script>/* ODD */</script></head><body>{odd}<h1>Räksmörgås på Åland</h1></body></html>"
    lines = read(page.encode().replace(b"ODD", "åäö".encode("latin-1") * 20)).lines
    assert [line.text for line in lines] == ["Räksmörgås på Åland"]
