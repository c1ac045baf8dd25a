"""By what a finding is known: everything that was compared, whatever the line and wherever the record comes from."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import esfsheet
from esfsheet.baseline import Fingerprint, fingerprint
from esfsheet.checks import check, codes
from esfsheet.checks.run import rules
from esfsheet.record import Article, Envelope, Project
from tests.checks.test_fixtures import FOLDER, envelopes, fixture

PAGES = sorted(FOLDER.glob("*.txt"))


def known(envelope: Envelope) -> Counter[Fingerprint]:
    found = [*envelope.findings, *check(envelope)]
    return Counter(fingerprint("name", one, envelope.record) for one in found)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_its_line_and_the_page_moved_down_are_known_by_the_same(page: Path) -> None:
    result = esfsheet.parse(page)
    placed = result.envelope.model_copy(update={"provenance": result.provenance})
    line = Envelope.model_validate_json(result.to_json())
    moved = esfsheet.parse("\n\n\n" + page.read_text("utf-8"))
    assert known(placed) == known(line) == known(moved.envelope)


def spied(record: Project | Article) -> Any:
    seen: set[str] = set()
    kind = type(record)

    class Spied(kind):  # type: ignore[valid-type, misc]
        def __getattribute__(self, name: str) -> Any:
            if name in kind.model_fields:
                seen.add(name)
            return super().__getattribute__(name)

    return Spied.model_construct(**dict(record)), seen


@pytest.mark.parametrize("code", [rule.code.code for rule in rules()])
def test_every_field_that_a_rule_reads_is_one_that_its_findings_are_known_by(code: str) -> None:
    [rule] = [one for one in rules() if one.code.code == code]
    for envelope in envelopes(fixture(code)):
        record, seen = spied(envelope.record)  # type: ignore[arg-type]
        hits = list(rule.run(envelope.model_copy(update={"record": record}) if rule.whole else record))
        for hit in hits:
            if hit.values is None:
                covered = {(hit.field or "").split(".")[0], *(field.split(".")[0] for field in rule.compares)}
                assert seen - covered - {"programme_period", "kind"} == set()


def test_a_rule_names_fields_that_there_are() -> None:
    fields = {*Project.model_fields, *Article.model_fields}
    assert {field.split(".")[0] for rule in rules() for field in rule.compares} <= fields
    assert {rule.code.code for rule in rules()} <= {code.code for code in codes()}


def test_another_value_on_either_side_is_another_finding() -> None:
    text = (FOLDER / "C001.txt").read_text("utf-8")
    start, end = "2019-09-01", "2018-08-31"
    assert f"{start} - {end}" in text
    ways = [text, text.replace(start, "2019-10-01"), text.replace(end, "2018-07-31")]
    prints = {
        fingerprint("name", one, envelope.record)
        for envelope in (esfsheet.parse(way).envelope for way in ways)
        for one in check(envelope)
        if one.code == "C001"
    }
    assert len(prints) == 3
