"""Short lines over a text that may be its category: a word, or a few that blank lines set apart."""

import re
from collections.abc import Sequence

from esfsheet.document import Line
from esfsheet.news.page.filed_under import PAIR
from esfsheet.news.page.titles import HEADS_LIST, PERSON

_NO_LABEL = re.compile(
    r"(?:publicera[dt]?|publiceringsdatum|uppdaterad|senast|kontakt|text|foto|bild|dela|lyssna|skriv|nyhetsarkiv|press|reporter|journalist|skribent|redaktör|fotograf|kommunikatör|[a-zåäö]{0,15}skribent|krönikör)",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"(?=.{4,30}$)[^\W\d_a-zåäö][^\W\d_]+(?: [^\W\d_]+){1,2}")
ONE_WORD = re.compile(r"[^\W\d_]{2,30}(?: & [^\W\d_]{2,20})?|[^\W\d_a-zåäö]{2,30}/[^\W\d_a-zåäö]{2,30}")


def word(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a word that may be a category; or several, where it is set apart and does not open the page."""
    text = lines[index].text.strip()
    several = alone(lines, index) and (PAIR.fullmatch(text) or (index and _PHRASE.fullmatch(text)))
    other = _NO_LABEL.match(text) or PERSON.fullmatch(text) or HEADS_LIST.fullmatch(text)
    return bool(ONE_WORD.fullmatch(text) or several) and not other


def alone(lines: Sequence[Line], index: int) -> bool:
    """Whether blank lines stand around a line."""
    return lines[index].gap and index + 1 < len(lines) and lines[index + 1].gap
