"""A line of a page to the label and the value in it, in every way in which pages put the two together."""

from collections.abc import Sequence
from functools import cache
from itertools import compress
from operator import itemgetter
from typing import Literal, NamedTuple

from esfsheet.document import Line
from esfsheet.document.stream import NO_WIDTH
from esfsheet.patterns import pattern
from esfsheet.sheet.vocabulary import Known, Vocabulary

Form = Literal["bare", "colon", "cell", "glued", "spaced"]
"""bare: the label alone, its value on the next line. colon: `Label: value`. cell: the label is an element or column of its
own. glued: no space between them, or a no-break space. spaced: only a space."""

_HEAD = 80
_NAME = pattern(r"\s*[A-ZÅÄÖ][\w-]{2,30}(?: [\w-]{1,30}){0,3}\s?:?\s*")
_LONG = 250
_SURE = 10
_ENDINGS = frozenset("N NS S EN ENS ET ETS NA NAS R RNA ER ERNA AR ARNA".split())
_BETWEEN = f" \t\u00a0\u2007\u202f:{NO_WIDTH}"
_EVEN = str.maketrans("\u00a0\u2007\u202f", "   ")
_WIDE = ("\u00a0", "\u2007", "\u202f", "\t", "  ")
_WIDE_SPACE = pattern("|".join(_WIDE))


Row = Line
"""A line, or the part of one that holds a single label."""


class Match(NamedTuple):
    """A known label at the start of a row, and where in the row its value begins."""

    known: Known
    label: str
    value: str
    offset: int
    form: Form


def rows(lines: Sequence[Line], words: Vocabulary) -> list[Row]:
    """The page's lines, those that hold several labels divided at each of them."""
    found: list[Row] = []
    for line in lines:
        if len(line.cells) > 2 and len(line.text) < 4 * _LONG and line.text.count(":") > 1:
            found.extend(_divided(line, words))
        else:
            found.append(line)
    return found


def matches(rows: Sequence[Row], words: Vocabulary) -> list[Match | None]:
    """For each row the known label that it begins with."""
    alone, is_start, first = lone_labels(words), words.is_start, words.first
    found = [
        (alone.get(row.text) if row.role == "label" else None) or (match(row, words) if is_start(row.text[:first]) else None)
        for row in rows
    ]
    among_loud(rows, found, words)
    return found


def match(row: Row, words: Vocabulary) -> Match | None:
    """The known label that a row begins with; None for any other row."""
    text = row.text
    if len(row.cells) == 1 and (alone := lone_labels(words).get(text)):
        return alone
    if known := words.find(row.cells[0]):
        return _match(known, row, len(row.cells[0]), "cell")
    colon = text.find(":", 0, _HEAD)
    if colon > 0 and (known := words.find(text[:colon])):
        return _match(known, row, colon + 1, "colon")
    parted = len(text) <= _LONG and any(space in text for space in _WIDE)
    even = text.translate(_EVEN) if parted else text
    if (start := words.start(even)) and (known := words.find(start)):
        return _glued(known, row, len(start))
    if text[1:2].isupper() or text[2:3].isupper():
        start = words.loud_start(even)
        if start and (known := words.find(start)) and _is_loud(start, even[len(start) :]):
            return _glued(known, row, len(start))
    return _parted(row, words) if parted else None


@cache
def lone_labels(words: Vocabulary) -> dict[str, Match]:
    """The matches of rows that are a label and no more, as most labels are: always the same."""
    return {text: Match(known, text.strip(_BETWEEN), "", len(text), "bare") for text, known in words.exact.items()}


def _parted(row: Row, words: Vocabulary) -> Match | None:
    """A label that only a no-break space parts from its value; one may stand within the label too."""
    for space in reversed(list(_WIDE_SPACE.finditer(row.text))):
        if known := words.find(row.text[: space.start()]):
            return _match(known, row, space.end(), "glued")
    return None


def _match(known: Known, row: Row, end: int, form: Form) -> Match:
    value = row.text[end:].lstrip(_BETWEEN)
    return Match(known, row.text[:end].strip(_BETWEEN), value, len(row.text) - len(value), form if value else "bare")


def _glued(known: Known, row: Row, end: int) -> Match | None:
    rest = row.text[end:]
    first = rest[:1]
    if rest[1:2] == ":" and (first.islower() or first == row.text[end - 1]):
        # "E-postt:", "Program CCII:"; "Programområde2:" holds a code.
        return None
    email = known.feeds is not None and known.feeds.endswith("email") and _may_be_address(row.cells[0][end:])
    if rest.startswith(_WIDE) or first.isdigit() or (first.isupper() or (email and first.isalnum())) or first in "\"'”“«(+":
        return _match(known, row, end, "glued")
    value = rest.lstrip()
    if first == " " and len(row.text) < _LONG and (email or not value[:1].islower()):
        return _match(known, row, end, "spaced")
    return None


def _may_be_address(rest: str) -> bool:
    """Whether what is left of a label's cell may be an address, or one that is cut: "E-postt" and "E-poster:" are words."""
    return not rest or "@" in rest or (":" not in rest and "." in rest)


def among_loud(rows: Sequence[Row], found: list[Match | None], words: Vocabulary) -> None:
    """Finds labels in capitals whose value is in capitals too, between others in capitals: elsewhere they are words."""
    labels = compress(enumerate(found), found)
    loud = {index for index, one in labels if one and one.form == "glued" and one.label.isupper()}
    if not loud:
        return
    for index in range(min(loud) + 1, max(loud) + 1):
        if found[index] is None and index - 1 in loud and (start := words.loud_start(rows[index].text)):
            known, end = words.find(start), len(start)
            if known and end < len(rows[index].text):
                found[index] = _match(known, rows[index], end, "glued")
                loud.add(index)


def _is_loud(label: str, rest: str) -> bool:
    """Whether capitals are a label, and what they go over into its value: "PROJEKTÄGARENS" and "REGIONAL" are words."""
    word = rest.split(" ", 1)[0]
    return not word[:2].isupper() and len(word) != 1 if len(label) < _SURE or word[:1].isspace() else word not in _ENDINGS


def _divided(row: Row, words: Vocabulary) -> list[Row]:
    """`<b>Region:</b> Syd <b>Namn:</b> X` is two rows; a word in bold in a sentence divides nothing."""
    starts = []
    offset = 0
    for index, cell in enumerate(row.cells):
        colon = cell.rstrip().endswith(":") or row.cells[index + 1 : index + 2] == (":",)
        if index == 0 or (colon and (words.find(cell) or _NAME.fullmatch(cell))):
            starts.append((index, offset))
        offset += len(cell)
    if len(starts) < 2:
        return [row]
    parts = []
    for (first, begin), (last, _) in zip(starts, [*starts[1:], (len(row.cells), 0)], strict=True):
        cells = row.cells[first:last]
        lead = len(cells[0]) - len(cells[0].lstrip())
        text = "".join(cells)
        parts.append(row._replace(text=text.strip(), cells=(cells[0].strip(), *cells[1:]), offset=begin + lead))
    return parts


def style(matches: Sequence[Match | None]) -> Form:
    """How a page puts labels and values together, by what most of its labels do."""
    forms = [match.form for match in filter(None, matches)]
    counts = {form: forms.count(form) for form in dict.fromkeys(forms)}
    spaced = counts.pop("spaced", 0)
    if not counts:
        return "spaced" if spaced >= 4 else "bare"
    form, most = max(counts.items(), key=itemgetter(1))
    return "spaced" if spaced >= 4 and spaced > 2 * most else form


def gaps(rows: Sequence[Row], matches: Sequence[Match | None]) -> bool:
    """Whether blank lines stand between most labels, so that one says nothing."""
    labels = list(compress(rows, matches))
    return sum(row.gap for row in labels) * 2 > len(labels)
