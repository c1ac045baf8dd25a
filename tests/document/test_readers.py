"""Two readers of HTML, one page: the fast one and the patient one give the same lines."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet import twins
from esfsheet.document import Line, read, reader_bs4, reader_lxml, stream
from esfsheet.document.trim import trim
from tests import shapes

FOLDER = Path(__file__).parents[2] / "fixtures"
PAGES = [page for page in twins.pages(FOLDER) if page.suffix == ".html"]
TOO_DEEP = [FOLDER / "sheets/codes/S007.html"]
SHEETS = [found for page in twins.pages(FOLDER / "sheets") if (found := shapes.parts(page.read_bytes()))]


def _both(text: str) -> tuple[list[Line], list[Line]]:
    data = text.encode()
    return stream.lines(reader_lxml.marked_text(data)), stream.lines(reader_bs4.marked_text(data))


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
    " <br> <header> </header> <aside> </aside> <pre> </pre> <nav> </nav> <script> </script> <!-- --> &nbsp; &amp; Region: Syd"
    " <div\u00a0hidden> <p\u00a0style='Display:\u00a0None'> <div\u00a0class='footer\u00a0x'> <section\u00a0class='related'> \n".split(
        " "
    )
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_the_readers_are_equal_on_tag_soup(pieces: list[str]) -> None:
    fast, patient = _both("<html><body>" + "".join(pieces).replace("\u00a0", " ") + "</body></html>")
    assert fast == patient


SHEET = "<h1>2019/00417 - Verkstad</h1>" + "".join(
    f"<p>{label}: {value}</p>"
    for label, value in (("Diarienummer", "2019/00417"), ("Namn", "Verkstad"), ("Region", "Syd"), ("Projektägare", "A kommun"))
)


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
