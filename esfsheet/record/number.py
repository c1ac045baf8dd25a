"""Exact decimal numbers as those of JSON."""

from decimal import Decimal


def number(value: Decimal) -> int | float:
    """The number that stands in a line for an exact one.

    >>> number(Decimal("759700.00")), number(Decimal("0.5"))
    (759700, 0.5)
    """
    return int(value) if value == value.to_integral_value() else float(value)
