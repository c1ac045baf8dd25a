"""News texts are read at least this well; a floor may be raised and never lowered."""

import pytest

from tests.bench.news_quality import Score, measure

FLOORS: dict[str, dict[str, float]] = {"dev": {}, "heldout": {}}


@pytest.fixture(scope="module", params=["dev", "heldout"])
def scores(request: pytest.FixtureRequest) -> tuple[str, dict[str, Score]]:
    """The scores of a set by field."""
    return request.param, measure(request.param)[0]


def test_no_field_falls_under_its_floor(scores: tuple[str, dict[str, Score]]) -> None:
    which, found = scores
    low = {field: score.f1 for field, score in found.items() if score.f1 < FLOORS[which].get(field, 0)}
    assert not low
    assert found.keys() == FLOORS[which].keys()
