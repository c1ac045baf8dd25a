"""MHTML as browsers of all ages wrote it."""

import base64
import quopri

import pytest

from tests.source.archives import PAGE, codes, make_zip, opened

HEAD = 'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n'


def _part(body: bytes, how: str = "8bit", kind: str = 'text/html; charset="utf-8"', more: str = "") -> bytes:
    return f"--b\nContent-Type: {kind}\nContent-Transfer-Encoding: {how}\n{more}\n".encode() + body + b"\n"


def _file(*parts: bytes, head: str = HEAD) -> bytes:
    return head.encode() + b"\npreamble --b is no line\n" + b"".join(parts) + b"--b--\n"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize(
    ("how", "body"),
    [
        ("8bit", PAGE),
        ("binary", PAGE),
        ("Quoted-Printable", quopri.encodestring(PAGE)),
        ("BASE64", base64.encodebytes(PAGE)),
        ("base64", base64.b64encode(PAGE).rstrip(b"=")),
    ],
)
def test_transfer_encodings(how: str, body: bytes, end: bytes) -> None:
    (found,) = opened(_file(_part(body, how)).replace(b"\r\n", b"\n").replace(b"\n", end))
    assert found.data.replace(b"\r\n", b"\n") == PAGE.replace(b"\r\n", b"\n")
    assert found.encoding == "utf-8"


def test_the_root_part_is_the_page() -> None:
    frame = _part(b"<p>frame</p>", more="Content-ID: <frame>\n")
    root = _part(b"<p>page</p>", more="Content-ID: <root>\nContent-Location: https://a.se/x\n")
    (found,) = opened(_file(frame, root, head=HEAD.rstrip() + '; start="<root>"\n'))
    assert (found.data, found.url) == (b"<p>page</p>", "https://a.se/x")
    (found,) = opened(_file(_part(b"GIF", kind="image/gif"), frame, root))
    assert found.data == b"<p>frame</p>"


def test_parts_in_parts_and_a_page_that_is_no_multipart() -> None:
    inner = b'--b\nContent-Type: multipart/alternative; boundary="bc"\n\n--bc\nContent-Type: text/html\n\n<p>page</p>\n--bc--\n'
    (found,) = opened(_file(inner))
    assert found.data == b"<p>page</p>"
    (found,) = opened(b"Content-Type: text/html; charset=windows-1252\nMIME-Version: 1.0\n\n<p>p\xe5</p>")
    assert (found.data, found.encoding) == (b"<p>p\xe5</p>", "windows-1252")


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ("https://www.esf.se/Resultat/?x=1", "https://www.esf.se/Resultat/?x=1"),
        ("https://www.esf.se/\n Resultat", "https://www.esf.se/Resultat"),
        ("file:///C:/Users/x/sida.html", None),
        ("javascript:alert(1)", None),
    ],
)
def test_only_web_addresses_are_handed_on(said: str, url: str | None) -> None:
    (found,) = opened(_file(_part(PAGE), head=f"Snapshot-Content-Location: {said}\n{HEAD}"))
    assert found.url == url


def test_what_cannot_be_read_is_told() -> None:
    assert codes(opened(_file(_part(b"x", kind="image/gif")))) == ["S012"]
    assert codes(opened(_file(_part(PAGE, "x-uuencode")))) == ["S014"]
    assert codes(opened((HEAD + "\n").encode())) == ["S012"]
    archive = make_zip(("a.mht", _file(_part(b"x", kind="image/gif"))), ("b.mht", _file(_part(PAGE))))
    assert codes(opened(archive)) == ["S012", None]


def test_many_parts_and_deep_ones_cost_little() -> None:
    assert codes(opened(HEAD.encode() + b"\n" + b"--b\n\n" * 300_000)) == ["S012"]
    deep = HEAD.encode() + b"\n" + b'--b\nContent-Type: multipart/related; boundary="b"\n\n' * 50_000
    assert codes(opened(deep)) == ["S012"]


def test_a_letter_is_no_saved_page() -> None:
    for text in (b"From: a\nSubject: Content-Type\n\nMIME-Version: 1.0", b"MIME-Version: 1.0\n\nContent-Type: text/html"):
        (found,) = opened(text)
        assert found.data == text
