"""Dates without a year are told from the day of publication, and from nothing else."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from esfsheet.news.words.relative import months, relative

NAMES = "januari februari mars april maj juni juli augusti september oktober november december".split()


@given(st.dates(date(1995, 1, 1), date(2040, 12, 31)), st.integers(-60, 120))
def test_a_near_day_is_found_again_without_its_year(published: date, ahead: int) -> None:
    day = published + timedelta(days=ahead)
    found = relative(f"Vi ses den {day.day} {NAMES[day.month - 1]} i Sala.", published.isoformat(), [])
    assert [one.date and one.date.isoformat() for one in found] == [day.isoformat()]


@given(st.text(max_size=60), st.integers(1, 28), st.sampled_from(NAMES))
def test_without_a_day_of_publication_nothing_is_told(text: str, day: int, month: str) -> None:
    seen = f"{text} den {day} {month}, i {month} nästa år"
    assert all(one.date is None for one in relative(seen, None, []))
    assert list(months(seen, None)) == []


def test_the_same_year_is_that_of_the_date_before() -> None:
    from esfsheet.news.text.body import Body, Para

    body = Body([Para("Det startar i juni 2023 och avslutas i december samma år.")])
    assert [one.date.isoformat() for one in body.dates] == ["2023-06", "2023-12"]


def test_what_was_lies_behind_and_what_will_be_ahead() -> None:
    told = months("Det startade i september. Det avslutas i maj.", "2020-06-01")
    assert [one.date and one.date.isoformat() for one in told] == ["2019-09", "2021-05"]


def test_the_last_day_of_a_month_is_told_too() -> None:
    seen = "Projektet avslutas sista december."
    for published, told in ((None, None), ("2020-05-01", "2020-12-31")):
        [one] = relative(seen, published, [])
        assert seen[one.start : one.end] == "sista december"
        assert (one.date and one.date.isoformat()) == told
