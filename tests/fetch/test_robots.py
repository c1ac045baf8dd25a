"""What a site asks programs to leave alone, and how it may be read."""

import pytest

from esfsheet.fetch.problem import Failed, Problem, Refused
from esfsheet.fetch.retry import ATTEMPTS
from esfsheet.fetch.url import parse
from tests.fetch.conftest import MakeVisitor, Skipping
from tests.fetch.site import Reply, Site, answer, redirect

FORBIDS = b"User-agent: *\nDisallow: /a\n"


def _robots(body: bytes, *headers: str) -> bytes:
    return answer(body, "200 OK", *headers, kind="text/plain")


@pytest.mark.parametrize(
    "rules",
    [
        FORBIDS,
        b"\xef\xbb\xbf" + FORBIDS,
        FORBIDS + b"#" * 600_000,
        b"User-agent: other\nDisallow:\n\nUser-agent: esfsheet\nDisallow: /*a$\n",
        b"User-agent: other # esfsheet\nUseragent: ESFsheet*\nAllow: /b\nDisallow: /\n",
        b"User-agent: other\nAllow: /\n\nuser agent **\nDisallow: /a\n",
        b"\xff\xfe\0" * 10 + b"\n" + FORBIDS,
    ],
)
def test_what_is_forbidden_is_not_asked_for(visitor: MakeVisitor, site: Site, rules: bytes) -> None:
    site.replies |= {"/robots.txt": _robots(rules), "/a": answer(), "/b": answer()}
    guest = visitor()
    with pytest.raises(Refused, match="forbids"):
        guest.page(parse(site.url + "/a"))
    if b"$" not in rules:
        guest.page(parse(site.url + "/b"))
        # Read once for all pages.
        assert [asked.path for asked in site.asked] == ["/robots.txt", "/b"]


def test_what_a_redirect_leads_to_may_be_forbidden(visitor: MakeVisitor, site: Site) -> None:
    site.replies |= {"/robots.txt": _robots(FORBIDS), "/b": redirect("/a"), "/a": answer()}
    with pytest.raises(Refused, match="forbids"):
        visitor().page(parse(site.url + "/b"))
    assert site.pages == ["/b"]


def test_another_site_has_rules_of_its_own(visitor: MakeVisitor, site: Site) -> None:
    with Site({"/robots.txt": _robots(FORBIDS), "/a": answer()}) as other:
        site.replies["/b"] = redirect(f"{other.url}/a")
        with pytest.raises(Refused, match="forbids"):
            visitor().page(parse(site.url + "/b"))
        assert other.pages == []


@pytest.mark.parametrize(
    "agent",
    ["esfsheet", "ESFsheet/1.0", "esfsheet/0.1 (+https://example.se)", "esfsheet *", "esfsheet# us", "* # all", "*\tall"],
)
def test_groups_that_are_ours(visitor: MakeVisitor, site: Site, agent: str) -> None:
    site.replies |= {"/robots.txt": _robots(f"User-agent: {agent}\nDisallow: /a\n".encode()), "/a": answer()}
    with pytest.raises(Refused, match="forbids"):
        visitor().page(parse(site.url + "/a"))


@pytest.mark.parametrize(
    "agent",
    ["e", "esf", "sheet", "esfsheets", "esfsheet-bot", "esfsheet_x", "bot", "esf*", "", "/", "mozilla (esfsheet)", "åesfsheet"],
)
def test_groups_of_others(visitor: MakeVisitor, site: Site, agent: str) -> None:
    site.replies |= {"/robots.txt": _robots(f"User-agent: {agent}\nDisallow: /\n".encode()), "/a": answer()}
    assert visitor().page(parse(site.url + "/a")).page.status == 200


def test_our_own_groups_are_one_and_hide_those_of_all(visitor: MakeVisitor, site: Site) -> None:
    rules = b"User-agent: *\nDisallow: /c\n\nUser-agent: esfsheet/1\nDisallow: /a\n\nUser-agent: x\nUser-agent: ESFSHEET\nDisallow: /b\n"
    site.replies |= {"/robots.txt": _robots(rules)} | {path: answer() for path in ("/a", "/b", "/c")}
    guest = visitor()
    for path in ("/a", "/b"):
        with pytest.raises(Refused, match="forbids"):
            guest.page(parse(site.url + path))
    assert guest.page(parse(site.url + "/c")).page.status == 200


@pytest.mark.parametrize(
    "reply",
    [
        answer(FORBIDS, "404 Not Found"),
        answer(FORBIDS, "403 Forbidden"),
        answer(FORBIDS, "404 Not Found", "Content-Encoding: br"),
        answer(b"", "204 None"),
        answer(b"<html>There is no such page", "200 OK"),
        answer(b"\0\1\2" * 1000, "200 OK"),
        redirect("/robots.txt"),
        redirect("/missing"),
    ],
)
def test_a_site_without_rules_forbids_nothing(visitor: MakeVisitor, site: Site, reply: Reply) -> None:
    site.replies |= {"/robots.txt": reply, "/a": answer()}
    visitor().page(parse(site.url + "/a"))


@pytest.mark.parametrize(
    "reply",
    [
        answer(b"", "500 Oops"),
        answer(b"", "503 Busy"),
        answer(b"", "429 Slow"),
        b"",
        answer(FORBIDS, "200 OK", "Content-Length: 999"),
        redirect("ftp://127.0.0.1/robots.txt"),
    ],
)
def test_a_site_whose_rules_cannot_be_read_is_left_alone(visitor: MakeVisitor, site: Site, reply: Reply) -> None:
    site.replies |= {"/robots.txt": reply, "/a": answer()}
    guest = visitor()
    for _ in range(3):
        with pytest.raises(Problem, match=r"^robots\.txt of 127\.0\.0\.1: "):
            guest.page(parse(site.url + "/a"))
    assert site.pages == []
    assert len(site.asked) in (1, ATTEMPTS)


def test_rules_past_the_limit_are_not_read(visitor: MakeVisitor, site: Site) -> None:
    huge = b"User-agent: *\nDisallow: /b\n" + b"# nothing\n" * 400_000 + b"Disallow: /a\n"
    site.replies |= {"/robots.txt": _robots(huge), "/a": answer()}
    visitor().page(parse(site.url + "/a"))
    with pytest.raises(Refused):
        visitor().page(parse(site.url + "/b"))


def test_rules_for_a_multitude_are_read_in_no_time(visitor: MakeVisitor, site: Site) -> None:
    agents = b"".join(b"User-agent: a%d\n" % number for number in range(15_000))
    paths = b"".join(b"Disallow: /%d\n" % number for number in range(12_000))
    site.replies |= {"/robots.txt": _robots(agents + paths + b"User-agent: *\nDisallow: /b\n"), "/a": answer()}
    guest = visitor()
    guest.page(parse(site.url + "/a"))
    with pytest.raises(Refused):
        guest.page(parse(site.url + "/b"))


@pytest.mark.parametrize(
    ("rules", "delay", "waits"),
    [
        (b"", 1.0, 1),
        (b"", 0.5, 0.5),
        (b"User-agent: *\nCrawl-delay: 10\n", 1.0, 10),
        (b"User-agent: *\nCrawl-delay: 10\n", 20.0, 20),
        (b"User-agent: *\nRequest-rate: 1/30\n", 1.0, 30),
        (b"User-agent: *\nCrawl-delay: nan\n", 1.0, 1),
        (b"User-agent: *\nCrawl-delay: -5\n", 1.0, 1),
        (b"User-agent: other\nCrawl-delay: 10\n", 1.0, 1),
    ],
)
def test_the_rest_between_requests(
    visitor: MakeVisitor, site: Site, time_: Skipping, rules: bytes, delay: float, waits: float
) -> None:
    site.replies |= {"/robots.txt": _robots(rules), "/a": answer(), "/b": redirect("/a")}
    guest = visitor(delay=delay)
    guest.page(parse(site.url + "/a"))
    guest.page(parse(site.url + "/b"))
    assert time_.slept == pytest.approx([waits] * 3, abs=0.2)


def test_a_rest_that_nobody_waits_for(visitor: MakeVisitor, site: Site, time_: Skipping) -> None:
    site.replies |= {"/robots.txt": _robots(b"User-agent: *\nCrawl-delay: 86400\n"), "/a": answer()}
    with pytest.raises(Refused, match="86,400 seconds"):
        visitor().page(parse(site.url + "/a"))
    assert time_.slept == []


def test_no_connection_at_all(visitor: MakeVisitor) -> None:
    with Site() as site:
        url = site.url
    with pytest.raises(Failed, match="no connection"):
        visitor().page(parse(url + "/a"))
