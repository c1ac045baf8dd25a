"""One page with all that lies between: its site's rules before every step, and the redirects on the way."""

from collections.abc import Callable
from dataclasses import dataclass

from esfsheet.fetch.answer import Answer, Headers
from esfsheet.fetch.client import Client
from esfsheet.fetch.clock import Clock
from esfsheet.fetch.pace import Pace
from esfsheet.fetch.pages import REDIRECTS, by_content, by_status, by_type
from esfsheet.fetch.problem import Failed
from esfsheet.fetch.retry import Retry
from esfsheet.fetch.robots import Robots
from esfsheet.fetch.url import Url, redirected

MAX_REDIRECTS = 10
_LOOK = "look at the page in a browser"

Validators = Callable[[Url], Headers]
"""The headers that ask an address whether what we hold of it is still so; none where we hold nothing."""


@dataclass(frozen=True)
class Visit:
    """The answers on the way to a page, the page itself last."""

    answers: list[Answer]

    @property
    def page(self) -> Answer:
        """The last answer."""
        return self.answers[-1]

    @property
    def unchanged(self) -> bool:
        """Whether what we hold is still so."""
        return self.page.status == 304


def nothing_held(url: Url) -> Headers:
    """The validators of one who holds nothing."""
    return []


class Visitor:
    """Asks as a polite guest does: the rules read first, one request at a time, and rests between them."""

    def __init__(self, client: Client, clock: Clock, delay: float) -> None:
        self._client = client
        pace = Pace(clock, delay)
        self._retry = Retry(pace, clock)
        self._robots = Robots(client, self._retry, pace)

    def page(self, url: Url, held: Validators = nothing_held) -> Visit:
        """A whole page of HTML or text. Raises Refused or Failed."""
        visit = self._visit(url, by_type, held)
        if not visit.unchanged:
            by_content(visit.page)
        return visit

    def data(self, url: Url) -> bytes:
        """What a program answers. Raises Refused or Failed."""
        return self._visit(url, by_status, nothing_held).page.body

    def _visit(self, url: Url, look: Callable[[Answer], None], held: Validators) -> Visit:
        answers: list[Answer] = []
        seen: set[Url] = set()
        while True:
            if url in seen:
                raise Failed("the page redirects in a circle", _LOOK)
            if len(answers) > MAX_REDIRECTS:
                raise Failed(f"the page redirects more than {MAX_REDIRECTS} times", _LOOK)
            seen.add(url)
            self._robots.check(url)
            answer = self._ask(url, look, held(url))
            answers.append(answer)
            if answer.status not in REDIRECTS:
                return Visit(answers)
            if not answer.location:
                raise Failed(f"{answer.status} without an address to go to", _LOOK)
            url = redirected(url, answer.location)

    def _ask(self, url: Url, look: Callable[[Answer], None], extra: Headers) -> Answer:
        def request() -> Answer:
            return self._client.get(url, look, extra=extra)

        answer = self._retry.ask(url.host, request)
        if answer.status == 304 and not extra:
            raise Failed("304 without having been asked for changes", _LOOK)
        return answer
