"""Labels in capitals and in English, headings in tables, the title in a page's head."""

from typing import Any

import pytest

import esfsheet

END = "\n\nText som handlar om projektet och inget annat.\n"


def parsed(page: str) -> tuple[dict[str, Any], list[str]]:
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project), result.findings
    return result.record.model_dump(mode="json"), [finding.code for finding in result.findings]


GLUED = (
    "Logotyp på utskrifter\n\nSteget\n\nProgramområdeProgramområde 1 Kompetensförsörjning\nProjektfasGenomförande\n"
    "ProjektägareX kommun\nBeviljat ESF-stöd759\u00a0700\u00a0kr\nProjektperiod2009-01-12 till 2009-07-10\nRegionSyd\n"
    "Kontaktpersonanna\nE-postst@example.se\nIn English\n\nSammanfattning\n\nKort text om projektet.\n"
)


def test_labels_in_capitals_glued_to_their_values() -> None:
    want, _ = parsed(GLUED)
    loud = GLUED
    for label in ("Programområde", "Projektfas", "Projektägare", "Beviljat ESF-stöd", "Projektperiod", "Region", "E-post"):
        loud = loud.replace(f"\n{label}", f"\n{label.upper()}")
    have, codes = parsed(loud)
    assert have == want
    assert set(codes) <= {"L003", "L007"}


def test_an_owner_in_capitals_behind_a_label_in_capitals() -> None:
    record, _ = parsed(GLUED.replace("ProjektägareX kommun", "PROJEKTÄGAREHJULBÄCKS KOMMUN"))
    assert record["beneficiary"]["name"] == "HJULBÄCKS KOMMUN"


@pytest.mark.parametrize("heading", ["REGIONAL UTVECKLING", "NAMNSDAGEN", "PROJEKTÄGARENS ANSVAR", "KONTAKTPERSONER FINNS"])
def test_a_word_in_capitals_that_begins_as_a_label_is_none(heading: str) -> None:
    want, _ = parsed(GLUED)
    have, _ = parsed(GLUED.replace("Kort text", f"{heading}\n\nKort text"))
    assert {**have, "sections": []} == {**want, "sections": []}


ENGLISH = {
    "Operation ID": ("22-021-S06", "operation_id", "22-021-S06"),
    "Operation name": ("Nya vägar", "operation_name", "Nya vägar"),
    "Beneficiary": ("Kvarnen AB", "beneficiary.name", "Kvarnen AB"),
    "Beneficiary city": ("Lund", "beneficiary.city", "Lund"),
    "EU fund": ("ESF+", "fund", "ESF+"),
    "Priority": ("D", "priority.code", "D"),
    "Specific objective": ("A1", "specific_objective.code", "A1"),
    "Intervention field": ("134", "intervention_field", "134"),
    "Total budget": ("1 200 000", "total_budget.amount", 1200000),
    "EU contribution": ("480 000", "esf_support.amount", 480000),
    "Union co-financing rate": ("40%", "cofinancing_rate", 40),
    "Start date": ("2023-01-02", "start_date", "2023-01-02"),
    "End date": ("2025-01-02", "end_date", "2025-01-02"),
}


@pytest.mark.parametrize("form", ["{}:\n{}\n", "{}: {}\n", "{}\t{}\n"])
def test_the_official_english_terms_are_read_and_told(form: str) -> None:
    page = "".join(form.format(label, value) for label, (value, _, _) in ENGLISH.items())
    record, codes = parsed(f"{page}{END}")
    for label, (_, path, want) in ENGLISH.items():
        value: Any = record
        for part in path.split("."):
            value = value[part]
        assert value == want, label
    assert codes == ["L005"] * len(ENGLISH)
    assert record["unmapped"] == {}


ROWS = "<p>Diarienummer: 2020/00694</p><p>Projektägare: Kvarnen AB</p><p>Region: Syd</p>"


@pytest.mark.parametrize(
    ("title", "want"),
    [
        ("2020/00694 - Nya vägar", "Nya vägar"),
        ("2020/00694 - Nya vägar | Svenska ESF-rådet", "Nya vägar"),
        ("2020/00694 - Nya vägar - Svenska ESF-rådet", "Nya vägar"),
        ("Svenska ESF-rådet | 2020/00694 - Nya vägar", "Nya vägar"),
        ("Nya vägar – Projektbanken – ESF-rådet", "Nya vägar"),
        ("Nya vägar - igen | Projektbanken", "Nya vägar - igen"),
        ("\n  Nya &amp; v&auml;gar &mdash; Svenska ESF-rådet ", "Nya & vägar"),
        ("Projektbanken - Svenska ESF-rådet", None),
        ("", None),
    ],
)
def test_the_title_in_the_head_names_a_page_without_a_title(title: str, want: str | None) -> None:
    page = f"<html><head>\n<title>{title}</title></head><body>{ROWS}</body></html>"
    record, codes = parsed(page)
    assert (record["operation_name"], codes) == (want, [])
    if want:
        place = esfsheet.parse(page).provenance["operation_name"]
        assert place.line is not None
        assert place.column is not None
        assert page.split("\n")[place.line - 1][place.column - 1 :].startswith(place.raw[:3])


def test_a_numbered_title_in_the_head_goes_before_a_plain_line() -> None:
    rows = ROWS.replace("<p>Diarienummer: 2020/00694</p>", "<p>Utlysning: A</p>")
    record, _ = parsed(f"<html><head><title>2020/00694 - Nya</title></head><body><p>Här är sidan</p>{rows}</body></html>")
    assert (record["operation_id"], record["operation_name"]) == ("2020/00694", "Nya")
    assert record["sections"] == [{"heading": None, "text": "Här är sidan"}]


def test_the_pages_own_title_goes_before_that_of_the_head() -> None:
    record, _ = parsed(f"<html><head><title>2020/00695 - B</title></head><body><h1>Nya</h1>{ROWS}</body></html>")
    assert (record["operation_id"], record["operation_name"]) == ("2020/00694", "Nya")


def test_headings_of_lists_and_prose_in_a_definition_list() -> None:
    pairs = {
        "Programområde": "Programområde 1 Kompetensförsörjning",
        "Projektfas": "Genomförande",
        "Projektägare": "Kvarnen AB",
        "Projektperiod": "2009-01-12 till 2009-07-10",
        "Sammanfattning": "<p>Kort text.</p><p>En text till.</p>",
        "Medfinansiärer": "Kvarnen AB<br>Muren AB",
        "Kommun": "<ul><li>Malmö</li><li>Lund</li></ul>",
    }
    rows = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in pairs.items())
    page = f"<html><body><h1>Steget</h1><dl>{rows}</dl></body></html>"
    record, codes = parsed(page)
    assert record["municipalities"] == ["Malmö", "Lund"]
    assert record["cofinanciers"] == ["Kvarnen AB", "Muren AB"]
    assert record["sections"] == [{"heading": "Sammanfattning", "text": "Kort text.\n\nEn text till."}]
    assert (record["unmapped"], codes) == ({}, [])
    assert {"municipalities.1", "cofinanciers.0", "sections.0.text", "sections.0.heading"} <= set(
        esfsheet.parse(page).provenance
    )


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Anna Ek, Bo Alm", True),
        ("Anna Ek och Bo Alm", True),
        ("Anna och Bo Ek", True),
        ("Anna Ek / Bo Alm", True),
        ("Anna Ek; Bo Alm", True),
        ("Anna Ek & Bo Alm", True),
        ("Anna Ek", False),
        ("Ek, Anna", False),
        ("Anna Ek, projektledare", False),
        ("Anna Ek-Alm", False),
        ("Anna von Ek", False),
    ],
)
def test_what_may_name_several_persons_is_kept_and_told(value: str, told: bool) -> None:
    record, codes = parsed(
        f"2020/00694 - Nya\n\nDiarienummer:\n2020/00694\nProjektägare:\nX\nKontaktperson:\n{value}\nRegion:\nSyd\n"
    )
    assert [one["name"] for one in record["contacts"]] == [value]
    assert codes == (["L011"] if told else [])
