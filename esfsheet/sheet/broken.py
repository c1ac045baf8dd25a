"""A value that a saved text breaks over two lines: what it is in all."""

from esfsheet.patterns import pattern
from esfsheet.sheet.fields import Field
from esfsheet.values import dates
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

_COUNT = "planned_participants"
_NUMBERS = frozenset(("total_budget", "esf_support", _COUNT))
_NUMBER = pattern(r"[0-9]{1,15}(?:[ .][0-9]{3}){0,4}(?:,[0-9]{1,2})?(?: [a-z]{2,10}\.?)?")
_GROUPS = pattern(r"[0-9]{3}(?:[ .][0-9]{3}){0,3}(?: ?(?P<unit>[^0-9 ][^0-9]{0,20}))?")
# A sum never begins with a nought, so that these go on with one; a longer sum than this is whole.
_FIRST = pattern(r"[1-9][0-9]{0,2}(?:[ .][0-9]{3})?")
_NOUGHT = pattern(r"0[0-9]{2}(?: ?(?P<unit>[^0-9 ][^0-9]{0,20}))?")
# A group of three with a unit behind it is no prose.
_GOES_ON = pattern(r"0[0-9]{2}(?![0-9])|[0-9]{3} ?(?:kr|kronor|SEK)\b")


def joined(field: Field, below: str) -> Field | None:
    """The field with the line below it in its value; None where that is no part of it.

    Both stay on lines of their own, which no reader takes for one value, where it is not certain that they are one.
    """
    feeds = field.known.feeds if field.known else None
    if not field.raw or not (feeds == "period" or feeds in _NUMBERS):
        return None
    whole = _period(field.raw, below) if feeds == "period" else _number(field.raw, below, feeds)
    return field._replace(raw=whole) if whole else None


def _period(raw: str, below: str) -> str | None:
    whole = f"{raw} {below}"
    return whole if _both_ends(whole) and not _both_ends(raw) else None


def _number(raw: str, below: str, feeds: str) -> str | None:
    number, more = plain(raw), plain(below)
    if not _NUMBER.fullmatch(number):
        return None
    if _is_unit(more):
        return f"{raw} {below}"
    groups = _GROUPS.fullmatch(more)
    if not number[-1].isdigit() or not (_GOES_ON.match(more) or (groups and _is_unit(groups["unit"]))):
        return None
    rest = _NOUGHT.fullmatch(more)
    sure = feeds != _COUNT and _FIRST.fullmatch(number) and rest and _is_unit(rest["unit"])
    return f"{raw} {below}" if sure else f"{raw}\n{below}"


def _is_unit(text: str | None) -> bool:
    # Few pages break their sums over lines.
    from esfsheet.values import money_units

    return text is None or money_units.read(text) is not None


def _both_ends(text: str) -> bool:
    try:
        return None not in dates.parse_range(text)
    except Unreadable:
        return False
