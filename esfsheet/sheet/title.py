"""The title of a sheet: which of the rows above the labels it is."""

from collections.abc import Sequence
from typing import NamedTuple

from esfsheet.sheet.fields import Remark, spot
from esfsheet.sheet.labels import Match, Row, gaps, style
from esfsheet.sheet.naming import JOINT, is_sentence, name
from esfsheet.sheet.noise import is_noise, is_site
from esfsheet.values import operation_id
from esfsheet.values.text import fold

_LONGEST = 160
_SHOWN = 60
_BLANK = " \u00a0:\t"
# "Projekt", "Projekttitel", "Insatsens namn": what stands there may be the name.
_NAMING = (
    "projekt",
    "titel",
    "namn",
    "rubrik",
    "insats",
    "benämning",
    "beteckning",
    "operation",
    "satsning",
    "åtgärd",
    "förstudie",
)


class Title(NamedTuple):
    """The title's row, where the labels behind it begin, and what makes the choice doubtful."""

    row: Row | None
    begin: int
    remarks: list[Remark]


def title(rows: Sequence[Row], found: Sequence[Match | None], first: int) -> Title:
    """The title of the sheet whose first known label is the row `first`."""
    first = _paired_above(rows, found, first)
    candidates = [
        index
        for index in range(first)
        if not rows[index].aside and found[index] is None and rows[index].text and not is_noise(rows[index])
    ]
    if not candidates:
        return Title(None, first, [])
    names = {index: operation_id.leading(rows[index].text)[1] for index in candidates}
    numbered = [index for index, name in names.items() if name != rows[index].text.strip()]
    named = [index for index in numbered if names[index]]
    top = [index for index in candidates if rows[index].role == "title"]
    headings = [index for index in candidates if rows[index].role == "heading"]
    block = _stated_above(rows, found, candidates, first)
    plain = [index for index in candidates if not _is_pair(rows[index]) and not _answers(rows, index)]
    above = [index for index in plain if index < block]
    if block in plain and not _states_number(rows[block]) and all(_ends_sentence(rows[index].text) for index in above):
        above.append(block)
        block += 1
    choice = named or top or headings or [index for index in above if index not in numbered] or numbered
    if not choice:
        return Title(None, block, [])
    chosen = choice[-1]
    rivals = choice
    if chosen in above and not (named or top or headings):
        names_stated = _stated_names(rows, found)
        stated = [index for index in above if fold(rows[index].text) in names_stated]
        chosen = stated[-1] if stated else _plain(rows, found, above, first)
        sentence = _ends_sentence(rows[chosen].text)
        rivals = [] if stated else [index for index in above if _ends_sentence(rows[index].text) == sentence]
    doubtful = [rows[index] for index in candidates if index < chosen and (index in rivals or _is_pair(rows[index]))]
    left = [row for row in doubtful if not is_site(row)]
    remarks = _doubts(rows[chosen], left, sentence=chosen in above and chosen in rivals and is_sentence(rows[chosen].text))
    begin = chosen + 1
    if begin < first and _are_labels(rows[begin:first], found):
        return Title(rows[chosen], begin, remarks)
    return Title(rows[chosen], max(begin, block), remarks)


def _paired_above(rows: Sequence[Row], found: Sequence[Match | None], first: int) -> int:
    """Where the rows begin that markup or tabs make labels with their values, which nobody knows, right above a known one."""
    begin = first
    while begin:
        value = rows[begin - 1]
        start = begin - 1
        if value.role == "cell" and value.row:
            start = begin - 2
        label = rows[start]
        if start < 0 or value.aside or not _names_value(label, value) or found[start] is not None:
            break
        begin = start
    return begin


def _names_value(label: Row, value: Row) -> bool:
    if label is not value:
        return label.role == "label" and label.row == value.row and _is_unknown(label.text, value.text)
    cells = [cell.strip(_BLANK) for cell in label.cells if cell.strip(_BLANK)]
    return label.role == "" and len(cells) == 2 and _is_unknown(*cells)


def _is_unknown(label: str, value: str) -> bool:
    """Whether a label may state anything but the project's name."""
    word = fold(label)
    return (
        bool(value)
        and label[:1].isupper()
        and not any(name in word for name in _NAMING)
        and operation_id.leading(value)[0] is None
        and operation_id.leading(label)[0] is None
        and not is_sentence(value)
    )


def _doubts(chosen: Row, left: Sequence[Row], *, sentence: bool) -> list[Remark]:
    """What is to be said of lines above the title that may be the title too, or labels, and of a title that reads as prose."""
    remarks = [Remark("L014", "the name reads as a sentence", chosen.text, spot(chosen))] if sentence else []
    if left:
        which = "a line" if len(left) == 1 else f"{len(left):,} lines"
        message = f"{which} above {chosen.text[:_SHOWN]!r}, the last that may be the name: in no field of the record"
        remarks.append(Remark("L014", message, left[0].text, spot(left[0])))
    return remarks


def _stated_names(rows: Sequence[Row], found: Sequence[Match | None]) -> set[str]:
    """What labels call the operation."""
    return {fold(_value(rows, found, index)) for index, one in enumerate(found) if one and one.known.feeds == "operation_name"}


def _plain(rows: Sequence[Row], found: Sequence[Match | None], plain: Sequence[int], first: int) -> int:
    """Which of the plain rows is the title: the last above the first sentence."""
    sentences = [index for index in plain if _ends_sentence(rows[index].text)]
    if not sentences or sentences == plain:
        return _above_labels(rows, found, plain, first)
    # A notice of the site stands above the title, what introduces the project below it.
    titles = sorted({*plain} - {*sentences})
    return max((index for index in titles if index < sentences[0]), default=titles[-1])


def _value(rows: Sequence[Row], found: Sequence[Match | None], index: int) -> str:
    match = found[index]
    return match.value if match and match.value else rows[index + 1].text if index + 1 < len(rows) else ""


def _ends_sentence(text: str) -> bool:
    """Whether a text ends with a full stop that is not an abbreviation's."""
    return text.endswith(".") and "." not in text.rsplit(" ", 1)[-1][:-1]


def _stated_above(rows: Sequence[Row], found: Sequence[Match | None], candidates: Sequence[int], first: int) -> int:
    """Where the rows begin that go over into the first known label, each a label that nobody knows with its value."""
    if candidates[-1] != first - 1 or ":" not in rows[first - 1].text:
        return first
    apart = gaps(rows, found)
    form = style(found)
    begin = first
    left = set(candidates)
    while begin - 1 in left and (apart or not rows[begin].gap):
        row = rows[begin - 1]
        value = name(row, form)[1] if ":" in row.text and row.role not in ("heading", "title") else ""
        if not value or len(value) > _LONGEST or is_sentence(value) or (apart and value[0].islower()):
            break
        begin -= 1
    return begin


def _states_number(row: Row) -> bool:
    return row.text.partition(":")[2].lstrip()[:1].isdigit()


def _above_labels(rows: Sequence[Row], found: Sequence[Match | None], plain: Sequence[int], first: int) -> int:
    """The last plain row, unless unknown labels stand between it and the known ones, behind the blank line under the title."""
    chosen = plain[-1]
    form = style(found)
    block = chosen
    left = set(plain)
    while block > plain[0] and not rows[block].gap and block - 1 in left:
        block -= 1
    if block == plain[0] or not rows[block].gap or rows[first].gap:
        return chosen
    inside = range(block, chosen + 1)
    glued = form == "glued" and all(JOINT.search(rows[index].text) for index in inside)
    pairs = form == "bare" and len(inside) % 2 == 0
    return plain[plain.index(block) - 1] if glued or pairs else chosen


def _is_pair(row: Row) -> bool:
    return row.text.endswith(":") or row.role == "label" or len([cell for cell in row.cells if cell.strip()]) == 2


def _answers(rows: Sequence[Row], index: int) -> bool:
    """Whether a row stands right below a label with a colon and no value."""
    return index > 0 and not rows[index].gap and rows[index - 1].text.endswith(":") and rows[index].role == ""


def _are_labels(between: Sequence[Row], found: Sequence[Match | None]) -> bool:
    """Whether the rows between the title and the first known label are labels that nobody knows."""
    form = style(found)
    if any(
        len(row.text) > _LONGEST or is_noise(row) or is_sentence(row.text) or row.role in ("heading", "title")
        for row in between
    ):
        return False
    if any(_is_pair(row) or (form == "glued" and JOINT.search(row.text)) for row in between):
        return True
    return (form == "colon" and all(":" in row.text for row in between)) or (form == "bare" and len(between) == 2)
