"""Copies of pages in the Internet Archive: which there are, and the address of the one nearest to a year.

The list of copies: https://github.com/internetarchive/wayback/blob/master/wayback-cdx-server/README.md. With `id_` after
the time stamp the archive gives a copy's bytes as they were, without its own banner and links.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from esfsheet.fetch.problem import Failed
from esfsheet.fetch.targets import Target
from esfsheet.fetch.url import Url, parse

BASE = "https://web.archive.org"
DELAY = 2.5
"""Its list of copies may be asked for 24 times a minute."""

_STAMP = re.compile(r"[0-9]{14}")


@dataclass(frozen=True)
class Copy:
    """A copy of a page: when it was made, and of which address, as the archive writes it."""

    stamp: str
    original: str

    def replay(self, base: str = BASE) -> Url:
        """Where the copy's own bytes are."""
        return parse(f"{base}/web/{self.stamp}id_/{self.original}")


def list_url(url: Url, base: str = BASE) -> Url:
    """Where the list of a page's copies is: those that were answered with 200, one a month."""
    query = {
        "url": url.text,
        "matchType": "exact",
        "output": "json",
        "fl": "timestamp,original",
        "filter": "statuscode:200",
        "collapse": "timestamp:6",
    }
    return parse(f"{base}/cdx/search/cdx?{urlencode(query)}")


def copies(answer: bytes) -> list[Copy]:
    """The copies in a list. Raises Failed.

    >>> copies(b'[["timestamp","original"],["20120301000000","http://www.esf.se/a"]]')
    [Copy(stamp='20120301000000', original='http://www.esf.se/a')]
    """
    try:
        rows = json.loads(answer) if answer.strip() else []
        fields = list(rows[0]) if rows else []
        named = [dict(zip(fields, row, strict=True)) for row in rows[1:]]
        found = [Copy(row["timestamp"], row["original"]) for row in named]
        strange = not all(_STAMP.fullmatch(copy.stamp) and isinstance(copy.original, str) for copy in found)
    except (ValueError, TypeError, KeyError, RecursionError):
        strange = True
    if strange:
        raise Failed("the Internet Archive answered what is no list of copies", "run again later")
    return found


def nearest(found: list[Copy], year: int | None) -> Copy:
    """The newest copy of that year, else of the year nearest to it; without a year the newest of all. Raises Failed."""
    if not found:
        raise Failed("the Internet Archive has no copy of it", "try the address as it was in those years")
    return max(found, key=lambda copy: (-abs(int(copy.stamp[:4]) - (year or 9999)), copy.stamp))


class Archive:
    """The Internet Archive's copies nearest to a year, or the newest ones, in the place of the pages themselves."""

    def __init__(self, year: int | None = None, base: str = BASE) -> None:
        self._year = year
        self._base = base.rstrip("/")

    def wanted(self, target: Target) -> Target:
        """The target, told apart from the page itself."""
        return replace(target, capture=f"wayback{self._year or ''}")

    def copy(self, url: Url, ask: Callable[[Url], bytes]) -> tuple[Url, str]:
        """Where the copy to fetch is, and the address that was copied. Raises Refused or Failed."""
        copy = nearest(copies(ask(list_url(url, self._base))), self._year)
        return copy.replay(self._base), copy.original
