"""Where pages are kept: what a folder of pages and a WARC file have in common."""

from typing import Protocol

from esfsheet.fetch.answer import Headers
from esfsheet.fetch.targets import Target
from esfsheet.fetch.url import Url
from esfsheet.fetch.visit import Visit


class Shelf(Protocol):
    """Keeps pages by the target that asked for them, and gives the paths where they are."""

    def holds(self, target: Target) -> str | None:
        """Where the page is, if it is here."""

    def validators(self, target: Target, url: Url) -> Headers:
        """The headers that ask `url` whether it still is what is here; none where that cannot be asked."""

    def keep(self, target: Target, visit: Visit, original: str | None) -> str:
        """Keeps a page, in the place of the one that was here; `original` is the address that an archive has copied."""

    def confirm(self, target: Target, visit: Visit) -> str | None:
        """Notes that the page here is still so."""


def conditions(etag: str, last_modified: str) -> Headers:
    """The headers that ask whether a page is still the one with these."""
    asked = [("If-None-Match", etag), ("If-Modified-Since", last_modified)]
    return [(name, value) for name, value in asked if value]
