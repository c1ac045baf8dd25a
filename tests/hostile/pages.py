"""The pages that hostile inputs are made of: the fixtures, and every label that a layout knows."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from esfsheet import twins
from esfsheet.layout import layouts

FIXTURES = Path(__file__).parents[2] / "fixtures"
_LARGEST = 20_000


class Corpus(NamedTuple):
    """What a mutation may draw from."""

    pages: tuple[tuple[bytes, ...], ...]
    """Pages by what they are, so that each kind is as likely: sheets, news, and those that show one code."""
    labels: tuple[str, ...]


@cache
def corpus() -> Corpus:
    """The corpus; the same at one commit, so that a seed gives the same input again."""
    kinds = tuple(
        tuple(page.read_bytes() for page in twins.pages(FIXTURES / folder) if 0 < page.stat().st_size < _LARGEST)
        for folder in ("sheets", "news", "checks")
    )
    return Corpus(kinds, tuple(sorted({label for layout in layouts() for label in layout.labels})))
