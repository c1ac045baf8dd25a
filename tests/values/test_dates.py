"""Dates, periods, and both in running text."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.values import dates
from esfsheet.values.date_forms import MONTHS
from esfsheet.values.dates import PartialDate
from esfsheet.values.errors import Unreadable

days = st.dates(datetime.date(1990, 1, 1), datetime.date(2099, 12, 31))
full = days.map(lambda day: PartialDate(day.year, day.month, day.day))
partial = st.one_of(full, days.map(lambda day: PartialDate(day.year, day.month)), days.map(lambda day: PartialDate(day.year)))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2021-02-01", "2021-02-01"),
        ("2021–02–01", "2021-02-01"),
        ("2021-02-01T10:20:00+01:00", "2021-02-01"),
        ("2021-02-01 10:20", "2021-02-01"),
        ("2021/02/01", "2021-02-01"),
        ("2021.02.01", "2021-02-01"),
        ("20210201", "2021-02-01"),
        ("091012", "2009-10-12"),
        ("01.02.2021", "2021-02-01"),
        ("1/3 2014", "2014-03-01"),
        ("1/3-2014", "2014-03-01"),
        ("13/04/2021", "2021-04-13"),
        ("05/05/2021", "2021-05-05"),
        ("6\u00a0april\u00a02021", "2021-04-06"),
        ("6:e april 2021", "2021-04-06"),
        ("6 apr. 2021", "2021-04-06"),
        ("den 31 oktober 2021", "2021-10-31"),
        ("Tisdag 6 april 2021", "2021-04-06"),
        ("22 December 2009", "2009-12-22"),
        ("22 december 2009 kl. 09.52", "2009-12-22"),
        ("Dec 22, 2009 09:52 CET", "2009-12-22"),
        ("september 2024", "2024-09"),
        ("2024-09", "2024-09"),
        ("2024", "2024"),
    ],
)
def test_parse(text: str, iso: str) -> None:
    assert dates.parse(text).isoformat() == iso


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "V101"),
        ("imorgon", "V101"),
        ("1 maj -21", "V101"),
        ("1850-01-01", "V101"),
        ("1693785600", "V101"),
        ("2024 10:30", "V101"),
        ("1" * 5000, "V101"),
        ("٢٠٢١-٠٢-٠١", "V101"),
        ("31 februari 2020", "V102"),
        ("2021-13-01", "V102"),
        ("2021-00-10", "V102"),
        ("31/31/2021", "V102"),
        ("03/04/2021", "V104"),
    ],
)
def test_unreadable(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as raised:
        dates.parse(text)
    assert raised.value.code == code


def test_parse_full_wants_a_day() -> None:
    with pytest.raises(Unreadable) as raised:
        dates.parse_full("september 2024")
    assert raised.value.code == "V103"


@given(partial)
def test_round_trip(value: PartialDate) -> None:
    assert dates.parse(value.isoformat()) == value


@given(days, st.sampled_from(sorted(MONTHS)), st.sampled_from(["{} {} {}", "den {} {} {}", "{}:e {} {}"]))
def test_month_names(day: datetime.date, name: str, form: str) -> None:
    date = day.replace(month=MONTHS[name], day=min(day.day, 28))
    assert dates.parse_full(form.format(date.day, name, date.year)) == date


@given(days, st.sampled_from(["%d/%m-%Y", "%d/%m %Y", "%d.%m.%Y", "%Y%m%d", "%Y/%m/%d"]))
def test_numeric_forms(day: datetime.date, form: str) -> None:
    assert dates.parse_full(day.strftime(form)) == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2009-01-12 till 2009-07-10", "2009-01-12", "2009-07-10"),
        ("2016-01-04-2017-10-31", "2016-01-04", "2017-10-31"),
        ("2021-02-01\u00a0–\u00a02021-10-31", "2021-02-01", "2021-10-31"),
        ("2021-02-01--2021-10-31", "2021-02-01", "2021-10-31"),
        ("2021-02-01 t.o.m. 2021-10-31", "2021-02-01", "2021-10-31"),
        ("2021-02-01 t o m 2021-10-31", "2021-02-01", "2021-10-31"),
        ("från 2021-02-01 till 2021-10-31", "2021-02-01", "2021-10-31"),
        ("fr.o.m. 1 mars 2021 t.o.m. 31 maj 2022", "2021-03-01", "2022-05-31"),
        ("2021-10-31 - 2021-02-01", "2021-10-31", "2021-02-01"),
        ("2021-02-01 -", "2021-02-01", None),
        ("- 2021-02-01", None, "2021-02-01"),
        ("september 2024 till augusti 2027", "2024-09", "2027-08"),
        ("mellan februari 2020 och maj 2022", "2020-02", "2022-05"),
        ("2021-2023", "2021", "2023"),
        ("2024 till 2027", "2024", "2027"),
        ("1 januari 2020 - 30 juni 2022", "2020-01-01", "2022-06-30"),
        ("1 januari - 30 juni 2022", "2022-01-01", "2022-06-30"),
        ("1/3 - 30/6 2022", "2022-03-01", "2022-06-30"),
        ("februari-maj 2022", "2022-02", "2022-05"),
    ],
)
def test_parse_range(text: str, first: str | None, last: str | None) -> None:
    start, end = dates.parse_range(text)
    assert (start and start.isoformat(), end and end.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "V101"),
        ("-", "V101"),
        ("2021-02-01", "V101"),
        ("2024-09", "V101"),
        ("2008-3030382", "V101"),
        ("februari 2020 och maj 2022", "V101"),
        ("2021-02-31 till 2021-10-31", "V102"),
        ("december - februari 2022", "V104"),
    ],
)
def test_unreadable_ranges(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as raised:
        dates.parse_range(text)
    assert raised.value.code == code


@given(partial | st.none(), partial | st.none())
def test_range_round_trip(first: PartialDate | None, last: PartialDate | None) -> None:
    if first or last:
        written = " - ".join(one.isoformat() if one else "" for one in (first, last))
        assert dates.parse_range(written.strip()) == (first, last)


@given(full, full, st.sampled_from(["-", " till ", "–", " t.o.m. "]))
def test_find_ranges_sees_what_parse_range_reads(first: PartialDate, last: PartialDate, between: str) -> None:
    text = f"Pågår {first.isoformat()}{between}{last.isoformat()}."
    (found,) = dates.find_ranges(text)
    assert (found.first, found.last, found.text) == (first, last, text[6:-1])
    assert [one.date for one in dates.find(text)] == [first, last]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("6 april 2021 | Arbete", ["6 april 2021"]),
        ("Tisdag den 31 oktober 2021.", ["31 oktober 2021"]),
        ("i maj 2021, Dec 22, 2009 09:52", ["maj 2021", "Dec 22, 2009"]),
        ("1/3 2014, 01.02.2021 (2021-03-01)", ["1/3 2014", "01.02.2021", "2021-03-01"]),
        ("1 januari 2020-6 april 2021", ["1 januari 2020", "6 april 2021"]),
        ("6\u00a0ap\u00adril 2021!", ["6\u00a0ap\u00adril 2021"]),
        ("31 februari 2020, 03/04/2021, 2024", []),
        ("2021-2023-44 2008-3030382 2020/00694 08-2010 2015 2021-02-01-44", []),
    ],
)
def test_find(text: str, found: list[str]) -> None:
    assert [one.text for one in dates.find(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pågår 2024 till 2027", ["2024 till 2027"]),
        ("ska pågå september 2024 till augusti 2027 och", ["september 2024 till augusti 2027"]),
        ("ESF 2021–2027.", ["2021–2027"]),
        ("mellan den 1 maj 2020 och den 2 maj 2022", ["1 maj 2020 och den 2 maj 2022"]),
        ("1 januari - 30 juni 2022, februari–maj 2022", ["1 januari - 30 juni 2022", "februari–maj 2022"]),
        ("2021-2023-44 2008-3030382 2020/00694 08-2010-2015 070-2010 2015", []),
        ("2000-2010 kr, mellan 2000 och 2050 deltagare, 2023-2021", []),
    ],
)
def test_find_ranges(text: str, found: list[str]) -> None:
    assert [one.text for one in dates.find_ranges(text)] == found
