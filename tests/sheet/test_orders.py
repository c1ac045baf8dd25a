"""What is kept by the order of a sheet's labels, and what is not."""

import pytest

from esfsheet.sheet.fields import Labels, by_labels
from esfsheet.sheet.vocabulary import Known


@pytest.mark.parametrize(("count", "asked"), [(20, 1), (5_000, 2)])
def test_the_usual_orders_are_kept_and_no_attack_is(count: int, asked: int) -> None:
    calls = []

    @by_labels
    def find(given: str, labels: Labels) -> int:
        calls.append(given)
        return len(labels)

    labels: Labels = (Known("Region", "region", "label"), None) * (count // 2)
    assert [find("a", labels), find("a", labels)] == [count, count]
    assert len(calls) == asked


def test_what_is_kept_is_that_of_the_order_alone() -> None:
    @by_labels
    def first(given: str, labels: Labels) -> Known | None:
        return labels[0]

    region, name = Known("Region", "region", "label"), Known("Namn", "operation_name", "label")
    assert [first("a", (region, name)), first("a", (name, region)), first("a", (None, region))] == [region, name, None]
