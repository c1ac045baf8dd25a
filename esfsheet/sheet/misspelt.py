"""Sheets most of whose labels are misspelt: the labels that their rows can only mean."""

from collections.abc import Mapping, Sequence

from esfsheet.sheet.fields import Field, Remark
from esfsheet.sheet.labels import Form, Match, Row
from esfsheet.sheet.vocabulary import Known, Vocabulary

_FEWEST = 6
"""So many different labels are a sheet, though each of them be misspelt."""
_STARTS = 4
"""Of a sheet's misspelt labels, so many still have their first letters: seldom does a news text have as many such lines."""
_LONGEST = 60
_MOST = 1_000
_ABOVE = 8
# What makes another word of a label, and no misspelling: "Projektägaren", "Kontaktpersoner", "E-postadress".
_INFLECTED = frozenset("n en et er r ar na erna arna s ns ens adress adresser".split())
_TITLES = ("title", "heading")


def matches(rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary) -> dict[int, Match]:
    """The rows that begin with a misspelt label; none where they and the known ones are too few to be a sheet's."""
    odd = [index for index, one in enumerate(found) if one is None and _may_be_label(rows[index])]
    if sum(words.is_start(rows[index].text[: words.first]) for index in odd) < _STARTS:
        return {}
    near = {index: one for index in odd[:_MOST] if (one := _match(rows[index], words))}
    known = {one.known.label for one in (*filter(None, found), *near.values())}
    return near if len(known) >= _FEWEST else {}


def above(rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary, first: int) -> dict[int, Match]:
    """The misspelt labels right above the first known one, which the sheet's name would otherwise be sought among."""
    near: dict[int, Match] = {}
    for index in range(max(0, first - _ABOVE), first):
        row = rows[index]
        if (
            words.is_start(row.text[: words.first])
            and found[index] is None
            and row.role not in _TITLES
            and _may_be_label(row)
            and (one := _match(row, words))
            # A lone line above the labels is the name, whatever it is like.
            and (one.value or ":" in row.text or any(line.text for line in rows[:index]))
        ):
            near[index] = one
    return near


def filled(found: Sequence[Match | None], near: Mapping[int, Match]) -> list[Match | None]:
    """What each row begins with, the misspelt labels among it."""
    return [near.get(index, one) for index, one in enumerate(found)]


def remarks(fields: Sequence[Field], near: Mapping[int, Match], rows: Sequence[Row]) -> list[Remark]:
    """What is told of the fields whose labels are misspelt."""
    at = {(rows[index].number, rows[index].offset): one for index, one in near.items()}
    return [
        Remark("L004", f"read as {one.known.label!r}", one.label, field.label_at)
        for field in fields
        if (one := at.get(field.label_at))
    ]


def _may_be_label(row: Row) -> bool:
    return bool(row.text) and not row.aside and _end(row) <= _LONGEST


def _end(row: Row) -> int:
    """Where a row's label would end: its colon, its first cell, or the row itself."""
    colon = row.text.find(":", 0, _LONGEST)
    return colon if colon > 0 else len(row.cells[0])


def _match(row: Row, words: Vocabulary) -> Match | None:
    end = _end(row)
    form: Form = "cell" if end == len(row.cells[0]) < len(row.text) else "colon"
    known: Known | None = None
    # "Programmområde2" is nearly a label too.
    if end == len(row.text) and (start := words.near_start(row.text)):
        known, end = start
        form = "glued"
    known = known or words.near(row.text[:end])
    if known is None or row.text[:end].strip(": \u00a0\t").lower().removeprefix(known.label.lower()) in _INFLECTED:
        return None
    value = row.text[end:].lstrip(": \u00a0\t")
    return Match(known, row.text[:end].strip(": \u00a0\t"), value, len(row.text) - len(value), form if value else "bare")
