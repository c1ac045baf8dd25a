"""One page from a site that misbehaves: whole, or not at all."""

import gzip
import time
import zlib

import pytest

from esfsheet.fetch.problem import Failed, Problem, Refused
from esfsheet.fetch.retry import ATTEMPTS
from esfsheet.fetch.url import parse
from tests.fetch.conftest import MakeVisitor, Skipping
from tests.fetch.site import PAGE, Asked, Reply, Site, answer, redirect


def _problem(visitor: MakeVisitor, site: Site, path: str = "/a", **limits: float) -> Problem:
    with pytest.raises(Problem) as raised:
        visitor(**limits).page(parse(site.url + path))
    assert raised.value.remedy
    return raised.value


def test_a_page(visitor: MakeVisitor, site: Site) -> None:
    site.replies["/a"] = answer()
    page = visitor().page(parse(site.url + "/a#top")).page
    assert (page.status, page.body, page.wire, page.address) == (200, PAGE, PAGE, "127.0.0.1")
    assert [asked.path for asked in site.asked] == ["/robots.txt", "/a"]
    for asked in site.asked:
        assert asked.headers["user-agent"] == "esfsheet/test (+https://example.invalid)"
        assert asked.headers["host"] == f"127.0.0.1:{site.port}"


@pytest.mark.parametrize("members", [1, 3])
def test_gzip_is_opened_and_kept_as_it_came(visitor: MakeVisitor, site: Site, members: int) -> None:
    body = PAGE * 5000
    step = len(body) // members + 1
    packed = b"".join(gzip.compress(body[place : place + step]) for place in range(0, len(body), step))
    site.replies["/a"] = answer(packed, "200 OK", "Content-Encoding: gzip")
    page = visitor().page(parse(site.url + "/a")).page
    assert (page.body, page.wire) == (body, packed)
    assert site.asked[-1].headers["accept-encoding"] == "gzip"


def test_chunks_are_put_together(visitor: MakeVisitor, site: Site) -> None:
    chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE)
    site.replies["/a"] = answer(chunked, "200 OK", "Content-Length:", "Transfer-Encoding: chunked").replace(
        b"Content-Length:\r\n", b""
    )
    assert visitor().page(parse(site.url + "/a")).page.body == PAGE


def test_a_body_that_ends_with_the_connection(visitor: MakeVisitor, site: Site) -> None:
    site.replies["/a"] = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
    assert visitor().page(parse(site.url + "/a")).page.body == PAGE


def _cut_chunk(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>cut")


def _reset(asked: Asked) -> None:
    asked.reset()


def _reset_in_the_middle(asked: Asked) -> None:
    asked.send(answer(PAGE)[:-10])
    asked.reset()


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(answer(PAGE, "200 OK", f"Content-Length: {len(PAGE) + 1}"), id="shorter than its Content-Length"),
        pytest.param(answer(PAGE, "200 OK", f"Content-Length: {len(PAGE) - 9}"), id="longer than its Content-Length"),
        pytest.param(answer(PAGE, "200 OK", "Content-Length: many"), id="Content-Length is no number"),
        pytest.param(_cut_chunk, id="cut chunk"),
        pytest.param(answer(gzip.compress(PAGE, mtime=0)[:-9], "200 OK", "Content-Encoding: gzip"), id="cut gzip"),
        pytest.param(
            answer(gzip.compress(PAGE, mtime=0)[:-8] + b"\0" * 8, "200 OK", "Content-Encoding: gzip"), id="gzip, wrong sum"
        ),
        pytest.param(answer(PAGE, "200 OK", "Content-Encoding: gzip"), id="gzip that is none"),
        pytest.param(_reset, id="reset"),
        pytest.param(_reset_in_the_middle, id="reset in the middle"),
        pytest.param(b"", id="no answer"),
        pytest.param(b"SSH-2.0-OpenSSH_9.2\r\n\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, id="headers without end"),
    ],
)
def test_a_broken_answer_is_asked_for_again_and_then_failed(
    visitor: MakeVisitor, site: Site, time_: Skipping, reply: Reply
) -> None:
    site.replies["/a"] = reply
    assert isinstance(_problem(visitor, site), Failed)
    assert site.pages == ["/a"] * ATTEMPTS
    # The host's second, then 2, 4 and 8 seconds.
    assert [round(slept) for slept in time_.slept] == [1, 2, 4, 8]


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable", "500 Oops"])
@pytest.mark.parametrize(
    ("said", "wait"),
    [("Retry-After: 7", 7), ("Retry-After: Fri, 20 Nov 2026 12:00:31 GMT", 30), ("Retry-After: soon", 2), ("X: y", 2)],
)
def test_a_busy_site_is_asked_again_when_it_says(
    visitor: MakeVisitor, site: Site, time_: Skipping, status: str, said: str, wait: int
) -> None:
    replies = [answer(b"busy", status, said), answer()]
    site.replies["/a"] = lambda asked: replies.pop(0)
    assert visitor().page(parse(site.url + "/a")).page.body == PAGE
    assert [round(slept) for slept in time_.slept] == [1, wait]


def test_a_site_that_wants_a_long_rest_is_left_alone(visitor: MakeVisitor, site: Site, time_: Skipping) -> None:
    site.replies["/a"] = answer(b"busy", "429 Too Many Requests", "Retry-After: 3600")
    site.replies["/b"] = answer()
    guest = visitor()
    for path in ("/a", "/b", "/b"):
        with pytest.raises(Failed, match="left alone"):
            guest.page(parse(site.url + path))
    assert site.pages == ["/a"]
    assert sum(time_.slept) < 5


def test_a_site_that_is_down_is_not_asked_for_every_page(visitor: MakeVisitor, site: Site) -> None:
    site.replies |= {f"/{number}": answer(b"", "503 Service Unavailable") for number in range(9)}
    guest = visitor()
    for number in range(9):
        with pytest.raises(Failed):
            guest.page(parse(f"{site.url}/{number}"))
    assert len(site.pages) == 5 * ATTEMPTS


@pytest.mark.parametrize(
    "status", ["400 Bad", "401 Who", "403 No", "404 Not Found", "410 Gone", "451 No", "206 Part", "204 None"]
)
def test_other_answers_are_final(visitor: MakeVisitor, site: Site, status: str) -> None:
    site.replies["/a"] = answer(b"" if status.startswith("204") else PAGE, status)
    problem = _problem(visitor, site)
    assert isinstance(problem, Failed)
    assert problem.reason == status
    assert site.pages == ["/a"]


def test_a_page_that_says_404_with_status_200_is_a_page(visitor: MakeVisitor, site: Site) -> None:
    # Nothing but its words tells it apart: `parse` says L001 of it.
    site.replies["/a"] = answer(b"<h1>404</h1><p>Sidan finns inte")
    assert b"404" in visitor().page(parse(site.url + "/a")).page.body


def test_a_wrong_charset_changes_no_byte(visitor: MakeVisitor, site: Site) -> None:
    body = "<p>Malmö</p>".encode("cp1252")
    site.replies["/a"] = answer(body, kind='text/html; charset="utf-8"')
    assert visitor().page(parse(site.url + "/a")).page.body == body


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"%PDF-1.7 ...", "text/html"),
        (b"%PDF-1.7 ...", ""),
        (b"\x89PNG\r\n\x1a\n", "text/html"),
        (bytes(range(256)) * 9, "text/plain"),
        (gzip.compress(PAGE, mtime=0), "text/html"),
        (b"{}", "application/json"),
        (PAGE, "image/png"),
    ],
)
def test_only_html_and_text_are_pages(visitor: MakeVisitor, site: Site, body: bytes, kind: str) -> None:
    site.replies["/a"] = answer(body, kind=kind) if kind else answer(body, "200 OK", "Content-Type: ")
    assert isinstance(_problem(visitor, site), Refused)
    assert site.pages == ["/a"]


@pytest.mark.parametrize("kind", ["text/html", "TEXT/HTML;charset=x", "application/xhtml+xml", "text/plain", ""])
def test_pages_may_be_called(visitor: MakeVisitor, site: Site, kind: str) -> None:
    site.replies["/a"] = answer(kind=kind)
    assert visitor().page(parse(site.url + "/a")).page.body == PAGE


@pytest.mark.parametrize("body", [b"", b" \n"])
def test_an_empty_page_is_none(visitor: MakeVisitor, site: Site, body: bytes) -> None:
    site.replies["/a"] = answer(body)
    assert "empty" in _problem(visitor, site).reason


def test_a_slow_drip_is_cut_off(visitor: MakeVisitor, site: Site) -> None:
    def drip(asked: Asked) -> None:
        asked.send(answer(PAGE)[: -len(PAGE)])
        for byte in PAGE:
            asked.send(bytes([byte]))
            time.sleep(0.02)

    site.replies["/a"] = drip
    began = time.monotonic()
    assert "0.2 seconds" in _problem(visitor, site, timeout=0.2).reason
    assert time.monotonic() - began < ATTEMPTS * 0.2 + 1


def test_a_slow_head_is_cut_off(visitor: MakeVisitor, site: Site) -> None:
    def drip(asked: Asked) -> None:
        for _ in range(100):
            asked.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
            time.sleep(0.02)

    site.replies["/a"] = drip
    assert "0.2 seconds" in _problem(visitor, site, timeout=0.2).reason


def test_large_pages_are_refused_before_they_are_whole(visitor: MakeVisitor, site: Site) -> None:
    sent = 0

    def endless(asked: Asked) -> None:
        nonlocal sent
        asked.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while sent < 1 << 28:
            asked.send(b"<p>" * 10_000)
            sent += 30_000

    site.replies["/a"] = endless
    assert "100,000 bytes" in _problem(visitor, site, max_bytes=100_000).reason
    assert sent < 1 << 25
    assert site.pages == ["/a"]


@pytest.mark.parametrize("layers", [1, 2])
def test_a_gzip_bomb_is_opened_no_further_than_the_limit(visitor: MakeVisitor, site: Site, layers: int) -> None:
    maker = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(maker.compress(bytes(1 << 20)) for _ in range(200)) + maker.flush()
    assert len(bomb) < 300_000
    encoding = ", ".join(["gzip"] * layers)
    site.replies["/a"] = answer(bomb, "200 OK", f"Content-Encoding: {encoding}")
    assert isinstance(_problem(visitor, site), Refused)
    assert site.pages == ["/a"]


def test_redirects_are_followed(visitor: MakeVisitor, site: Site) -> None:
    site.replies |= {"/a": redirect("b/?x=å"), "/b/?x=%C3%A5": redirect(f"//127.0.0.1:{site.port}/c"), "/c": answer()}
    visit = visitor().page(parse(site.url + "/a"))
    assert [answer_.url.target for answer_ in visit.answers] == ["/a", "/b/?x=%C3%A5", "/c"]
    assert visit.page.body == PAGE


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("/a", "in a circle"),
        ("/b", "in a circle"),
        ("file:///etc/passwd", "file: is not http"),
        ("ftp://127.0.0.1/a", "ftp: is not http"),
        ("javascript:alert(1)", "not http"),
        ("http://user:word@127.0.0.1/", "name or a password"),
        ("http://[::1", "no address"),
        ("http://169.254.169.254/latest/meta-data/", "link-local"),
        ("http://[::ffff:169.254.169.254]/", "not public"),
        ("http://0.0.0.0/", "not public"),
        ("", "without an address"),
    ],
)
def test_redirects_that_are_not_followed(visitor: MakeVisitor, site: Site, to: str, told: str) -> None:
    site.replies |= {"/a": redirect(to), "/b": redirect("/a")}
    assert told in _problem(visitor, site).reason


def test_redirects_without_end(visitor: MakeVisitor, site: Site) -> None:
    site.replies |= {f"/{number}": redirect(f"/{number + 1}") for number in range(30)}
    assert "more than 10" in _problem(visitor, site, "/0").reason
    assert len(site.pages) == 11
