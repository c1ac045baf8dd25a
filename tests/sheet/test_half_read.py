"""A bad date takes no good one with it, and sums that may be two are refused alike."""

from decimal import Decimal

import pytest

import esfsheet
from esfsheet.values import money
from esfsheet.values.errors import Unreadable


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("2016-02-30 till 2017-12-31", None, "2017-12-31"),
        ("2016-02-30 - 2017-12-31", None, "2017-12-31"),
        ("2016-02-30-2017-12-31", None, "2017-12-31"),
        ("2016-01-01 – 2017-11-31", "2016-01-01", None),
        ("den 1 mars 2016 till och med den 31 november 2017", "2016-03-01", None),
        ("2016-02-30 - 2017-11-31", None, None),
    ],
)
def test_a_day_that_does_not_exist_leaves_the_other(period: str, start: str | None, end: str | None) -> None:
    page = f"Spången\n\nDiarienummer: 2016/00455\nProjektägare: A\nRegion: Syd\nProjektperiod: {period}\n\nText.\n"
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    record = result.record.model_dump(mode="json")
    assert (record["start_date"], record["end_date"]) == (start, end)
    wrong = [path for path, day in (("start_date", start), ("end_date", end)) if day is None]
    assert [(one.code, one.field) for one in result.findings] == [("V102", path) for path in wrong]


@pytest.mark.parametrize("text", ["1,500 tkr", "1.500 tkr", "1,500 kr", "1,500 tusen kronor", "TSEK 1,500"])
def test_a_comma_or_a_stop_that_may_part_thousands(text: str) -> None:
    with pytest.raises(Unreadable):
        money.parse(text)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("kr 500 000", 500_000),
        ("Kr. 1 200 000", 1_200_000),
        ("KR 500 000", 500_000),
        ("5 000 000,- kr", 5_000_000),
        ("5 000 000:- SEK", 5_000_000),
        ("1,5 tkr", 1_500),
        ("1,234 miljoner kronor", 1_234_000),
    ],
)
def test_usual_forms_of_a_sum(text: str, amount: int) -> None:
    assert money.parse(text) == money.Amount(Decimal(amount), "SEK")


def test_two_units_that_differ_are_no_sum() -> None:
    with pytest.raises(Unreadable):
        money.parse("kr 500 000 euro")
