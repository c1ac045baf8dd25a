"""Words that messages share."""

from collections.abc import Iterable

from esfsheet.record import Money
from esfsheet.values.lexical import grouped
from esfsheet.values.text import fold


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like an unknown one, as the end of a message; nothing where there is none.

    >>> nearest("Vastsverige", ["Sydsverige", "Västsverige"])
    '; the nearest known one is Västsverige'
    >>> nearest("2.7", ["1.1", "2.1", "2.2"])
    '; the nearest known one is 2.1'
    """
    from difflib import SequenceMatcher

    folded = fold(word[:80])

    def likeness(other: str) -> float:
        return SequenceMatcher(None, folded, fold(other), autojunk=False).ratio()

    # Of equally near ones the first.
    best = max(known, key=likeness, default=None)
    return f"; the nearest known one is {best}" if best and likeness(best) >= 0.5 else ""


def money(value: Money) -> str:
    """A sum in groups of three.

    >>> from decimal import Decimal
    >>> money(Money(amount=Decimal(400000), currency="SEK"))
    '400 000 SEK'
    """
    whole, _, fraction = f"{abs(value.amount):f}".partition(".")
    sign = "-" if value.amount < 0 else ""
    return f"{sign}{grouped(whole)}{f'.{fraction}' if fraction.strip('0') else ''} {value.currency}"


def shortened(text: str, longest: int = 60) -> str:
    """At most so much of a page's text."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
