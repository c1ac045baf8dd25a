"""How well news texts are read may not fall: F1 per field, on the pages that one develops on and on those that one does not."""

import pytest

from tests.bench.news_quality import measure

FLOORS = {
    "dev": {
        "title": 0.99,
        "publisher": 0.99,
        "published": 0.99,
        "updated": 0.99,
        "owner": 0.98,
        "fund": 0.99,
        "programme_period": 0.99,
        "authors": 0.99,
        "photo_credits": 0.99,
        "categories": 0.97,
        "preceding_projects": 0.97,
        "organisations": 0.98,
        "projects.name": 0.98,
        "projects.owner": 0.98,
        "projects.amount": 0.98,
        "amounts": 0.98,
        "amounts.role": 0.98,
        "amounts.hedge": 0.98,
        "people.name": 0.99,
        "people.role": 0.99,
        "quotes": 0.99,
        "period": 0.99,
        "dates": 0.98,
        "goals": 0.99,
        "subheadings": 0.98,
        "body": 0.98,
    },
    "heldout": {
        "title": 0.97,
        "publisher": 0.93,
        "published": 0.99,
        "updated": 0.99,
        "owner": 0.78,
        "fund": 0.99,
        "programme_period": 0.99,
        "authors": 0.88,
        "photo_credits": 0.99,
        "categories": 0.84,
        "preceding_projects": 0.74,
        "organisations": 0.94,
        "projects.name": 0.80,
        "projects.owner": 0.75,
        "projects.amount": 0.85,
        "amounts": 0.98,
        "amounts.role": 0.84,
        "amounts.hedge": 0.93,
        "people.name": 0.93,
        "people.role": 0.94,
        "quotes": 0.97,
        "period": 0.85,
        "dates": 0.89,
        "goals": 0.99,
        "subheadings": 0.97,
        "body": 0.97,
    },
}


@pytest.mark.parametrize("which", FLOORS)
def test_no_field_falls_below_its_floor(which: str) -> None:
    scores, _ = measure(which)
    fallen = {field: scores[field].f1 for field, floor in FLOORS[which].items() if scores[field].f1 < floor}
    assert fallen == {}
