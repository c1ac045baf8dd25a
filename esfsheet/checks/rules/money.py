"""Rules about sums and rates."""

from collections.abc import Iterator
from decimal import Decimal

from esfsheet.checks.base import Hit, rule
from esfsheet.checks.named import area_of, single_region
from esfsheet.checks.wording import money
from esfsheet.record import Project

_FIELDS = ("total_budget", "esf_support")
_ROUNDING = 1
_POINT = Decimal(1)
# Three amounts, two of which a sheet states; the rate is about the third.
_THREE = (
    "there are three amounts, the total project budget, the ESF support granted (EU money, in some calls with state money"
    " added) and the EU support alone, which the rate is about and the sheet does not state"
)


@rule(
    "C010",
    "error",
    "support above the total budget",
    why="The support is a part of the budget; both sums cannot be true.",
    mend="Look at the page: a digit is often lost, or the two sums have changed places.",
    example="Beviljat ESF-stöd:\n31 200 000",
    compares=("total_budget",),
)
def support_above_total(record: Project) -> Iterator[Hit]:
    total, support = record.total_budget, record.esf_support
    if (
        total
        and support
        and total.currency == support.currency
        and support.amount > total.amount + _ROUNDING
        and total.amount > 0
    ):
        yield Hit("esf_support", f"support of {money(support)} is more than the total budget, {money(total)}")


@rule(
    "C011",
    "warning",
    "Union rate above the support's share",
    why=f"The EU's part would be larger than the support that holds it: {_THREE}.",
    mend="Look at the page; perhaps the rate is the programme area's rather than the project's.",
    example="Unionens medfinansieringsgrad:\n67%",
    compares=("total_budget", "esf_support"),
)
def rate_above_share(record: Project) -> Iterator[Hit]:
    share = _share(record)
    if share is not None and record.cofinancing_rate is not None and record.cofinancing_rate > share + _POINT:
        yield Hit(
            "cofinancing_rate",
            f"the Union's rate is {record.cofinancing_rate:f}%, and the support, which holds the Union's part, is"
            f" {_percent(share)}% of the budget",
        )


@rule(
    "C012",
    "warning",
    "Union rate below the support's share",
    why=f"Support divided by budget is not the Union's rate: {_THREE}.",
    mend="Nothing, if the support holds state money; never compute one of the three from the two others.",
    example="Unionens medfinansieringsgrad:\n40%",
    compares=("total_budget", "esf_support"),
)
def rate_below_share(record: Project) -> Iterator[Hit]:
    share = _share(record)
    if share is not None and record.cofinancing_rate is not None and record.cofinancing_rate < share - _POINT:
        yield Hit(
            "cofinancing_rate",
            f"the Union's rate is {record.cofinancing_rate:f}%; the support is {_percent(share)}% of the budget and may hold"
            " state money, which the rate is not about",
        )


def _share(record: Project) -> Decimal | None:
    """The support in percent of the budget, where both, and the rate, can be true."""
    total, support, rate = record.total_budget, record.esf_support, record.cofinancing_rate
    if not total or not support or total.currency != support.currency or not 0 < support.amount <= total.amount:
        return None
    return 100 * support.amount / total.amount if rate is not None and 0 <= rate <= 100 else None


def _percent(share: Decimal) -> str:
    return f"{share.quantize(Decimal('0.1')):f}".removesuffix(".0")


@rule(
    "C013",
    "error",
    "rate outside 0-100",
    why="A share of the whole lies between 0 and 100 percent.",
    mend="Look at the page: a comma is often lost.",
    example="Unionens medfinansieringsgrad:\n400%",
)
def rate_in_range(record: Project) -> Iterator[Hit]:
    rate = record.cofinancing_rate
    if rate is not None and not 0 <= rate <= 100:
        yield Hit("cofinancing_rate", f"a rate of {rate:f}% is outside 0-100%")


@rule(
    "C014",
    "warning",
    "an amount of zero",
    why="Old sheets write 0 where the sum was not known; as a number it pulls every mean down.",
    mend="Leave the project out where sums are counted, or find the sum in the list of operations.",
    example="Beviljat ESF-stöd:\n0",
)
def zero_amount(record: Project) -> Iterator[Hit]:
    for field in _FIELDS:
        value = getattr(record, field)
        if value and value.amount == 0:
            yield Hit(field, "the sum is 0, which stands for `not known` on old sheets", values=(money(value),))


@rule(
    "C015",
    "warning",
    "not in kronor",
    why="Sheets state sums in Swedish kronor; others cannot be added to them.",
    mend="Look at the page; convert with the rate of the decision's date, never of today.",
    example="Total projektbudget:\n312 000 EUR",
)
def currency(record: Project) -> Iterator[Hit]:
    for field in _FIELDS:
        value = getattr(record, field)
        if value and value.currency != "SEK":
            yield Hit(field, f"{money(value)} is not in SEK", values=(money(value),))


@rule(
    "C017",
    "info",
    "a very small sum",
    why="Sums under 10 000 kronor are mostly thousands of kronor written without their unit.",
    mend="Look at the page, and at the project's size.",
    example="Total projektbudget:\n3 120",
)
def small_amount(record: Project) -> Iterator[Hit]:
    for field in _FIELDS:
        value = getattr(record, field)
        if value and value.currency == "SEK" and 0 < value.amount < 10_000:
            yield Hit(
                field, f"{money(value)} is very little for a project; perhaps thousands are meant", values=(money(value),)
            )


_ASKED = {"A": 46, "C": 0, "D": 55, "E": 5}
_ASKED_IN_AREA_A = {"Norra Mellansverige": 40}


@rule(
    "C018",
    "warning",
    "other co-financing than the area asks for",
    why="Each programme area of 2021-2027 asks for a share of co-financing; with another, a sum may be wrong.",
    mend="Look at the call; some ask for other shares.",
    example="Beviljat ESF-stöd:\n2 496 000",
    periods=("2021-2027",),
    source="esf.se, co-financing by programme area",
    compares=("total_budget", "priority", "region"),
)
def cofinancing_asked(record: Project) -> Iterator[Hit]:
    area = area_of(record)
    total, support = record.total_budget, record.esf_support
    if not total or not support or total.currency != support.currency or not 0 < support.amount <= total.amount:
        return
    if area is None or area not in _ASKED:
        return
    asked = _ASKED[area]
    if area == "A":
        asked = _ASKED_IN_AREA_A.get(single_region(record) or "", asked)
    own = 100 - 100 * support.amount / total.amount
    if abs(own - asked) > 2:
        shown = f"{own.quantize(_POINT):f}"
        yield Hit("esf_support", f"{shown}% of the budget is not ESF support; area {area} asks for {asked}%")
