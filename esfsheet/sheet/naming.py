"""What a row would be called if it were a label, and what it is if it is none."""

import re

from esfsheet.patterns import pattern
from esfsheet.sheet.labels import Form, Row

_NAME = pattern(r"[A-ZÅÄÖ][^.!?]{1,50}")
_WORDS = 5
_GOAL = pattern(r"\w*mål\b", re.IGNORECASE)
JOINT = pattern(r"(?<=[a-zåäöé)])(?=[A-ZÅÄÖ0-9])")


def name(row: Row, form: Form) -> tuple[str, str, int]:
    """What a row would be called if it were a label: its name, its value and where that begins; no name if it cannot be."""
    text = row.text
    if row.role == "label":
        return text.strip(" \u00a0:"), "", 0
    colon = text.find(":", 0, 80)
    if len(row.cells) > 1 and form == "cell" and not _divides_word(row, colon):
        end = len(row.cells[0])
    elif colon > 0:
        end = colon
    elif form == "glued" and (joint := JOINT.search(text, 0, 60)):
        end = joint.start()
    else:
        return "", "", 0
    found = text[:end].strip(" \u00a0:")
    value = text[end:].lstrip(" \u00a0:\t")
    if not _NAME.fullmatch(found) or len(found.split()) > _WORDS or _GOAL.match(found):
        return "", "", 0
    return found, value, len(text) - len(value)


def is_sentence(text: str) -> bool:
    """Whether a text is more likely the first of the prose than the value of an empty last label."""
    return text.endswith((".", "!", "?")) and text.count(" ") >= 5


def _divides_word(row: Row, colon: int) -> bool:
    """Whether the first element ends within a word that goes on to the colon, as a word processor's do."""
    end = len(row.cells[0])
    return end < colon and row.text[end - 1 : end + 1].isalnum()
