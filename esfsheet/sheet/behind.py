"""What follows the labels: prose, labels that stand behind or beside it, and other projects, which are no part of the sheet."""

from collections.abc import Callable, Sequence

from esfsheet.layout.vocabulary import AFTER_THE_SHEET, ANCHORS
from esfsheet.reading import Spot
from esfsheet.sheet.fields import Field, Remark, spot
from esfsheet.sheet.header import header
from esfsheet.sheet.labels import Match, Row
from esfsheet.sheet.noise import is_noise
from esfsheet.sheet.vocabulary import Vocabulary
from esfsheet.values import operation_id
from esfsheet.values.text import fold

_SECOND = 6
"""So many labels that were there already make a second sheet."""
_ENOUGH = 4
"""So many labels behind the prose belong to the sheet, whichever they are."""
_STRICT = ("bare", "colon", "cell")
_AFTER = tuple(map(fold, AFTER_THE_SHEET))
_AFTER_STARTS = frozenset(letter for mark in _AFTER for letter in (mark[0], mark[0].upper()))
_SHORTEST_MARK = min(map(len, _AFTER))
_LONGEST_MARK = 80
_LONGEST_TITLE = 160
_ENDS = (".", "!", "?")
_SHORTEST_TITLE = len("22-021-S06 - A")
_NUMBER_WITHIN = 20
"""An operation id that opens a line has its first digit, a 2, by then, even behind the word Diarienummer."""


def behind(
    rows: Sequence[Row],
    found: Sequence[Match | None],
    words: Vocabulary,
    start: int,
    ends: Callable[[Row], bool],
    fields: list[Field],
    remarks: list[Remark],
) -> tuple[list[Row], Spot | None]:
    """The prose from the row `start` on, and where a second sheet begins; labels of this sheet are added to the fields."""
    prose: list[Row] = []
    asides: list[Row] = []
    at = start
    while at < len(rows):
        row = rows[at]
        if found[at] is None and len(row.text) > _LONGEST_TITLE:
            # A paragraph, as most of what follows.
            (asides if row.aside else prose).append(row)
            at += 1
            continue
        if ends(row):
            doubled = _second_sheet(rows, found, at, fields)
            if doubled is None:
                remarks.append(Remark("L008", f"{len(rows) - at} lines were not read", row.text, spot(row)))
            remarks.extend(_among(prose, asides))
            return prose, doubled
        if _begins_labels(rows, found, at):
            more = header(rows, found, words, at, ends)
            known = {field.known.label for field in more.fields if field.known and field.known.by == "label"}
            again = known & {field.known.label for field in fields if field.known}
            if len(again) >= _SECOND:
                return prose, spot(row)
            if again:
                remarks.append(Remark("L008", "labels that the sheet has already", row.text, spot(row)))
                at = max(more.end, at + 1)
                continue
            if len(known) >= _ENOUGH or (len(known) >= 2 and known & ANCHORS):
                fields.extend(more.fields)
                remarks.extend(more.remarks)
                at = max(more.end, at + 1)
                continue
            remarks.append(Remark("L013", "kept in the prose", row.text, spot(row)))
            prose.extend(one for one in rows[at : more.end] if one.text and not one.aside and not is_noise(one))
            at = max(more.end, at + 1)
            continue
        if (lone := _lone_label(rows, found, at)) and lone not in {field.known.label for field in fields if field.known}:
            remarks.append(Remark("L013", f"{lone} stands alone among the prose, where it was kept", row.text, spot(row)))
        if row.text and not is_noise(row):
            (asides if row.aside else prose).append(row)
        at += 1
    remarks.extend(_among(prose, asides))
    return prose, None


def _among(prose: Sequence[Row], asides: Sequence[Row]) -> list[Remark]:
    """What is told of sentences in an aside that stands among the prose; a menu, or what stands around it, is none of it."""
    if not prose or not asides:
        return []
    within = range(prose[0].number, prose[-1].number)
    told = [
        row for row in asides if row.number in within and row.role != "item" and row.text.endswith(_ENDS) and " " in row.text
    ]
    return [Remark("L008", "stands in an aside among the prose: not read", row.text, spot(row)) for row in told]


def ends_sheet(own: str | None, row: Row) -> bool:
    """Whether the sheet with the number `own` ends above a row: other projects are announced, or one of them is named."""
    text = row.text
    if not _SHORTEST_MARK <= len(text) <= _LONGEST_TITLE:
        return False
    if text[:1] in _AFTER_STARTS and len(text) <= _LONGEST_MARK and not text.endswith("."):
        return fold(text).startswith(_AFTER)
    if len(text) < _SHORTEST_TITLE or "2" not in text[:_NUMBER_WITHIN]:
        return False
    number, name = operation_id.leading(text)
    between = text[: text.rfind(name)].rstrip() if name else ""
    return number is not None and number != own and between.endswith(("-", "–", "—", ":")) and not name.endswith(".")


def _second_sheet(rows: Sequence[Row], found: Sequence[Match | None], at: int, fields: list[Field]) -> Spot | None:
    have = {field.known.label for field in fields if field.known}
    again = {match.known.label for match in found[at : at + 60] if match and match.form != "spaced"}
    return spot(rows[at]) if len(again & have) >= _SECOND or len(again) >= 2 * _SECOND else None


def _lone_label(rows: Sequence[Row], found: Sequence[Match | None], at: int) -> str | None:
    """The official label that a row of the prose begins with, colon and all."""
    match = found[at]
    if match is None or match.known.by != "label" or ":" not in rows[at].text[: len(match.label) + 3]:
        return None
    return match.known.label


def _begins_labels(rows: Sequence[Row], found: Sequence[Match | None], at: int) -> bool:
    """Whether at least two known labels begin here; a single one in prose is a word."""
    match = found[at]
    if match is None or match.form not in _STRICT:
        return False
    following = (found[index] for index in range(at + 1, min(at + 4, len(rows))))
    return any(other and other.form in _STRICT and other.known != match.known for other in following)
