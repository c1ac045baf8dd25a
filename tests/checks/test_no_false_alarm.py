"""Sheets as there are many, of which no check may say that something is wrong."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

import esfsheet
from esfsheet.checks import AcrossSet, Selection, check
from esfsheet.record import Envelope

PLAIN = json.loads(esfsheet.parse(Path(__file__).parents[2] / "fixtures" / "sheets" / "esf-2021" / "order_1.txt").to_json())
BEFORE: dict[str, Any] = {"programme_period": "2014-2020", "operation_id": "2020/00124", "programme_cci": None, "fund": None}
BEFORE |= {"themes": {}, "intervention_field": "102", "project_number": None, "start_date": "2021-05-01"}


def sek(amount: float) -> dict[str, Any]:
    return {"amount": amount, "currency": "SEK"}


def made(owner: dict[str, Any] | None = None, findings: tuple[Any, ...] = (), **changes: Any) -> Envelope:
    line = json.loads(json.dumps(PLAIN))
    line["record"].update(changes)
    line["record"]["beneficiary"].update(owner or {})
    line["findings"] = list(findings)
    return Envelope.model_validate_json(json.dumps(line))


def area(code: str | None, name: str | None = None) -> dict[str, str | None]:
    return {"code": code, "name": name}


AGENCY = {"name": "ARBETSFÖRMEDLINGEN", "organisation_number": "2021002114", "postcode": "11399", "city": "STOCKHOLM"}
SHEETS = {
    "national": made(AGENCY, region="Nationellt", nuts2="SE0", priority=area("B"), specific_objective=area("B1")),
    "two owners": made({"name": "UMEÅ KOMMUN, SKELLEFTEÅ KOMMUN"}),
    "fast care": made(
        priority=area("F"), specific_objective=area("F1"), total_budget=sek(10**6), esf_support=sek(10**6)
    ).model_copy(deep=True),
    "nothing of its own": made(
        priority=area("C"), specific_objective=area("C1"), total_budget=sek(10**6), esf_support=sek(10**6)
    ),
    "innovation": made(
        priority=area("E"),
        specific_objective=area("E1"),
        total_budget=sek(10**6),
        esf_support=sek(950_000),
        cofinancing_rate=95,
    ),
    "react": made(
        **BEFORE,
        end_date="2023-10-31",
        priority=area(None, "React-EU"),
        specific_objective=None,
        region="Nationellt",
        nuts2=None,
        cofinancing_rate=100,
        total_budget=sek(500_000),
        esf_support=sek(500_000),
    ),
    "owner abroad": made({"name": "Helsingin kaupunki", "organisation_number": None, "postcode": None}, countries=["SE", "FI"]),
    "rounded": made(total_budget=sek(400_000), esf_support=sek(400_000.5), priority=area("C"), specific_objective=area("C1")),
    "36 months": made(start_date="2023-09-01", end_date="2026-09-01"),
    "another number of ten digits": made(
        findings=(
            {
                "code": "V403",
                "severity": "warning",
                "field": "beneficiary.organisation_number",
                "message": "a person's number",
                "where": {"line": 1, "column": 1},
                "raw": "701654****",
            },
        )
    ),
}
# They explain what is known to be so of nearly every sheet.
KNOWN = {"C012"}


@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_is_said_of(sheet: str) -> None:
    found = [f"{one.code} {one.message}" for one in check(SHEETS[sheet]) if one.severity != "info" and one.code not in KNOWN]
    assert found == []


@pytest.mark.parametrize(
    "region",
    [
        *("Småland & Öarna", "Småland-Öarna", "Småland/Öarna", "SMÅLAND OCH ÖARNA", "Småland med öarna", "Skåne - Blekinge"),
        *("Hela Sverige", "Sverige", "Nationella", "Nationellt projekt", "Nationell nivå", "Norra Mellan Sverige"),
        *(
            "Mellersta Norrland och Övre Norrland",
            "Region Övre Norrland",
            "ESF-rådet i Västsverige",
            "Östra Mellansverige, Stockholm",
        ),
    ],
)
def test_a_region_in_other_words_is_known(region: str) -> None:
    assert [one.message for one in check(made(region=region, nuts2=None), Selection(("R027",)))] == []


@pytest.mark.parametrize("region", ["Norden", "Vestsverige", "Luleå kommun", "och", "Norrland och Norden"])
def test_a_region_that_is_none_is_not(region: str) -> None:
    assert check(made(region=region, nuts2=None), Selection(("R027",)))


def test_a_sum_that_was_not_known_contradicts_none() -> None:
    across = AcrossSet(Selection(("C102",)))
    across.add(made(total_budget=sek(0)).model_copy(update={"source": made().source.model_copy(update={"sha256": "0" * 64})}))
    assert across.add(made(total_budget=sek(750_000))) == []


@pytest.mark.skipif("ESFSHEET_SEEDS" not in os.environ, reason="real pages, which are not part of the project")
def test_no_error_on_real_pages() -> None:
    across = AcrossSet()
    for page in sorted(Path(os.environ["ESFSHEET_SEEDS"]).glob("*.txt")):
        result = esfsheet.parse(page)
        envelope = result.envelope.model_copy(update={"provenance": result.provenance})
        found = [*result.findings, *check(envelope), *across.add(envelope)]
        assert [one for one in found if one.severity == "error"] == []


def test_an_area_whose_number_no_source_gives_is_not_held_to_it() -> None:
    found = check(made(**BEFORE, priority=area("5", "Tekniskt stöd"), specific_objective=None))
    assert "R022" not in {finding.code for finding in found}
