"""What a server or an archive says of a page's encoding: it helps where nothing else tells, and never hurts where it is wrong."""

import encodings.aliases
import gzip
import json
from pathlib import Path

import pytest

import esfsheet
from esfsheet.document.encoding import decode
from esfsheet.engine import parse_document
from esfsheet.source.document import Document
from tests.source.archives import FIXTURES, record

TEXT = "Projektägare:\nSjöviks kommun på Åland\n"
SAID = [
    "utf-8", "windows-1252", "iso-8859-1", "latin1", "koi8-r", "shift_jis", "utf-16", "utf-16-le", "utf-32", "utf-7",
    "macintosh", "cp850", "iso-8859-5", "gbk", "big5", "iso2022_jp", "hz", "cp037", "rot13", "base64", "hex", "idna", "punycode",
    "undefined", "unicode_escape", "", "none", "x" * 100, "\0", "å", "utf-8 ; x", "../x",
]  # fmt: skip


@pytest.mark.parametrize("encoding", ["macintosh", "cp850", "cp437"])
@pytest.mark.parametrize("text", [TEXT, "<meta charset=utf-8><p>" + TEXT])
def test_it_is_used_where_nothing_else_tells(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), encoding).text == text


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "utf-16", "utf-16-le", "utf-8-sig"])
def test_a_wrong_one_does_not_hurt(encoding: str, said: str) -> None:
    data = TEXT.encode(encoding)
    assert decode(data, said).text == decode(data).text == TEXT


@pytest.mark.parametrize("said", SAID)
def test_the_pages_own_word_goes_before_it(said: str) -> None:
    text = f'<meta charset="macintosh"><p>{TEXT}'
    assert decode(text.encode("mac_roman"), said).text == text


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("page", ["sheets/esf-2007/html_dl_windows1252.html", "sheets/esf-2014/html_strong_br.html"])
def test_records_stay_the_same(page: str, said: str) -> None:
    data = (FIXTURES / page).read_bytes()
    assert parse_document(Document(page, data, None, None, said)).to_json() == parse_document(Document(page, data)).to_json()


def test_every_way_on_which_it_comes(tmp_path: Path) -> None:
    sheet = (FIXTURES / "sheets/esf-2014/bank_plain.txt").read_text("utf-8")
    page = "<pre>" + sheet.replace("&", "&amp;").replace("<", "&lt;") + "</pre>"
    data = page.encode("mac_roman", "ignore")
    (tmp_path / "a.html").write_bytes(data)
    (tmp_path / "a.html.json").write_text(json.dumps({"final_url": "http://a.example/", "encoding": "macintosh"}))
    (tmp_path / "b.mht").write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=macintosh\r\n\r\n" + data)
    (tmp_path / "c.warc.gz").write_bytes(
        gzip.compress(record("http://a.example/", data, headers="Content-Type: text/html; charset=macintosh\r\n"))
    )
    found = list(esfsheet.parse_many([tmp_path]))
    assert [result.envelope.source.encoding for result in found] == ["mac-roman"] * 3
    assert "ö" in found[0].to_json()
    assert len({result.to_json()[result.to_json().index('"layout"') :] for result in found}) == 1


@pytest.mark.parametrize("name", sorted({*encodings.aliases.aliases.values(), "rot13", "zip", "uu", "quopri", "oem", "mbcs"}))
def test_whatever_a_page_or_a_server_declares(name: str) -> None:
    for data in (TEXT.encode("cp1252"), f"<meta charset={name}>{TEXT}".encode("cp1252"), b"\xff\x00+\x1b$~{" * 9):
        assert decode(data, name).text
