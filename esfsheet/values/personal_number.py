"""Personal identity numbers (personnummer) in text that should hold none: six or eight digits of a day, a sign, four digits.

Source: Skatteverket, SKV 704; coordination numbers (day plus 60) count too. Without the sign between, ten digits may as well be
a telephone number, and are left alone.

>>> mask("Bengt Ek 640823-3234, tel 070-123 45 67")
'Bengt Ek 640823-****, tel 070-123 45 67'
>>> mask("212000-3005")
'212000-3005'
"""

from esfsheet.patterns import pattern
from esfsheet.values.lexical import DASHES

_NUMBER = pattern(
    r"(?<![0-9-])((?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])"
    rf"[-+\u00ad{DASHES}])[0-9]{{4}}(?![0-9])"
)
# Any sign that is no word and no space: to compile a class of dashes takes longer than to read a page.
_BEGIN = pattern(r"[0-9]{6}[^\w\s]")
_SHORTEST = len("640823-3234")


def may_stand_in(text: str) -> bool:
    """Whether a text needs a closer look, as few do."""
    return _BEGIN.search(text) is not None


def mask(text: str) -> str:
    """The text with the last four digits of every such number replaced by `*`, its length unchanged."""
    if len(text) < _SHORTEST or not may_stand_in(text):
        return text
    return _NUMBER.sub(r"\1****", text)
