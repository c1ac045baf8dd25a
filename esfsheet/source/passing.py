"""Why something is passed over that is no page, so that a run can count it."""

from collections.abc import Callable

FILE = "other file"
"""Of a folder: by its name a picture, a table or a program's own."""
MEMBER = "other member"
"""Of a zip or a tar: the same, or hidden, a link, or what belongs to a page beside it."""
OTHER = "record neither HTML nor text"
STATUS = "record with another status"
"""An answer that is no page as it was asked for: a redirect, an error, or one that does not say."""
ADDRESS = "record without a web address"
AGAIN = "record without content of its own"
"""What a crawler had met before, or has made of a page: revisit, conversion, continuation."""

Telling = Callable[[str], None]
"""Is told the reason, for each that is passed over."""


def untold(why: str) -> None:
    """For those who do not ask what is passed over."""
