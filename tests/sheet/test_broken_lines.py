"""A value that a saved text breaks over two lines: joined where only that can be meant, never read as its first half."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet

HEAD = {"Diarienummer": "2019/00500", "Namn": "Valvet", "Projektägare": "Örby kommun", "Region": "Sydsverige"}
PROSE = "Texten handlar om projektet."
TEXT = {"colon": "{}: {}\n", "bare": "{}:\n{}\n", "glued": "{}{}\n", "tab": "{}\t{}\n", "bold": "**{}:** {}\n"}


def text(form: str, label: str, value: str, last: bool, prose: str = PROSE) -> str:
    pairs = [*HEAD.items()]
    pairs.insert(len(pairs) if last else 1, (label, value))
    return "2019/00500 - Valvet\n\n" + "".join(form.format(*pair) for pair in pairs) + f"\n{prose}\n"


def read(page: str) -> tuple[dict[str, Any], list[str]]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record.model_dump(mode="json"), [finding.code for finding in result.findings]


SUMS = ["17 250 000 kr", "7 250 000", "1.250.000 kr", "12 300 431 kr", "5 miljoner kronor", "250 tkr"]


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("form", TEXT)
@pytest.mark.parametrize("label", ["Total projektbudget", "Beviljat ESF-stöd"])
@pytest.mark.parametrize("whole", SUMS)
def test_a_sum_is_the_same_wherever_its_line_is_broken(whole: str, label: str, form: str, last: bool) -> None:
    want, codes = read(text(TEXT[form], label, whole, last))
    assert codes == []
    for at, sign in enumerate(whole):
        if sign == " ":
            broken, found = read(text(TEXT[form], label, f"{whole[:at]}\n{whole[at + 1 :]}", last))
            field = "total_budget" if label.startswith("Total") else "esf_support"
            # A second line that could be a number of its own may be refused, but is told.
            assert broken == want or (broken[field] is None and found == ["V201"])
            assert broken == {**want, field: broken[field]}


@pytest.mark.parametrize("form", TEXT)
def test_zeros_on_the_next_line_go_on_with_the_sum(form: str) -> None:
    record, codes = read(text(TEXT[form], "Total projektbudget", "17 250\n000 kr", last=True))
    assert (record["total_budget"], codes) == ({"amount": 17250000, "currency": "SEK"}, [])
    assert [section["text"] for section in record["sections"]] == [PROSE]


@pytest.mark.parametrize("second", ["431", "000 kr, varav 2 000 kr i natura", "431 kr för två år"])
@pytest.mark.parametrize("form", TEXT)
def test_what_may_go_on_with_a_sum_leaves_no_half_of_it(form: str, second: str) -> None:
    record, codes = read(text(TEXT[form], "Total projektbudget", f"17 250\n{second}", last=True))
    assert (record["total_budget"], codes) == (None, ["V201"])


@pytest.mark.parametrize("form", TEXT)
@pytest.mark.parametrize(
    ("label", "value", "code"),
    [
        ("Total projektbudget", "3 120 000\n400 kr", "V201"),
        ("Total projektbudget", "1 250 000\n000", "V201"),
        ("Beviljat ESF-stöd", "156\n780 000 kr", "V201"),
        ("Beviljat ESF-stöd", "156 000\n780 kr", "V201"),
        ("Planerat antal deltagare", "120\n040 personer", "V801"),
        ("Planerat antal deltagare", "120\n040", "V801"),
    ],
)
def test_two_numbers_are_not_made_one(form: str, label: str, value: str, code: str) -> None:
    record, codes = read(text(TEXT[form], label, value, last=True))
    assert (record["total_budget"], record["esf_support"], record["planned_participants"]) == (None, None, None)
    assert codes == [code]


@pytest.mark.parametrize("second", ["300 deltagare får stöd i sitt arbete.", "2019 började vi."])
def test_prose_that_begins_with_a_number_is_no_part_of_a_sum(second: str) -> None:
    page = text(TEXT["colon"], "Total projektbudget", "17 250 000 kr", last=True, prose=second)
    for one in (page, page.replace("\n\n" + second, "\n" + second)):
        record, _ = read(one)
        assert record["total_budget"] == {"amount": 17250000, "currency": "SEK"}
        assert [section["text"] for section in record["sections"]] == [second]


@settings(max_examples=60, deadline=None)
@given(st.integers(1000, 10**12), st.data())
def test_no_sum_becomes_its_first_half(amount: int, data: st.DataObject) -> None:
    whole = f"{amount:,}".replace(",", " ") + data.draw(st.sampled_from(["", " kr", " SEK"]))
    spaces = [at for at, sign in enumerate(whole) if sign == " "]
    at = data.draw(st.sampled_from(spaces))
    form = data.draw(st.sampled_from(sorted(TEXT)))
    record, codes = read(
        text(TEXT[form], "Total projektbudget", f"{whole[:at]}\n{whole[at + 1 :]}", last=data.draw(st.booleans()))
    )
    assert record["total_budget"] == {"amount": amount, "currency": "SEK"} or (
        record["total_budget"] is None and "V201" in codes
    )


def test_a_period_that_goes_on_behind_its_dash() -> None:
    for last in (True, False):
        for form in TEXT.values():
            record, codes = read(text(form, "Projektperiod", "2019-04-01 -\n2020-03-31", last))
            assert (record["start_date"], record["end_date"], codes) == ("2019-04-01", "2020-03-31", [])
