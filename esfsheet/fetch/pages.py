"""What an answer must be to be kept as a page: a whole HTML or text page, by what the host says and by what it holds."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from esfsheet.document.binary import kind
from esfsheet.fetch.answer import Answer
from esfsheet.fetch.problem import Broken, Failed, Refused

SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt"}
REDIRECTS = frozenset((301, 302, 303, 307, 308))
_BUSY = frozenset((429, 503))


def media_type(answer: Answer) -> str:
    """What the host says that it is; empty where it does not say."""
    return answer.header("content-type").partition(";")[0].strip().lower()


def charset(answer: Answer) -> str | None:
    """The encoding that the host says, as it says it."""
    for part in answer.header("content-type").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def by_status(answer: Answer) -> None:
    """Lets whole answers, redirects and "not modified" pass. Raises Failed or Broken."""
    status = answer.status
    if status in (200, 203, 304) or status in REDIRECTS:
        return
    told = f"{status} {answer.phrase}".strip()
    if status == 429 or status >= 500:
        raise Broken(
            told, "run again later; what is saved is not asked for again", wait=_wait(answer), host_down=status in _BUSY
        )
    if status in (404, 410):
        raise Failed(told, "check the address; an old page may be in the Internet Archive (--wayback)")
    if status in (401, 403):
        raise Failed(told, "the site does not give this page to us: save it from a browser")
    raise Failed(told, "look at the page in a browser")


def by_type(answer: Answer) -> None:
    """The same, and of whole answers only what is said to be HTML or text. Raises Refused too."""
    by_status(answer)
    if answer.status in (200, 203) and (said := media_type(answer)) and said not in SUFFIXES:
        raise Refused(f"{said}, not HTML or text", "only web pages are fetched: save it from a browser if you need it")


def by_content(answer: Answer) -> None:
    """Lets pass what holds text. Raises Refused or Failed."""
    if not answer.body.strip():
        raise Failed("an empty page", "look at the page in a browser")
    if found := kind(answer.body):
        raise Refused(f"{found}, not HTML or text", "only web pages are fetched: save it from a browser if you need it")


def _wait(answer: Answer) -> float | None:
    """The seconds of Retry-After, which is a number of them or a date."""
    said = answer.header("retry-after")
    if said.isascii() and said.isdigit():
        return float(said[:9])
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, OverflowError):
        return None
    return max(0.0, (_aware(until) - answer.time).total_seconds())


def _aware(time: datetime) -> datetime:
    return time if time.tzinfo else time.replace(tzinfo=UTC)
