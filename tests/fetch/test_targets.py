"""Words, lists and addresses to pages to fetch."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.fetch import targets
from esfsheet.fetch.naming import stem
from esfsheet.fetch.problem import Problem, Refused
from esfsheet.fetch.targets import distinct, target
from esfsheet.fetch.url import Url, parse, redirected

HEADER = "Diarienummer / Operation ID;Stödmottagare / Beneficiary;Sammanfattning / Summary"


@pytest.mark.parametrize(
    ("word", "base", "url"),
    [
        ("2020/00694", targets.BASE_URL, "https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00694"),
        (" 22-021-s06 ", targets.BASE_URL, "https://www.esf.se/resultat/projektbanken/projekt/?dnr=22-021-S06"),
        ("2020/00694", "http://a.example/p/{operation_id}/x?y", "http://a.example/p/2020%2F00694/x?y"),
        ("https://a.example", targets.BASE_URL, "https://a.example/"),
        ("HTTP://A.example:80/B c?q=å#f", targets.BASE_URL, "http://a.example/B%20c?q=%C3%A5"),
        ("http://[2A00::1]:81/", targets.BASE_URL, "http://[2a00::1]:81/"),
        ("https://a.example./%c3%a5%", targets.BASE_URL, "https://a.example/%c3%a5%"),
    ],
)
def test_targets(word: str, base: str, url: str) -> None:
    found = targets.target(word, base)
    assert found.problem is None
    assert found.url
    assert found.url.text == url


@pytest.mark.parametrize(
    "word",
    [
        "",
        "23-017",
        "2009-00385",
        "www.esf.se",
        "file:///etc/passwd",
        "ftp://a.example/",
        "data:text/html,x",
        "javascript:0",
        "http://",
        "http:///a",
        "http://a b.example/",
        "http://user@a.example/",
        "http://user:word@a.example/",
        "http://a.example\\@b.example/",
        "http://a.example:99999/",
        "http://a.example:x/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://[v1.a]/",
        "http://..a/",
        f"http://{'a' * 64}.example/",
        f"http://a.example/{'a' * 9000}",
        "http://a.example\r\nX: y/",
        "http://\x00/",
    ],
)
def test_words_that_are_none(word: str) -> None:
    found = targets.target(word)
    assert isinstance(found.problem, Refused)
    assert found.url is None
    assert found.problem.remedy


@given(st.text() | st.text().map("http://".__add__) | st.text().map("http://a.example/".__add__))
def test_an_address_is_one_line_of_plain_ascii_or_none(text: str) -> None:
    for make in (parse, lambda text: redirected(parse("https://a.example/b"), text)):
        try:
            url = make(text)
        except Problem:
            continue
        assert url.text.isascii()
        assert url.text.isprintable()
        assert " " not in url.text
        assert parse(url.text) == url


def test_each_page_once() -> None:
    words = ["2020/00694", "Dnr 2020/00694", "https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00694#x", "x", "x"]
    assert [target.text for target in targets.distinct(map(targets.target, words))] == ["2020/00694", "x"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ","])
def test_the_official_list(tmp_path: Path, encoding: str, delimiter: str) -> None:
    summary = f'"<p>åtgärd {delimiter} {"x" * 200_000}</p>\n<p>""mer""</p>"'
    rows = [HEADER, f"2020/00694;Malmö;{summary}", "", f"22-021-S06;B;{summary}", ";C;", "2009-00385;D;", "23-017-S01"]
    path = tmp_path / "list.csv"
    path.write_bytes("\r\n".join(rows).replace(";", delimiter).encode(encoding))
    found = list(targets.from_list(path))
    assert [target.operation_id for target in found] == ["2020/00694", "22-021-S06", None, None, "23-017-S01"]
    assert [target.text for target in found if target.problem] == ["list.csv, line 7", "2009-00385"]


@pytest.mark.parametrize("text", ["", "Namn;Projekt\n1;2", "\0", '"a'])
def test_a_file_that_is_no_list(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    with pytest.raises(targets.BadList, match=r"no column|not a CSV"):
        list(targets.from_list(path))


@given(st.text(min_size=1))
def test_names_stay_in_their_folder(text: str) -> None:
    for words in (f"http://{text}", f"http://a.example/{text}"):
        name = stem(words, None, None)
        assert Path(name).name == name
        assert not name.startswith((".", "-"))
        assert ".." not in name
        assert len(name) < 110
        assert name != stem(f"{words}x", None, None)
        assert name != stem(words, None, "wayback2012")


def test_names_can_be_read() -> None:
    url = Url("https", "www.esf.se", 443, "/projekt/?dnr=22-021-S06").text
    assert stem(url, "22-021-S06", None).startswith("22-021-S06-")
    assert stem(url, None, None).startswith("www.esf.se-projekt-dnr-22-021-S06-")
    assert stem(url, "22-021-S06", "wayback2012").startswith("22-021-S06-wayback2012-")


@pytest.mark.parametrize(
    "text",
    ["http://a.example/\udce5", "http://a.example/?\udce5", "http://\udce5.example/", "\udce5"],
)
def test_what_is_no_text_is_refused(text: str) -> None:
    found = target(text)
    assert found.url is None
    assert isinstance(found.problem, Refused)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00694",
        "https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020%2F00694",
        "HTTPS://www.esf.se:443/resultat/projektbanken/projekt/?dnr=2020%2f00694#innehall",
    ],
)
def test_a_page_named_by_id_and_by_address_is_one_page(text: str) -> None:
    by_id = target("2020/00694")
    assert list(distinct([by_id, target(text)])) == [by_id]
    assert target(text).url == by_id.url
    assert target(text).operation_id == "2020/00694"


def test_an_address_of_another_site_is_itself() -> None:
    assert target("https://a.example/?dnr=2020%2F00694").operation_id is None
    assert target("https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020%2F00694&print").operation_id is None
