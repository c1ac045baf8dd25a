"""The same sheet in other markup, another encoding, another order of labels: the same record."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import esfsheet
from esfsheet import twins
from tests import shapes

FOLDER = Path(__file__).parents[1] / "fixtures" / "sheets"
SHEETS = {
    f"{page.parent.name}/{page.name}": found
    for page in twins.pages(FOLDER)
    if (found := shapes.parts(page.read_bytes())) is not None
}
RECORDS = {name: esfsheet.parse(FOLDER / name).record for name in SHEETS}


def _record(data: bytes) -> Any:
    record = esfsheet.parse(data).record
    return record and record.model_dump()


def _want(name: str) -> Any:
    record = RECORDS[name]
    return record and record.model_dump()


def test_most_fixtures_can_be_put_into_other_markup() -> None:
    assert len(SHEETS) >= 60


@pytest.mark.parametrize("shape", shapes.ALL)
def test_any_markup(shape: str) -> None:
    render = shapes.ALL[shape]
    wrong = {}
    for name, parts in SHEETS.items():
        have = _record(shapes.ENCODINGS["utf-8"](render(parts)))
        if differences := list(twins.differences(_want(name), have)):
            wrong[name] = differences[:3]
    assert wrong == {}


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(SHEETS)),
    st.sampled_from(sorted(shapes.ALL)),
    st.sampled_from(sorted(shapes.ENCODINGS)),
    st.randoms(),
)
def test_any_markup_encoding_and_order(name: str, shape: str, encoding: str, rnd: random.Random) -> None:
    parts = SHEETS[name]
    if encoding not in ("utf-8", "utf-8 with mark", "CRLF") and shape in shapes.TEXTS:
        encoding = "utf-8, undeclared"
    labels = [label for label, _ in parts.pairs]
    pairs = list(parts.pairs)
    if len(set(labels)) == len(labels):  # what is stated twice is read in its order
        rnd.shuffle(pairs)
    have = _record(shapes.ENCODINGS[encoding](shapes.ALL[shape](parts._replace(pairs=tuple(pairs)))))
    assert list(twins.differences(_want(name), have)) == []
