"""Labels that have one more cell of one line beside them, and nothing else, as most have."""

from collections.abc import Callable, Sequence

from esfsheet.sheet.fields import Field
from esfsheet.sheet.labels import Match, Row

# A tuple made without the call of its class in Python, which takes as long again.
_new = tuple.__new__


def answered(rows: Sequence[Row], found: Sequence[Match | None], at: int, ends: Callable[[Row], bool]) -> list[Field]:
    """The fields of such labels from the row `at` on: each takes two rows. The cell is the value, whatever it says."""
    last = len(rows) - 1
    taken: list[Field] = []
    while at < last:
        label, answer, known = rows[at], rows[at + 1], found[at]
        if (
            known is None
            or known.value
            or label.role != "label"
            or answer.role != "cell"
            or answer.row != label.row
            or answer.text == ":"
            or (at + 1 < last and rows[at + 2].row == label.row)
            or ends(answer)
        ):
            break
        places = (answer.number, answer.offset), (label.number, label.offset)
        taken.append(_new(Field, (known.label, known.known, answer.text, *places, ())))
        at += 2
    return taken
