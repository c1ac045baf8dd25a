"""Which names are one: in full and cut short, or its initials."""

import re
from bisect import bisect_left, insort
from collections import defaultdict

from esfsheet.news.facts.hit import Hit
from esfsheet.values.text import fold

_SMALL = 3
_REST = re.compile(r"(?= ?[-–:,(]| (?:i|på|för|till|med|av) )")


def _short(name: str) -> set[str]:
    """What a name may be cut short to, and its initials.

    >>> "nya vägar" in _short("nya vägar – en dörr"), "spår" in _short("spår 2"), "kfa" in _short("kompetens för alla")
    (True, False, True)
    """
    return {name[: rest.start()] for rest in _REST.finditer(name)} | _initials(name)


def _initials(name: str) -> set[str]:
    words = name.split()
    whole = "".join(word[0] for word in words), "".join(word[0] for word in words if len(word) > _SMALL)
    return {one for one in whole if 2 < len(one) < 8}


def unique(hits: list[Hit]) -> list[Hit]:
    """Each name once; a name that begins with another one that was found earlier is the same where it stands at its place."""
    kept: dict[str, Hit] = {}
    places: list[tuple[int, int]] = []
    longer: dict[str, list[str]] = defaultdict(list)
    for hit in hits:
        key = fold(hit.name)
        if key in kept or ((index := bisect_left(places, (hit.end, 0))) and places[index - 1][1] > hit.start):
            continue
        short = set() if hit.listed else _short(key)
        alike = set() if hit.listed else {one for one in (*short, *longer[key]) if one in kept and not kept[one].listed}
        if alike:
            # `Korta vägen, KV, är ...`: what stands first is the name.
            same = next(one for one in kept if one in alike)
            if same in _initials(key) and hit.start < kept[same].start:
                places.remove((kept[same].start, kept[same].end))
                del kept[same]
            else:
                continue
        kept[key] = hit
        insort(places, (hit.start, hit.end))
        for one in short:
            longer[one].append(key)
    return list(kept.values())
