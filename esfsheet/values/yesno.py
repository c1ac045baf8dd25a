"""Yes or no.

Only the words themselves, Swedish or English: a cross or a tick may mean either.

>>> parse("Ja"), parse("nej"), parse("Yes")
(True, False, True)
>>> parse("X")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: neither yes nor no
"""

from esfsheet.values.errors import Unreadable
from esfsheet.values.text import fold

_WORDS = {"ja": True, "yes": True, "sant": True, "nej": False, "no": False, "falskt": False}


def parse(text: str) -> bool:
    """True for yes."""
    answer = _WORDS.get(fold(text[:40]))
    if answer is None or len(text) > 40:
        raise Unreadable("V802", "neither yes nor no")
    return answer
