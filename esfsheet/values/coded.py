"""A code, a name, or both: programme areas and specific objectives.

Codes are `2`, `2.1` (also written `2:1` and `2,1`), `D`, `D1`, `A1A`, `ESO4.7`, perhaps after `Programområde`, `PO`
or `Specifikt mål`. A single letter is a code only when it stands alone, after such a word, before a separator, or, from A
to F as in the programme areas of 2021-2027, before a capital (`A Öka ...`): `A la carte` and `E-hälsa` are names.
Source: the programmes of the three periods as the project bank prints them.

>>> parse("2:1"), parse("React-EU")
(Coded(code='2.1', name=None), Coded(code=None, name='React-EU'))
>>> parse("Programområde 1 Kompetensförsörjning")
Coded(code='1', name='Kompetensförsörjning')
>>> parse("A1: Främja livslångt lärande"), parse("A la carte")
(Coded(code='A1', name='Främja livslångt lärande'), Coded(code=None, name='A la carte'))
"""

import re
from functools import lru_cache
from typing import NamedTuple

from esfsheet.form_c import nfc
from esfsheet.patterns import pattern
from esfsheet.values.lexical import visible
from esfsheet.values.text import clean

_LABEL = (
    r"(?P<label>(?i:programområde|insatsområde|specifikt mål|priority axis|priority|specific objective) ?:? ?"
    r"|PO ?:? ?(?=[0-9])|PO ?:? )"
)
_NUMBER = r"[1-9](?:[.:,][1-9][0-9]?)?"
_CODE = rf"(?P<code>{_NUMBER}|ESO[0-9]\.[0-9]{{1,2}}|[A-Z][0-9]{{1,2}}[A-Z]?|(?P<letter>[A-Z]))"
_ALONE = pattern(r"[1-9](?:\.[1-9][0-9]?)?")
_GAP = r"(?P<gap>\s++-\s++|\s?[:.](?:\s++|$)|:|(?<=[0-9])\.(?=\D)|\s++|$)"
_CODED = pattern(rf"\s*+{_LABEL}?{_CODE}{_GAP}(?P<name>\S.*)?", re.DOTALL)


class Coded(NamedTuple):
    """A code and a name, either of which may be unstated."""

    code: str | None
    name: str | None


# The pages of a period have the same few.
@lru_cache(256)
def parse(text: str) -> Coded:
    """The code and the name; a text without a code is a name."""
    if _ALONE.fullmatch(text):
        return Coded(text, None)
    # Not `clean` at first: two spaces after a letter are a separator. The dashes of the name stay as stated.
    raw = nfc(text).rstrip()
    seen, offsets = visible(raw)
    match = _CODED.fullmatch(seen)
    if not match or (match["letter"] and not match["label"] and _is_word(match)):
        return Coded(None, clean(text) or None)
    name = clean(raw[offsets[match.start("name")] :]) if match["name"] else None
    return Coded(re.sub("[:,]", ".", match["code"]), name)


def _is_word(match: re.Match[str]) -> bool:
    """Whether a lone letter is the first word of a name rather than the letter of a programme area."""
    if not match["gap"].isspace() or len(match["gap"]) > 1:
        return False
    return not ("A" <= match["letter"] <= "F" and match["name"] and match["name"][0].isupper())
