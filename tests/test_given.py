"""What `parse` is given by mistake: told in words."""

from typing import Any

import pytest

import esfsheet


@pytest.mark.parametrize("given", [123, None, ["page.html"], 1.5])
def test_what_is_no_page_is_refused_by_its_kind(given: Any) -> None:
    with pytest.raises(TypeError, match=f"a page is bytes or str, a file that holds one is a Path: not {type(given).__name__}"):
        esfsheet.parse(given)


@pytest.mark.parametrize("given", ["/saved/page.html", "page.txt", "saved/2020-00694.htm"])
def test_a_text_that_is_the_name_of_a_file(given: str) -> None:
    (finding,) = esfsheet.parse(given).findings
    assert (finding.code, "given as a Path" in finding.message) == ("L001", True)


@pytest.mark.parametrize("given", ["Text om annat.", "Se page.html", "<p>page.html</p>"])
def test_any_other_text_is_none(given: str) -> None:
    (finding,) = esfsheet.parse(given).findings
    assert (finding.code, "Path" in finding.message) == ("L001", False)


LABELS = "Diarienummer: 2019/00404\nNamn: Spången\nProjektägare: Region Spångland\nRegion: Sydsverige\n"


def test_text_within_pre_is_html() -> None:
    want = esfsheet.parse(f"{LABELS}\nText om projektet.\n")
    for before in ("", "<meta charset=utf-8>", "<title>Projekt</title>"):
        page = esfsheet.parse(f"{before}<pre>{LABELS}\nText om projektet.\n</pre>")
        assert page.record == want.record
