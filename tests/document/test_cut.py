"""A page that stops anywhere, as a copy that was cut does."""

import pytest

from esfsheet.document import read

PAGE = (
    b"<html><body><header><h1>Projekt <b>Ljus</b></h1></header><aside><p>Nytt</p></aside><nav><ul><li>Hem</li></ul></nav>"
    b'<div class="menu"><ul><li><a href="/">Start</a></li></ul></div><table><tr><td>Region</td><td>Norr</td></tr></table>'
    b"<dl><dt>Namn</dt><dd>Ljus</dd></dl><ul><li>Ett<br>och<p>en till</ul><footer><p>Kontakt</p></footer></body></html>"
)


@pytest.mark.parametrize("end", range(len(PAGE) + 1))
def test_a_page_that_is_cut_anywhere_is_read(end: int) -> None:
    page = read(PAGE[:end])
    assert {line.text for line in page.lines} >= ({"Region", "Norr"} if end > PAGE.index(b"<dl>") else set())
