"""The fund that a text names, and the programme period that it states."""

import re
from re import Match

_REACT = re.compile(r"(?<!\w)REACT-EU(?!\w)", re.IGNORECASE)
_PLUS = re.compile(r"(?<!\w)(?:ESF ?\+|ESF [Pp]lus(?!\w)|[Ss]ocialfonden(?: [Pp]lus(?!\w)| ?\+))")
_FUND = re.compile(
    r"(?<!\w)(?:ESF(?!\w)|(?:Europeiska |EU:s )?[Ss]ocialfond(?:en|ens|er)?(?!\w)|SOCIALFONDEN|European Social Fund|ESF-)"
)
_PERIOD = re.compile(r"(?<![\w-])(2007-2013|2014-2020|2021-2027)(?![\w-])")


def fund(seen: str) -> tuple[str, Match[str]] | None:
    """`ESF`, `ESF+` or `React-EU`, the more precise first, and where it is named.

    >>> fund("stöd från Europeiska socialfonden plus")[0], fund("Socialfonden betalar")[0], fund("EU betalar")
    ('ESF+', 'ESF', None)
    """
    for name, pattern in (("React-EU", _REACT), ("ESF+", _PLUS), ("ESF", _FUND)):
        if match := pattern.search(seen):
            return name, match
    return None


def programme_period(seen: str) -> Match[str] | None:
    """The period of a programme, where the text states it."""
    return _PERIOD.search(seen)
