"""No record, however odd, breaks a check; and checks say the same twice."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet.checks import AcrossSet, Selection, check, codes, profile
from esfsheet.codes import catalogue
from esfsheet.record import Envelope, Finding, Project

PAGES = Path(__file__).parents[2] / "fixtures" / "sheets"
PLAIN = esfsheet.parse(PAGES / "esf-2021" / "order_1.txt").envelope
CODES = {code.code for code in codes()}

WORDS = st.sampled_from(
    ["", "A", "2.1", "PO5", "ESO4.7", "175", "117.0", "145a", "SE33", "Övre Norrland", "Luleå kommun", "0", "*"]
)
TEXT = st.none() | WORDS.filter(bool) | st.text(min_size=1, max_size=30)
CODED = st.none() | st.fixed_dictionaries({"code": TEXT, "name": TEXT})
MONEY = st.none() | st.fixed_dictionaries({"amount": st.integers(-10, 10**12), "currency": st.sampled_from(["SEK", "EUR"])})
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "programme_period": st.sampled_from(["2007-2013", "2014-2020", "2021-2027"]),
        "operation_id": TEXT,
        "operation_name": TEXT,
        "project_number": TEXT,
        "call_id": TEXT,
        "fund": TEXT,
        "countries": st.lists(st.text(max_size=3), max_size=3),
        "priority": CODED,
        "specific_objective": CODED,
        "intervention_field": TEXT,
        "region": TEXT,
        "nuts2": st.none() | st.from_regex("SE[0-9]{0,3}", fullmatch=True),
        "start_date": st.none() | st.dates().map(str),
        "end_date": st.none() | st.dates().map(str),
        "total_budget": MONEY,
        "esf_support": MONEY,
        "cofinancing_rate": st.none() | st.integers(-1000, 1000) | st.floats(0, 100),
        "municipalities": st.lists(st.text(min_size=1, max_size=9), max_size=3),
        "counties": st.lists(st.text(min_size=1, max_size=9), max_size=3),
        "beneficiary": st.fixed_dictionaries(
            {
                "name": TEXT,
                "organisation_number": st.none() | st.from_regex("[0-9]{10}", fullmatch=True),
                "address": TEXT,
                "postcode": st.none() | st.from_regex("[0-9]{5}", fullmatch=True),
                "city": TEXT,
            }
        ),
    },
)


def changed(changes: dict[str, Any]) -> Envelope:
    line = json.loads(PLAIN.model_dump_json())
    line["record"].update(changes)
    return Envelope.model_validate(json.loads(json.dumps(line), parse_float=Decimal))


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(CHANGES)
@example({})
def test_no_record_breaks_a_check(changes: dict[str, Any]) -> None:
    envelope = changed(changes)
    before = envelope.model_dump_json()
    across = AcrossSet()
    found = [*check(envelope), *profile(envelope), *across.add(envelope), *across.add(envelope)]
    found += [finding for _, finding in across.finish()]
    assert envelope.model_dump_json() == before
    assert {finding.code for finding in found} <= CODES
    for finding in found:
        assert Finding.model_validate_json(finding.model_dump_json()).model_dump() == finding.model_dump()
        assert len(finding.message) < 600
        code = catalogue()[finding.code]
        assert isinstance(envelope.record, Project)
        assert not code.periods or envelope.record.programme_period in code.periods
    assert check(envelope) == check(envelope)


def test_a_selection_runs_only_what_it_holds() -> None:
    envelope = changed({"cofinancing_rate": 400, "region": "Norden"})
    assert {finding.code for finding in check(envelope, Selection(("C",)))} == {"C013"}
    assert "R027" not in {finding.code for finding in check(envelope, Selection(ignore=("R",)))}


def test_a_document_without_a_record_has_nothing_to_check() -> None:
    envelope = esfsheet.parse("Hej!").envelope
    assert check(envelope) == profile(envelope) == []


def test_another_profile_is_refused() -> None:
    with pytest.raises(KeyError):
        profile(PLAIN, "art50")


def test_a_thousand_unknown_names_cost_no_more_than_some() -> None:
    envelope = changed({"municipalities": [f"Ort {number}" for number in range(20_000)]})
    assert len([finding for finding in check(envelope) if finding.code == "R028"]) == 20


@pytest.mark.parametrize("rate", ["-5 %", "\u22125 %", "100,1 %", "400%"])
def test_a_rate_that_cannot_be_is_read_and_an_error(rate: str) -> None:
    page = (PAGES / "esf-2021" / "order_1.txt").read_text("utf-8")
    before, _, after = page.partition("Unionens medfinansieringsgrad:\n")
    envelope = esfsheet.parse(f"{before}Unionens medfinansieringsgrad:\n{rate}\n{after.partition(chr(10))[2]}").envelope
    assert [finding.severity for finding in check(envelope, Selection(("C013",)))] == ["error"]
    assert "V301" not in {finding.code for finding in envelope.findings}


@pytest.mark.parametrize(("period", "code"), [("2021-2027", "R003"), ("2014-2020", "R004"), ("2007-2013", "R004")])
def test_a_persons_number_that_was_masked_on_the_page_is_told_by_the_check_too(period: str, code: str) -> None:
    page = (PAGES / "esf-2021" / "order_1.txt").read_text("utf-8")
    before, label, after = page.partition("Projekt\u00e4gare organisationsnummer:\n")
    result = esfsheet.parse(f"{before}{label}640823-3234\n{after.partition(chr(10))[2]}")
    assert isinstance(result.record, Project)
    assert result.record.beneficiary.organisation_number is None
    record = result.record.model_copy(update={"programme_period": period})
    [told] = [one for one in check(result.envelope.model_copy(update={"record": record})) if one.code in ("R003", "R004")]
    assert (told.code, told.severity) == (code, "error" if code == "R003" else "warning")
    assert "3234" not in told.model_dump_json()
    [masked] = [one for one in result.findings if one.code == "V403"]
    assert (told.where, told.raw) == (masked.where, masked.raw)
