"""The title of a sheet: which of the rows above the labels it is."""

from collections.abc import Sequence

from esfsheet.sheet.labels import Match, Row, style
from esfsheet.sheet.naming import JOINT
from esfsheet.sheet.noise import is_noise
from esfsheet.values import operation_id

_LONGEST = 160


def title(rows: Sequence[Row], found: Sequence[Match | None], first: int) -> tuple[Row | None, int]:
    """The title's row, and where the labels behind it begin; `first` is the first label that is known."""
    candidates = [
        index
        for index in range(first)
        if not rows[index].aside and found[index] is None and rows[index].text and not is_noise(rows[index])
    ]
    names = {index: operation_id.leading(rows[index].text)[1] for index in candidates}
    numbered = [index for index, name in names.items() if name != rows[index].text.strip()]
    named = [index for index in numbered if names[index]]
    top = [index for index in candidates if rows[index].role == "title"]
    headings = [index for index in candidates if rows[index].role == "heading"]
    plain = [index for index in candidates if not _is_pair(rows[index])]
    choice = named or top or headings or [index for index in plain if index not in numbered] or numbered
    if not choice:
        return None, first
    chosen = choice[-1]
    if choice[-1] in plain and not (named or top or headings):
        chosen = _above_labels(rows, found, plain, first)
    begin = chosen + 1
    return rows[chosen], begin if begin < first and _are_labels(rows[begin:first], found) else first


def _above_labels(rows: Sequence[Row], found: Sequence[Match | None], plain: Sequence[int], first: int) -> int:
    """The last plain row, unless unknown labels stand between it and the known ones, behind the blank line under the title."""
    chosen = plain[-1]
    form = style(found)
    block = chosen
    while block > plain[0] and not rows[block].gap and block - 1 in plain:
        block -= 1
    if block == plain[0] or not rows[block].gap or rows[first].gap:
        return chosen
    inside = range(block, chosen + 1)
    glued = form == "glued" and all(JOINT.search(rows[index].text) for index in inside)
    pairs = form == "bare" and len(inside) % 2 == 0
    return plain[plain.index(block) - 1] if glued or pairs else chosen


def _is_pair(row: Row) -> bool:
    return row.text.endswith(":") or row.role == "label" or len([cell for cell in row.cells if cell.strip()]) == 2


def _are_labels(between: Sequence[Row], found: Sequence[Match | None]) -> bool:
    """Whether the rows between the title and the first known label are labels that nobody knows."""
    form = style(found)
    if any(len(row.text) > _LONGEST or is_noise(row) or row.role in ("heading", "title") for row in between):
        return False
    if any(_is_pair(row) or (form == "glued" and JOINT.search(row.text)) for row in between):
        return True
    return (form == "colon" and all(":" in row.text for row in between)) or (form == "bare" and len(between) == 2)
