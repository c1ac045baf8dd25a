"""What several rules ask: which area, region or municipality a text names, and whether a field was there and unreadable."""

import re
from functools import lru_cache

from esfsheet.data import places
from esfsheet.data.programmes import PROGRAMMES
from esfsheet.record import Envelope, Project
from esfsheet.values.text import fold

_NATIONAL = re.compile(r"(?:hela )?(?:sverige|landet|riket)|nationell[at]?(?: (?:projekt|nivå))?")
_BETWEEN = re.compile(r"[,;/]")
_BEFORE = re.compile(r"(?:region|esf|esf-rådet)(?: i)? ")
_NOTED = re.compile(r" ?\([^()]*\)$")
_KIND = re.compile(r"(?:kommunen|region|municipality of|city of) | (?:kommun|stad|municipality|city)s?$")
_OWNER = re.compile(r"([^\W\d_][\w -]*?) (?:kommun|stad)(?!\w)", re.IGNORECASE)


def unread(envelope: Envelope, *fields: str) -> bool:
    """Whether the page says something in one of the fields that could not be read: that is a finding already."""
    return any(found.field in fields and found.code.startswith("V") for found in envelope.findings)


def area_named(record: Project) -> str | None:
    """The programme area that the priority's name names, whatever number stands before it."""
    if record.priority is None or not record.priority.name:
        return None
    name = fold(record.priority.name)
    programme = PROGRAMMES.get(record.programme_period)
    return next((area for area, mark in programme.marks.items() if mark in name), None) if programme else None


def area_of(record: Project) -> str | None:
    """The programme area by its number, else by its name."""
    if record.priority and record.priority.code:
        return record.priority.code[:1]
    return area_named(record)


@lru_cache(maxsize=1000)
def regions_of(stated: str) -> tuple[tuple[str, str | None], ...]:
    """Each region that a text names, as stated and as ESF-rådet calls it; None where it is none.

    >>> regions_of("Övre Norrland, SYDSVERIGE"), regions_of("Norden")
    ((('Övre Norrland', 'Övre Norrland'), ('SYDSVERIGE', 'Sydsverige')), (('Norden', None),))
    """
    if region := _region(stated):
        return ((stated, region),)
    names = [name for part in _BETWEEN.split(stated) if (name := part.strip())]
    return tuple(pair for name in names for pair in _regions(name))


def _regions(name: str) -> list[tuple[str, str | None]]:
    """One region, or several with `och` between them, which is also in the name of one."""
    parts = [(part, _region(part)) for part in name.split(" och ")]
    if _region(name) is None and len(parts) > 1 and all(region for _, region in parts):
        return [*parts]
    return [(name, _region(name))]


def _region(name: str) -> str | None:
    known, words = places.regions(), _BEFORE.sub("", fold(name), count=1)
    if _NATIONAL.fullmatch(words):
        return places.ALL_OF_SWEDEN
    return known.get(words) or known.get(fold(name)) or places.squeezed_regions().get(places.squeezed(words))


def single_region(record: Project) -> str | None:
    """The region, where the record states one that is known and is not the whole country."""
    found = regions_of(record.region) if record.region else ()
    region = found[0][1] if len(found) == 1 else None
    return None if region == places.ALL_OF_SWEDEN else region


def bare_municipality(stated: str) -> str | None:
    """The folded name of the municipality that a text is the name of; None where it is none.

    >>> bare_municipality("Linköpings kommun"), bare_municipality("Luleå"), bare_municipality("Region Gotland")
    ('linköping', 'luleå', 'gotland')
    >>> bare_municipality("Falu kommun"), bare_municipality("Gällivares")
    ('falun', 'gällivare')
    >>> bare_municipality("Luleå socialförvaltning") is None
    True
    """
    known = places.municipalities()
    name = _KIND.sub("", _NOTED.sub("", fold(stated)))
    return known.get(name) or known.get(name.removesuffix("s"))


def owner_municipality(name: str) -> str | None:
    """The folded name of the municipality that an owner is, or is a part of.

    >>> owner_municipality("LULEÅ KOMMUN"), owner_municipality("Linköpings kommun, Utbildning")
    ('luleå', 'linköping')
    >>> owner_municipality("Kommunledningskontoret") is None
    True
    """
    match = _OWNER.match(name)
    return bare_municipality(match[0]) if match else None
