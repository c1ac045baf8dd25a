"""The fund that a text names, and the programme period that it states."""

import re
from re import Match

from esfsheet.data.programmes import PROGRAMMES

_REACT = re.compile(r"(?<!\w)REACT-EU(?!\w)", re.IGNORECASE)
_PLUS = re.compile(r"(?<!\w)(?:ESF ?\+|ESF [Pp]lus(?!\w)|[Ss]ocialfonden(?: [Pp]lus(?!\w)| ?\+))")
_FUND = re.compile(
    r"(?<!\w)(?:ESF(?!\w)|(?:Europeiska |EU:s )?[Ss]ocialfond(?:en|ens|er)?(?!\w)|SOCIALFONDEN|European Social Fund|ESF-)"
)
_WORDS = ("ESF", "ocialfond", "SOCIALFONDEN", "European Social Fund")
_OTHER = "European Science Foundation"
_BEFORE = len("Europeiska S")
_PERIOD = re.compile(rf"(?<![\w-])({'|'.join(PROGRAMMES)})(?![\w-])")


def fund(seen: str) -> tuple[str, Match[str]] | None:
    """`ESF`, `ESF+` or `React-EU`, the more precise first, and where it is named.

    >>> fund("stöd från Europeiska socialfonden plus")[0], fund("Socialfonden betalar")[0], fund("EU betalar")
    ('ESF+', 'ESF', None)

    Another ESF is none of them:

    >>> fund("European Science Foundation (ESF) delar ut pengar")
    """
    if _OTHER in seen and "ocialfond" not in seen:
        return None
    if "react-eu" in seen.lower() and (match := _REACT.search(seen)):
        return "React-EU", match
    # The expressions look at every letter: they begin where the first of these words stands.
    places = [at for word in _WORDS if (at := seen.find(word)) >= 0]
    first = max(0, min(places, default=len(seen)) - _BEFORE)
    if ("+" in seen or "lus" in seen) and (match := _PLUS.search(seen, first)):
        return "ESF+", match
    if match := _FUND.search(seen, first):
        return "ESF", match
    return None


def programme_period(seen: str) -> Match[str] | None:
    """The period of a programme, where the text states it."""
    return _PERIOD.search(seen) if any(period in seen for period in PROGRAMMES) else None
