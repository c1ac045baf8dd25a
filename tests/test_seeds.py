"""The real texts of the project's seeds give what a right parse gives."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import esfsheet

SEEDS = os.environ.get("ESFSHEET_SEEDS")
PAGES = sorted(Path(SEEDS).glob("*.txt")) if SEEDS else []
NEED = pytest.mark.skipif(SEEDS is None, reason="ESFSHEET_SEEDS is unset: it names the folder of the real texts")
# Of these lists the seeds name only what must be there.
OPEN = {"people", "dates", "organisations"}


@NEED
def test_the_seeds_are_there() -> None:
    assert len(PAGES) >= 5


@NEED
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_seed(page: Path) -> None:
    want = json.loads((page.parent / "expected" / page.name).with_suffix(".json").read_text("utf-8"))
    have = json.loads(esfsheet.parse(page).to_json())
    assert have["layout"] == want["layout"]
    assert list(_missing(want["record"], have["record"])) == []
    if have["record"]["kind"] == "project":
        assert [section["heading"] for section in have["record"]["sections"]] == want["section_headings"]
    else:
        text = have["record"]["text"]
        assert [line[3:] for line in text.split("\n") if line.startswith("## ")] == want["subheadings"]
        assert [part for part in want["body_must_contain"] if part not in text] == []
        assert [part for part in want["body_must_not_contain"] if part in text] == []
    assert [goal["label"] for goal in have["record"]["goals"]] == want["goal_labels"]


def _missing(want: Any, have: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    if isinstance(want, dict) and isinstance(have, dict):
        for key, value in want.items():
            yield from _missing(value, have.get(key), f"{path}.{key}".lstrip("."))
    elif isinstance(want, list) and isinstance(have, list) and path.split(".")[0] in OPEN:
        for one in want:
            if not any(not list(_missing(one, other)) for other in have):
                yield path, one, have
    elif isinstance(want, list) and isinstance(have, list) and len(want) == len(have):
        for index, pair in enumerate(zip(want, have, strict=True)):
            yield from _missing(*pair, f"{path}.{index}")
    elif want != have:
        yield path, want, have
