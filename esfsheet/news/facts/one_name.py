"""Which names are one: in full and cut short, or its initials."""

import re

from esfsheet.news.facts.hit import Hit
from esfsheet.values.text import fold

_SMALL = 3


def _same(one: str, other: str) -> bool:
    """Whether two names are one name, in full and cut short, or its initials.

    >>> _same("nya vägar", "nya vägar – en dörr"), _same("spår", "spår 2"), _same("kfa", "kompetens för alla")
    (True, False, True)
    """
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and re.match(r" ?[-–:,(]| (?:i|på|för|till|med|av) ", long[len(short) :]):
        return True
    return _initials(short, long)


def _initials(short: str, long: str) -> bool:
    words = long.split()
    return 2 < len(short) < 8 and short in (
        "".join(word[0] for word in words),
        "".join(word[0] for word in words if len(word) > _SMALL),
    )


def unique(hits: list[Hit]) -> list[Hit]:
    """Each name once; a name that begins with another one that was found earlier is the same where it stands at its place."""
    kept: dict[str, Hit] = {}
    for hit in hits:
        key = fold(hit.name)
        if key in kept or any(one.start < hit.end and hit.start < one.end for one in kept.values()):
            continue
        same = (
            None if hit.listed else next((other for other, one in kept.items() if not one.listed and _same(key, other)), None)
        )
        if same is not None:
            # `Korta vägen, KV, är ...`: what stands first is the name.
            if _initials(same, key) and hit.start < kept[same].start:
                kept[key] = hit
                del kept[same]
            continue
        kept[key] = hit
    return list(kept.values())
