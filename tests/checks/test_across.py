"""What is only seen over a set, beyond what the fixtures show."""

import sys
from pathlib import Path
from typing import Any

import esfsheet
from esfsheet.checks import AcrossSet, Selection
from esfsheet.record import Envelope

PAGE = (Path(__file__).parents[2] / "fixtures" / "sheets" / "esf-2014" / "bank_plain.txt").read_text("utf-8")


def page(name: str, text: str) -> Envelope:
    result = esfsheet.parse(text, name=name)
    return result.envelope.model_copy(update={"provenance": result.provenance})


def codes(found: list[Any]) -> list[str]:
    return [finding.code for finding in found]


def budget(text: str, amount: str) -> str:
    before, _, after = text.partition("Total projektbudget:\n")
    return f"{before}Total projektbudget:\n{amount}\n{after.partition(chr(10))[2]}"


def test_the_message_names_both_places() -> None:
    across = AcrossSet()
    assert across.add(page("a.txt", PAGE)) == []
    (found,) = [one for one in across.add(page("b.txt", budget(PAGE, "987 654 321"))) if one.code == "C102"]
    assert "a.txt:" in found.message
    assert found.where.line
    assert found.raw == "987 654 321"


def test_a_field_is_held_to_the_first_page_that_states_it() -> None:
    across = AcrossSet(Selection(("C102",)))
    across.add(page("a.txt", budget(PAGE, "")))
    assert across.add(page("b.txt", budget(PAGE, "987 654 321"))) == []
    (found,) = across.add(page("c.txt", budget(PAGE, "987 654 322")))
    assert "b.txt:" in found.message


def test_the_same_bytes_are_told_once_and_not_as_an_operation_too() -> None:
    across = AcrossSet()
    across.add(page("a.txt", PAGE))
    assert codes(across.add(page("b.txt", PAGE))) == ["C101"]


def test_documents_without_a_record_are_compared_too() -> None:
    across = AcrossSet()
    across.add(page("a.txt", "Hej!"))
    assert codes(across.add(page("b.txt", "Hej!"))) == ["C101"]


def test_a_document_costs_little_memory() -> None:
    import tracemalloc

    pages = [page(f"folder/page-{number}.txt", PAGE.replace("/00", f"/{number:02}")) for number in range(90)]
    across = AcrossSet()
    tracemalloc.start()
    try:
        for envelope in pages:
            across.add(envelope)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held / len(pages) < 4_000, sys.version


def test_a_value_is_not_placed_where_another_could_not_be_read() -> None:
    text = (Path(__file__).parents[2] / "fixtures" / "sheets" / "codes" / "V501.txt").read_text("utf-8")
    line = Envelope.model_validate_json(esfsheet.parse(text).to_json())
    assert [one.field for one in line.findings if one.code == "V501"] == ["operation_id"]
    across = AcrossSet(Selection(("C104",)))
    across.add(line.model_copy(update={"source": line.source.model_copy(update={"sha256": "0" * 64})}))
    [found] = across.add(line)
    assert found.where.line is None
