"""The marks of notes that stand on a value: `2 000 000¹`, `1 200 000 kr*`.

A raised digit or letter is one, but for that of a measure (`m²`); an asterisk is one at the end of a text with digits.
In a name, such a sign is part of it (`CO²-smart`, `10⁶`), unless it ends the name behind a letter.

>>> without("2 000 000¹"), without("5¹ %"), without("Spångens kommun[²]"), without("1 200 000 kr*")
('2 000 000', '5 %', 'Spångens kommun', '1 200 000 kr')
>>> without("120 m²"), without("Ung*"), without("640823-****")
('120 m²', 'Ung*', '640823-****')
>>> without_at_end("Spångens kommun¹"), without_at_end("Kraft² – dubbel kraft"), without_at_end("Jobb 10⁶")
('Spångens kommun', 'Kraft² – dubbel kraft', 'Jobb 10⁶')
"""

from esfsheet.patterns import pattern
from esfsheet.raised import RAISED

_ANY = pattern(f"[{RAISED}*]")
_MARK = pattern(rf"((?<![^\W\d_])[ckdm]?m[²³](?!\w))|[ \u00a0]?[\[(]?[{RAISED}]{{1,3}}[\])]?|(?<=[\w.-])[ \u00a0]?\*{{1,3}}\Z")
_AT_END = pattern(rf"(?<![0-9 \u00a0\[({RAISED}])[ \u00a0]?[\[(]?[{RAISED}]{{1,3}}[\])]?\Z")
_MEASURE = pattern(r"(?<![^\W\d_])[ckdm]?m[²³]\Z")
_DIGIT = pattern("[0-9]")


def may_stand_in(text: str) -> bool:
    """Whether a text needs a closer look, as few do."""
    return _ANY.search(text) is not None


def without(text: str) -> str:
    """The text without the marks of notes on it."""
    if not may_stand_in(text) or (text[-1:] == "*" and not _DIGIT.search(text)):
        return text
    return _MARK.sub(lambda mark: mark[1] or "", text).strip()


def without_at_end(text: str) -> str:
    """A name without the mark of a note at its end."""
    mark = None if not may_stand_in(text) or _MEASURE.search(text) else _AT_END.search(text)
    return text[: mark.start()] if mark else text


def without_after(text: str, stated: str) -> str:
    """The text without the marks that follow right upon `stated` in it."""
    before, found, behind = text.partition(stated)
    return before + found + behind.lstrip(f"{RAISED}[]*")
