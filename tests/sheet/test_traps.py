"""Pages that once were read wrongly: each says what must come out."""

from pathlib import Path
from typing import Any

import pytest

import esfsheet

FIXTURES = Path(__file__).parents[2] / "fixtures" / "sheets"
TITLE = "2020/00694 - Nya\n\n"
END = "\n\nText som handlar om projektet och inget annat.\n"


def parsed(page: str | bytes) -> tuple[dict[str, Any], list[str]]:
    result = esfsheet.parse(page)
    record = result.record
    assert isinstance(record, esfsheet.Project), result.findings
    return record.model_dump(mode="json"), [finding.code for finding in result.findings]


@pytest.mark.parametrize(
    "rows",
    [
        "Region:\nBeslutsdatum:\n2021-01-03\n",
        "Region:\nBeslutsdatum: 2021-01-03\n",
    ],
)
def test_an_empty_value_does_not_swallow_an_unknown_label(rows: str) -> None:
    record, codes = parsed(
        f"{TITLE}Diarienummer:\n2020/00694\nProjektägare:\nMalmö stad\n{rows}Projektperiod:\n2021-02-01 - 2021-10-31{END}"
    )
    assert record["region"] is None
    assert record["unmapped"] == {"Beslutsdatum": "2021-01-03"}
    assert "L003" in codes


def test_an_empty_value_does_not_swallow_a_misspelt_label() -> None:
    record, codes = parsed(
        f"{TITLE}Diarienummer:\n2020/00694\nRegion:\nProjektpriod:\n2021-02-01 - 2021-10-31\nNamn:\nNya{END}"
    )
    assert (record["region"], record["start_date"]) == (None, "2021-02-01")
    assert "L004" in codes


@pytest.mark.parametrize(
    "rows",
    [
        "| Region | |\n| Beslutsdatum | 2021-01-03 |\n",
        "| Region |  |\n| Beslutsdatum | 2021-01-03 |\n",
    ],
)
def test_an_empty_cell_is_an_empty_value(rows: str) -> None:
    record, _ = parsed(f"{TITLE}| Diarienummer | 2020/00694 |\n| Namn | Nya |\n{rows}| Projektägare | X |\n{END}")
    assert record["region"] is None
    assert record["unmapped"] == {"Beslutsdatum": "2021-01-03"}


def test_inline_elements_with_an_empty_value() -> None:
    record, _ = parsed(
        "<h1>2020/00694 - Nya</h1><p><b>Namn:</b> Nya</p><p><b>Region:</b> </p><p><b>Beslutsdatum:</b> 2021-01-02</p>"
        "<p><b>Projektägare:</b> X</p><p><b>Diarienummer:</b> 2020/00694</p>"
    )
    assert record["region"] is None
    assert record["unmapped"] == {"Beslutsdatum": "2021-01-02"}


@pytest.mark.parametrize(
    "page",
    [
        "<ul><li>Region</li><li>Utlysning</li><li>Kontaktperson</li></ul><h1>2020/00694 - Nya</h1>"
        "<p>Diarienummer: 2020/00694</p><p>Projektägare: Malmö</p><p>Region: Syd</p>",
        f"Sök projekt\nRegion\nAlla\nUtlysning\nAlla\n\n{TITLE}Diarienummer:\n2020/00694\nProjektägare:\nMalmö\nRegion:\nSyd\n"
        "Programområde:\n2\nSpecifikt mål:\n2.1\n",
    ],
)
def test_a_menu_that_names_labels_is_not_the_sheet(page: str) -> None:
    record, _ = parsed(page)
    assert record["operation_name"] == "Nya"
    assert (record["region"], record["beneficiary"]["name"]) == ("Syd", "Malmö")


def test_prose_above_the_labels_is_kept() -> None:
    record, _ = parsed(
        "<h1>2020/00694 - Nya</h1><p>All prosa står här.</p><p>Och här.</p><p><b>Projektägare:</b> Malmö stad</p>"
        "<p><b>Region:</b> Syd</p><p><b>Projektperiod:</b> 2021-02-01 - 2021-10-31</p>"
    )
    assert record["sections"] == [{"heading": None, "text": "All prosa står här.\n\nOch här."}]


BANK = (
    f"{TITLE}Diarienummer:\n2020/00694\nProjektägare:\nMalmö stad\nProjektperiod:\n2021-02-01 - 2021-10-31"
    "\n\nProsan handlar om projektet och om dem som deltar i det.\n\nDen har ett stycke till om det som ska hända.\n"
)


@pytest.mark.parametrize(
    "footer",
    [
        "\nKontakta oss\nTelefon: 020-33 33 90\nE-post: esf@example.se\nOrganisationsnummer: 202100-5224\n",
        "\nLäs även om\nAnnat projekt\nRegion: Stockholm\nBeviljat ESF-stöd: 9 000 000\n",
        "\nAnnat projekt\nRegion: Stockholm\nBeviljat ESF-stöd: 9 000 000\n",
        "\nDet förra projektet:\nTotal projektbudget: 9 000 000\nAntal deltagare: 500\n",
    ],
)
def test_what_follows_the_sheet_fills_no_field(footer: str) -> None:
    record, codes = parsed(BANK + footer)
    assert record["contacts"] == []
    assert record["beneficiary"]["organisation_number"] is None
    assert (record["region"], record["esf_support"], record["total_budget"]) == (None, None, None)
    assert set(codes) & {"L008", "L013"}


def test_a_contact_box_behind_the_prose_is_read() -> None:
    record, _ = parsed(BANK + "\nKontaktperson: Anna Berg\nE-post: anna@example.se\n")
    assert record["contacts"] == [{"name": "Anna Berg", "email": "anna@example.se", "phone": None}]


def test_the_one_mark_that_only_one_period_has_is_not_outvoted() -> None:
    result = esfsheet.parse(
        "2019/00345 - Nya\n\nDiarienummer:\n2019/00345\nBerörd fond:\nESF+\nLand som berörs:\nSverige\nNUTS-2 kod:\nSE22\n"
        "Projektperiod:\n2022-01-01 - 2022-12-31\n"
    )
    assert result.layout in ("esf-2014", None)
    assert result.layout or "L002" in {finding.code for finding in result.findings}


@pytest.mark.parametrize("label", ["Diarienumer", "Ärendenummer", "Diarienummer / Operation ID"])
def test_a_label_above_the_number_keeps_the_title(label: str) -> None:
    record, _ = parsed(
        f"2020/00694 - Nya vägar\n\n{label}:\n2020/00694\nProjektägare:\nX\nRegion:\nY\nProjektperiod:\n2021-02-01 - 2021-10-31{END}"
    )
    assert record["operation_name"] == "Nya vägar"
    assert record["operation_id"] == "2020/00694"


def test_an_unknown_pair_right_under_the_title_of_the_first_bank() -> None:
    record, _ = parsed(
        "Framåt Norr\n\nAnsvarig handläggare\nProgramkontoret i Umeå\nProgramområde\n2\nProjektnummer\n2016/00415\n"
        f"Projektägare\nX\nProjektperiod\n2016-01-04-2017-10-31{END}"
    )
    assert record["operation_name"] == "Framåt Norr"
    assert record["unmapped"] == {"Ansvarig handläggare": "Programkontoret i Umeå"}


def test_the_first_heading_is_the_title() -> None:
    record, _ = parsed(
        "<h1>Kompetens för alla</h1><h2>Fakta om insatsen</h2><dl><dt>Diarienummer</dt><dd>2020/00694</dd><dt>Region</dt><dd>Syd</dd>"
        "<dt>Projektägare</dt><dd>X</dd></dl>"
    )
    assert record["operation_name"] == "Kompetens för alla"


def test_a_section_ends_the_labels() -> None:
    record, _ = parsed(
        "Logotyp på utskrifter\n\nSteget\n\nProgramområdeProgramområde 2 Ökat arbetskraftsutbud\nProjektfasGenomförande\n"
        "ProjektägareX kommun\nProjektperiod2009-01-12 till 2009-07-10\nRegionSyd\nIn English\n\nSammanfattning\n\n"
        "Kort text om projektet.\nKontaktperson: Anna Berg.\n"
    )
    assert record["sections"] == [{"heading": "Sammanfattning", "text": "Kort text om projektet.\n\nKontaktperson: Anna Berg."}]
    assert (record["unmapped"], record["contacts"]) == ({}, [])


def test_prose_with_colons_is_prose() -> None:
    record, _ = parsed(
        f"{TITLE}Diarienummer:\n2020/00694\nProjektägare:\nX\nRegion:\nSyd\n\nBakgrund: det var en gång.\n\nSyfte: att lära.\n\n"
        "Målgrupp: unga.\n\nKontaktperson: ring receptionen.\n"
    )
    assert record["unmapped"] == {}
    assert record["contacts"] == []
    assert record["sections"][0]["text"].startswith("Bakgrund: det var")


@pytest.mark.parametrize(
    ("rows", "want"),
    [
        (
            "Kontaktperson:\nAnna\nTelefonnummer:\n040-12 34 56\nKontaktperson:\nE-post:\nbo@example.se\n",
            [("Anna", None, "040-12 34 56"), (None, "bo@example.se", None)],
        ),
        (
            "Kontaktperson:\nAnna\nE-post:\nanna@example.se, a2@example.se\nKontaktperson:\nBo\nE-post:\n",
            [("Anna", "anna@example.se", None), ("Bo", None, None), (None, "a2@example.se", None)],
        ),
        ("E-post:\nanna@example.se\nKontaktperson:\nAnna\n", [("Anna", "anna@example.se", None)]),
        (
            "Kontaktperson:\nAnna\nKontaktperson:\nBo\nE-post:\na@example.se\nE-post:\nb@example.se\n",
            [("Anna", "a@example.se", None), ("Bo", "b@example.se", None)],
        ),
    ],
)
def test_contacts_belong_together_in_the_order_of_the_page(rows: str, want: list[tuple[str | None, ...]]) -> None:
    record, _ = parsed(f"{TITLE}Diarienummer:\n2020/00694\nProjektägare:\nX\n{rows}Region:\nSyd\n")
    assert [tuple(contact.values()) for contact in record["contacts"]] == want


def test_places_behind_an_empty_paragraph() -> None:
    page = (
        "<html><body><h1>22-021-S06 - X</h1>\n<p>&nbsp;</p>\n<p>Diarienummer: 22-021-S06</p>\n<p>Startdatum: 2023-01-02</p>\n"
        "<p>Slutdatum: 2023-01-02</p>\n<p>Region: Syd</p>\n<script>var x = 'Syd'</script></body></html>"
    )
    places = esfsheet.parse(page).provenance
    assert (places["start_date"].line, places["end_date"].line, places["region"].line) == (4, 5, 6)


def test_a_single_wrong_byte_leaves_the_rest_readable() -> None:
    page = (TITLE + "Diarienummer:\n2020/00694\nProjektägare:\nMalmö stad\nRegion:\nVästsverige\n").encode("cp1252")
    record, codes = parsed(page + b"\x94hej\x9d")
    assert record["beneficiary"]["name"] == "Malmö stad"
    assert "S005" in codes


def test_a_label_in_a_cell_is_never_a_value() -> None:
    record, _ = parsed(
        "<h1>2020/00694 - Nya</h1><table><tr><th>Kontaktperson</th><th>E-post</th></tr><tr><td>Anna</td><td>a@example.se</td></tr>"
        "</table><p>Diarienummer: 2020/00694</p><p>Projektägare: X</p><p>Region: Syd</p>"
    )
    assert all(contact["name"] != "E-post" for contact in record["contacts"])


@pytest.mark.parametrize(
    "row",
    [
        "Projektägare organisationsnummer:\nOrg.nr 640823-3234",
        "Projektägare:\nBo Ek 640823-3234",
        "Personnummer:\n19640823-3234",
    ],
)
def test_personal_identity_numbers_are_masked_everywhere(row: str) -> None:
    result = esfsheet.parse(f"{TITLE}Diarienummer:\n2020/00694\n{row}\nRegion:\nSyd\nNamn:\nNya\n")
    assert "3234" not in result.to_json(provenance=True)
    assert any(finding.code in ("V401", "V403") for finding in result.findings)


def test_an_unknown_label_on_a_line_of_several() -> None:
    record, _ = parsed(
        "<h1>2020/00694 - Nya</h1><p><b>Diarienummer:</b> 2020/00694 <b>Projektägare:</b> Malmö stad <b>Beslut:</b> Ja <b>Region:</b> Syd</p>"
    )
    assert record["beneficiary"]["name"] == "Malmö stad"
    assert record["unmapped"] == {"Beslut": "Ja"}


def test_a_last_empty_label_takes_no_heading() -> None:
    record, _ = parsed(
        "<h1>2020/00694 - Nya</h1><p><b>Diarienummer:</b> 2020/00694</p><p><b>Region:</b> Syd</p><p><b>Projektägare:</b> X</p>"
        "<p><b>Interventionstyp:</b></p><h2>Mer om insatsen</h2><p>Text.</p>"
    )
    assert record["intervention_field"] is None


def test_prose_may_begin_with_another_projects_number() -> None:
    record, _ = parsed(BANK + "\n2019/00123 var förstudiens nummer, och den visade vägen.\n\nMycket viktig text.\n")
    assert record["sections"][0]["text"].endswith("Mycket viktig text.")


@pytest.mark.parametrize("heading", ["Andra projekt i samma region:", "Fler projekt från Malmö stad", "Relaterade projekt"])
def test_other_projects_are_not_prose(heading: str) -> None:
    record, codes = parsed(f"{BANK}\n{heading}\n\nEtt annat projekt\n")
    assert "Ett annat" not in record["sections"][0]["text"]
    assert "L008" in codes


def test_a_heading_ends_a_list() -> None:
    record, _ = parsed(
        "Logotyp på utskrifter\n\nSteget\n\nProgramområdeProgramområde 2 Ökat arbetskraftsutbud\nProjektfasGenomförande\n"
        "ProjektägareX kommun\nProjektperiod2009-01-12 till 2009-07-10\nRegionSyd\nIn English\n\nBakgrund\n\nEtt.\n\nKommun\n\n"
        "• Malmö\n• Lund\n\nBakgrund\n\nMer text.\n"
    )
    assert record["municipalities"] == ["Malmö", "Lund"]


@pytest.mark.parametrize("label", ["E\u2011post", "E-\u00adpost", "\u200bE-post", "E-post "])
def test_invisible_characters_in_labels(label: str) -> None:
    record, codes = parsed(f"{TITLE}Diarienummer:\n2020/00694\nProjektägare:\nX\n{label}:\na@example.se\nRegion:\nSyd\n")
    assert record["contacts"][0]["email"] == "a@example.se"
    assert codes == []


@pytest.mark.parametrize(
    "label",
    ["Projektägare / Beneficiary", "Projektägare (stödmottagare)", "Projektägare .", "Projektägare ....", "PROJEKTÄGARE"],
)
def test_decorated_labels(label: str) -> None:
    record, _ = parsed(f"{TITLE}Diarienummer:\n2020/00694\n{label}:\nX\nRegion:\nSyd\nNamn:\nNya\n")
    assert record["beneficiary"]["name"] == "X"


@pytest.mark.parametrize(
    "page",
    [
        TITLE
        + "".join(f"Beslut:\nv{number}\n" for number in range(4_000))
        + "Diarienummer:\n2020/00694\nRegion:\nSyd\nNamn:\nNya\n",
        BANK + "- x\n" * 100_000,
        "<h1>2020/00694 - Nya</h1><table><tr>" + "<td>x</td>" * 20_000 + "</tr></table>" + "<p>Region: Syd</p>" * 3,
        "<header>" * 2_000 + "<p>Region: Syd</p>",
        BANK + "Mål 1: a " * 20_000,
        TITLE + "Diarienummer:\n2020/00694\nNamn:\nNya\n" + "Region:\nSyd\nRegion:\nNord\n" * 5_000,
    ],
    ids=["one label again", "a long list", "a wide row", "nested headers", "many goals", "two values again and again"],
)
def test_large_pages_end(page: str) -> None:
    result = esfsheet.parse(page)
    assert len(result.findings) < 1_000
    result.to_json(provenance=True)


@pytest.mark.parametrize("label", ["Startdatum", "Slutdatum", "Land som berörs", "Program CCI"])
def test_an_unknown_heading_among_labels_that_are_headings(label: str) -> None:
    page = (FIXTURES / "esf-2021" / "html_headings.html").read_text("utf-8")
    want, _ = parsed(page)
    have, codes = parsed(page.replace(f"<h3>{label}", f"<h3>Nytt {label.lower()} x"))
    assert set(codes) & {"L003", "L004"}
    assert have["operation_id"] == want["operation_id"]
    assert have["sections"] == want["sections"]


@pytest.mark.parametrize("end", ["</p>", ""])
def test_a_label_that_stands_only_in_a_menu_is_told(end: str) -> None:
    sheet = "<p>Projektägare: A kommun</p><p>Region: Syd</p><p>Projektperiod: 2019-02-01 - 2020-10-31</p>"
    menu = f"<div class='menu'><p>Hem</p>\n<p>Region: Norr</p><p>Kontaktperson: Ada Muren{end}</div>"
    page = f"<html><body><div><h1>2019/00417 - Verkstad</h1>{sheet}</div>{menu}</body></html>"
    result = esfsheet.parse(page)
    [finding] = result.findings
    assert (finding.code, finding.raw) == ("L008", "Kontaktperson: Ada Muren")
    assert (finding.where.line, finding.where.column) == (2, page.split("\n")[1].index("Kontaktperson") + 1)
    assert esfsheet.parse(page.replace("Kontaktperson", "Kontakten")).findings == []


def test_one_label_alone_behind_the_prose_is_told() -> None:
    record, codes = parsed(
        BANK.replace("Projektperiod:\n2021-02-01 - 2021-10-31", "Region:\nSyd") + "\nProjektperiod: 2021-02-01\n"
    )
    assert record["start_date"] is None
    assert "L013" in codes


def test_an_empty_label_among_contacts_whose_order_does_not_pair_them() -> None:
    labels = (("E-post", "z@example.se"), ("Kontaktperson", "Ylva Berg"), ("Kontaktperson", ""), ("E-post", "y@example.se"))
    rows = "".join(f"<dt>{label}<dd>{value}" for label, value in labels)
    page = f"<h1>2020/00694 - Nya</h1><dl><dt>Diarienummer<dd>2020/00694<dt>Namn<dd>Nya<dt>Region<dd>Syd{rows}</dl>"
    record, codes = parsed(page)
    assert "S010" not in codes
    assert [contact["name"] for contact in record["contacts"]].count("Ylva Berg") == 1
    assert "" not in [contact["name"] for contact in record["contacts"]]


def test_capitals_glued_to_capitals() -> None:
    page = (
        "Logotyp på utskrifter\nLJUS I SÖDER\nPROGRAMOMRÅDEPROGRAMOMRÅDE 1 KOMPETENSFÖRSÖRJNING\nPROJEKTÄGAREGRENVIKS KOMMUN\n"
        "E-POSTYLVA@EXAMPLE.SE\nREGIONSYDSVERIGE\nBEVILJAT ESF-STÖD759 700 KR\nPROJEKTPERIOD2009-01-12 TILL 2009-07-10\n"
        "\nSAMMANFATTNING\nREGIONALT SAMARBETE\nDet går bra.\n"
    )
    result = esfsheet.parse(page)
    assert isinstance(result.record, esfsheet.Project)
    assert (result.record.region, result.record.contacts[0].email) == ("SYDSVERIGE", "YLVA@EXAMPLE.SE")
    assert "REGIONALT SAMARBETE" in result.record.sections[0].text
    assert result.findings == []


PASTED = "Projektägare: Dalby kommun\nRegion: Mellersta Norrland\nProgramområde: A\nDiarienummer: 23-041-S07\nStartdatum: 2023-09-01\n"


@pytest.mark.parametrize(
    "above", ["Hållbart yrkesliv\n\n", "Hållbart yrkesliv\n", "Hem\nProjektbanken\n\nHållbart yrkesliv\n\n"]
)
@pytest.mark.parametrize("named", ["", "Projektnamn: Hållbart yrkesliv\n"])
@pytest.mark.parametrize(
    "unknown",
    [
        {"Budget i euro": "900 000"},
        {"Ärende-ID": "23-041-S07"},
        {"Målgrupp": "unga vuxna"},
        {"Budget": "9 euro", "Beslut": "Ja"},
    ],
)
def test_unknown_labels_above_the_first_known_one(above: str, named: str, unknown: dict[str, str]) -> None:
    stated = "".join(f"{label}: {value}\n" for label, value in unknown.items())
    want, told = parsed(f"<h1>Hållbart yrkesliv</h1><p>{f'{stated}{named}{PASTED}'.replace(chr(10), '</p><p>')}</p>")
    have, codes = parsed(f"{above}{stated}{named}{PASTED}")
    assert have == want
    assert (have["operation_name"], have["unmapped"]) == ("Hållbart yrkesliv", unknown)
    assert (codes, codes.count("L003")) == (told, len(unknown))


def test_an_unknown_label_on_top_is_no_title() -> None:
    record, codes = parsed(f"Budget i euro: 900 000\n{PASTED}")
    assert (record["operation_name"], record["unmapped"], codes) == (None, {"Budget i euro": "900 000"}, ["L003"])


@pytest.mark.parametrize("title", ["Framåt: unga väljer", "#Framåt: unga väljer", "Hantverk m.m."])
@pytest.mark.parametrize("above", ["", "Logotyp på utskrifter\n\nStäng\n\nBanken är stängd i natt.\n\n"])
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_a_title_with_a_colon_or_an_abbreviation(title: str, above: str, blank: str) -> None:
    record, codes = parsed(f"{above}{title}{blank}{PASTED}")
    assert (record["operation_name"], record["unmapped"], codes) == (title, {}, [])


@pytest.mark.parametrize("above", ["", "Hem\nProjektbanken\n\n"])
@pytest.mark.parametrize("between", ["Texten i ingressen.", "En mening.\n\nOch en till.", "En mening.\n\nFakta i korthet"])
def test_what_stands_between_the_title_and_the_labels_is_prose(above: str, between: str) -> None:
    record, _ = parsed(f"{above}Hållbart yrkesliv\n\n{between}\n\n{PASTED}")
    assert (record["operation_name"], record["unmapped"]) == ("Hållbart yrkesliv", {})
    assert record["sections"] == [{"heading": None, "text": between}]


def test_the_line_that_a_label_repeats_is_the_title() -> None:
    record, _ = parsed(f"Hållbart yrkesliv\n\nSamverkan i norr\n\nProjektnamn: Hållbart yrkesliv\n{PASTED}")
    assert record["sections"] == [{"heading": None, "text": "Samverkan i norr"}]


def test_an_unknown_label_between_prose_and_labels() -> None:
    for page in (
        f"Hållbart yrkesliv\n\nEn mening om projektet och dess mål.\n\nBudget i euro: 900 000\n{PASTED}",
        "<h1>Hållbart yrkesliv</h1><p>En mening om projektet och dess mål.</p><p><b>Budget i euro:</b> 900 000</p>"
        + "".join("<p><b>{}:</b> {}</p>".format(*line.split(": ")) for line in PASTED.splitlines()),
    ):
        record, codes = parsed(page)
        assert (record["operation_name"], record["unmapped"]) == ("Hållbart yrkesliv", {"Budget i euro": "900 000"})
        assert record["sections"] == [{"heading": None, "text": "En mening om projektet och dess mål."}]
        assert codes == ["L003"]


def test_a_value_below_an_unknown_label_is_no_title() -> None:
    record, codes = parsed(f"Hållbart yrkesliv\nBudget i euro:\n900 000\n{PASTED}")
    assert record["operation_name"] == "Hållbart yrkesliv"
    assert set(record["unmapped"]) == {"Budget i euro", "900 000"}
    assert set(codes) == {"L003", "L007"}
