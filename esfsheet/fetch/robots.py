"""robots.txt: what a site asks programs to leave alone, and how often it may be asked (RFC 9309)."""

import re
from collections.abc import Callable

from protego import Protego

from esfsheet.fetch.answer import Answer
from esfsheet.fetch.client import Client
from esfsheet.fetch.pace import LONGEST_DELAY, Pace
from esfsheet.fetch.pages import REDIRECTS, by_status
from esfsheet.fetch.problem import Failed, Problem, Refused
from esfsheet.fetch.retry import Retry
from esfsheet.fetch.url import Url, redirected

AGENT = "esfsheet"
_MAX_BYTES = 512 * 1024
_MAX_REDIRECTS = 5
_BY_HAND = "the site asks programs to leave it alone: save the page from a browser"

_FOR = re.compile(r"\s*user[- ]?agent\s*(?::|\s|$)(.*)", re.IGNORECASE)

_TOKEN = re.compile("[a-z_-]+")

Rules = Protego | Problem


class Robots:
    """The rules of each site, asked for once in a run."""

    def __init__(self, client: Client, retry: Retry, pace: Pace) -> None:
        self._client = client
        self._retry = retry
        self._pace = pace
        self._rules: dict[str, Rules] = {}

    def check(self, url: Url) -> None:
        """Lets pass what may be asked for. Raises Refused or Failed."""
        if url.origin not in self._rules:
            self._rules[url.origin] = rules = self._read(url)
            if isinstance(rules, Protego):
                self._pace.at_least(url.host, _delay(rules))
        rules = self._rules[url.origin]
        if isinstance(rules, Problem):
            # RFC 9309, 2.3.1.4: where the rules are not known, nothing may be asked for.
            kind = Refused if isinstance(rules, Refused) else Failed
            raise kind(f"robots.txt of {url.host}: {rules.reason}", rules.remedy)
        if not rules.can_fetch(url.text, AGENT):
            raise Refused(f"robots.txt of {url.host} forbids it", _BY_HAND)
        if _delay(rules) > LONGEST_DELAY:
            raise Refused(f"{url.host} wants {_delay(rules):,.0f} seconds between requests", _BY_HAND)

    def _read(self, url: Url) -> Rules:
        at = Url(url.scheme, url.host, url.port, "/robots.txt")
        try:
            for _ in range(_MAX_REDIRECTS + 1):
                answer = self._retry.ask(at.host, _request(self._client, at))
                if answer.status in REDIRECTS and answer.location:
                    at = redirected(at, answer.location)
                    continue
                return _rules(answer.body.decode("utf-8-sig", "replace"))
        except _Absent:
            return Protego.parse("")
        except Problem as problem:
            return problem
        # So RFC 9309, 2.3.1.2: after five redirects there is no such file.
        return Protego.parse("")


def _rules(text: str) -> Protego:
    """The rules in a robots.txt. All agents but ours become one: Protego keeps every rule for every agent of its group."""
    return Protego.parse("\n".join(map(_ours_or_other, text.splitlines())))


def _ours_or_other(line: str) -> str:
    found = _FOR.match(line)
    if not found:
        return line
    agent = found[1].partition("#")[0].strip().lower()
    if agent and not agent.split()[0].strip("*"):
        return "User-agent: *"
    # RFC 9309, 2.2.1: the whole product token, of letters, "_" and "-"; what follows it, as a version, is none of it.
    token = _TOKEN.match(agent.lstrip("*"))
    return f"User-agent: {AGENT if token and token[0] == AGENT else 'other'}"


def _request(client: Client, at: Url) -> Callable[[], Answer]:
    return lambda: client.get(at, _look, limit=_MAX_BYTES, cut=True)


def _look(answer: Answer) -> None:
    # Of refusals only "too many requests" means that we do not know the rules.
    if answer.status == 429 or answer.status >= 500:
        by_status(answer)
    elif answer.status >= 400:
        raise _Absent("no robots.txt", "")


class _Absent(Failed):
    """A site without the file, or one that does not show it, forbids nothing."""


def _delay(rules: Protego) -> float:
    rate = rules.request_rate(AGENT)
    return max(rules.crawl_delay(AGENT) or 0.0, rate.seconds / rate.requests if rate and rate.requests else 0.0)
