"""The sums that a text's title alone names; a title rounds most sums that the text tells with more care."""

from collections.abc import Sequence
from decimal import Decimal

from esfsheet.news.facts.amounts import Sum, amounts
from esfsheet.news.facts.views import Text
from esfsheet.news.page.stated import Fact
from esfsheet.news.text.body import Body, Para
from esfsheet.values import money

_LEAST, _COARSEST = 1_000, 1_000_000


class Headline:
    """A title as a text of its own, and its sums for which none of `told` stands."""

    def __init__(self, title: Fact | None, told: Sequence[money.Found]) -> None:
        self.body = Body([_para(title)] if title else [])
        self._untold = {one.start for one in self.body.sums if not _stands(one, told)}

    def __bool__(self) -> bool:
        """Whether there are such sums."""
        return bool(self._untold)

    def sums(self) -> list[Sum]:
        """Those sums, with what the title says that they are."""
        return [one for one in amounts(Text(self.body), set()) if one.found.start in self._untold] if self else []


def _para(title: Fact) -> Para:
    raw = title.source.raw
    line, offset = title.source.at or (None, 0)
    return Para(title.value, line, "heading", offset + max(raw.find(title.value), 0))


def _stands(one: money.Found, told: Sequence[money.Found]) -> bool:
    """Whether one of the text's sums is the title's, less rounded.

    >>> title, = money.find("Sex miljoner till Vara")
    >>> _stands(title, money.find("5 962 400 kronor")), _stands(title, money.find("7 miljoner kronor"))
    (True, False)
    """
    amount, currency = one.amount.amount, one.amount.currency
    nearest = min(Decimal(_unit(amount)), amount / 4)
    return any(other.amount.currency == currency and abs(amount - other.amount.amount) < nearest for other in told)


def _unit(amount: Decimal) -> int:
    """What a sum may have been rounded by: the last digit that it states.

    >>> _unit(Decimal(4_200_000)), _unit(Decimal(20_000_000)), _unit(Decimal(12_345))
    (100000, 1000000, 1)
    """
    if amount < _LEAST:
        return 1
    unit = 10
    while unit <= _COARSEST and amount % unit == 0:
        unit *= 10
    return unit // 10
