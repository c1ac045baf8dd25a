"""Whether a part of an expression, as Python parses it, may match an end of line."""

from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

_WITH_END = (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD, op.CATEGORY_NOT_DIGIT)


def crosses(items: Any) -> bool:
    """Whether a part of an expression may match an end of line."""
    for code, argument in items:
        if code is op.LITERAL:
            may = argument == 10
        elif code is op.NOT_LITERAL:
            may = argument != 10
        elif code is op.IN:
            may = _holds_end(argument)
        elif code is op.SUBPATTERN:
            may = crosses(argument[3])
        elif code is op.ATOMIC_GROUP:
            may = crosses(argument)
        elif code is op.BRANCH:
            may = any(map(crosses, argument[1]))
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            may = crosses(argument[2])
        elif code is op.ASSERT:
            may = argument[0] > 0 and crosses(argument[1])
        else:
            may = code not in (op.ASSERT_NOT, op.AT, op.ANY)
        if may:
            return True
    return False


def _holds_end(items: Any) -> bool:
    negated = items[0][0] is op.NEGATE
    holds = any(
        argument == 10
        if code is op.LITERAL
        else argument[0] <= 10 <= argument[1]
        if code is op.RANGE
        else argument in _WITH_END
        if code is op.CATEGORY
        else False
        for code, argument in items
    )
    return holds != negated
