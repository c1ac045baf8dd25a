"""The sums that a text's title alone names; a title rounds most sums that the text tells with more care."""

from collections.abc import Sequence
from decimal import Decimal

from esfsheet.news.facts.amounts import Sum, amounts
from esfsheet.news.facts.views import Text
from esfsheet.news.page.stated import Fact
from esfsheet.news.text.body import Body, Para
from esfsheet.values import money

_LEAST, _COARSEST = 1_000, 1_000_000


def headline(title: Fact | None, sums: Sequence[Sum]) -> tuple[Body, list[Sum]]:
    """The title as a text of its own, and its sums for which none of `sums` stands."""
    body = Body([_para(title)] if title else [])
    told = [one.found for one in sums]
    if all(_stands(one, told) for one in body.sums):
        return body, []
    return body, [one for one in amounts(Text(body), set()) if not _stands(one.found, told)]


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
    unit = _unit(one.amount.amount)
    return any(
        one.amount.currency == other.amount.currency and abs(one.amount.amount - other.amount.amount) < unit for other in told
    )


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
