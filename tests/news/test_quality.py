"""How well news texts are read may not fall: F1 per field, on the pages that one develops on and on those that one does not."""

import pytest

from tests.bench.news_quality import measure

FLOORS = {
    "dev": {
        "title": 0.99,
        "publisher": 0.99,
        "published": 1.00,
        "updated": 1.00,
        "owner": 0.97,
        "fund": 1.00,
        "programme_period": 1.00,
        "authors": 0.99,
        "photo_credits": 0.99,
        "categories": 0.94,
        "preceding_projects": 0.97,
        "organisations": 0.96,
        "projects.name": 0.98,
        "projects.owner": 0.96,
        "projects.amount": 0.98,
        "amounts": 0.99,
        "amounts.role": 0.98,
        "amounts.hedge": 0.97,
        "people.name": 0.98,
        "people.role": 0.98,
        "quotes": 0.99,
        "period": 0.96,
        "dates": 0.97,
        "goals": 1.00,
        "subheadings": 0.99,
        "body": 0.99,
    },
    "heldout": {
        "title": 0.97,
        "publisher": 0.94,
        "published": 1.00,
        "updated": 0.95,
        "owner": 0.81,
        "fund": 0.97,
        "programme_period": 1.00,
        "authors": 0.89,
        "photo_credits": 0.95,
        "categories": 0.88,
        "preceding_projects": 0.70,
        "organisations": 0.95,
        "projects.name": 0.89,
        "projects.owner": 0.81,
        "projects.amount": 0.87,
        "amounts": 0.99,
        "amounts.role": 0.90,
        "amounts.hedge": 0.95,
        "people.name": 0.96,
        "people.role": 0.91,
        "quotes": 0.97,
        "period": 0.97,
        "dates": 0.93,
        "goals": 1.00,
        "subheadings": 0.94,
        "body": 0.96,
    },
}


@pytest.mark.parametrize("which", FLOORS)
def test_no_field_falls_below_its_floor(which: str) -> None:
    scores, _ = measure(which)
    fallen = {field: scores[field].f1 for field, floor in FLOORS[which].items() if scores[field].f1 < floor}
    assert fallen == {}
