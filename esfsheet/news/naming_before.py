"""Names of projects that a text gives by what stands beside them."""

import re

from esfsheet.news.naming import ended, whole

_LEADING = re.compile(r"^(?:Projektet|Projekt|Förstudien|\d{1,2}[.)]|[•*-]) ")
_OWNER = re.compile(r"[.,:;] ?(?:Projektägare|Ägare|Sökande|Stödmottagare|Belopp)\b.*")
_ORDINARY = re.compile(r"(?:Det|Den|Vi|Han|Hon|I|Nu|Här|Och|Men|Som|Att)\b")


def apposed(name: str) -> str | None:
    """A name before `, ett projekt som`; it may hold commas, but no verb.

    >>> apposed("Kompetenslyft Kisa - plåt, plast, papper"), apposed("Anna som leder")
    ('Kompetenslyft Kisa - plåt, plast, papper', None)
    """
    return name if ended(name) == name and not name.endswith((" och", " eller", " om")) else None


def listed(name: str) -> str | None:
    """A name at the start of a list's line.

    >>> listed("1. Digital verkstad"), listed("Det är bra")
    ('Digital verkstad', None)
    """
    name = _OWNER.sub("", _LEADING.sub("", name)).strip(" .")
    if _ORDINARY.match(name) and len(name.split()) > 2:
        return None
    return name if name[:1].isupper() or name[:1].isdigit() else None


def before_quoted(name: str) -> str | None:
    """A quoted name of an earlier project."""
    return whole(name)


def built_on(name: str) -> str | None:
    """An unquoted one.

    >>> built_on("Jobbspår Syd, som avslutades"), built_on("Sala")
    ('Jobbspår Syd', 'Sala')
    """
    return ended(name)
