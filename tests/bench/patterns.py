"""`python -m tests.bench.patterns [PAGE ...]`: what each pattern of news costs, and how much of that finds nothing.

The pages are those of `fixtures/news/dev` where none are given, each read three times. Needless for a page is what a pattern
takes in pieces of text in which it finds nothing: what a rarer gate would save.
"""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from re import Match
from typing import get_args

import esfsheet
from esfsheet.news.text.matches import Package
from esfsheet.news.text.pattern import Pattern, patterns

_DEVELOPED = Path(__file__).parents[2] / "fixtures" / "news" / "dev"
_TIMES = 3
_WORST = 40


class Spent:
    """What one pattern was given and found, and the seconds that took."""

    def __init__(self) -> None:
        self.pieces = self.characters = self.hits = 0
        self.seconds = self.vain = 0.0


def main(arguments: list[str]) -> None:
    """Prints the dearest patterns, those first that take the longest in vain."""
    paths = [Path(argument) for argument in arguments] or sorted(_DEVELOPED.glob("*.html"))
    pages = [path.read_bytes() for path in paths]
    for data in pages:
        esfsheet.parse(data)
    names = {id(one): f"{package}/{name}" for package in get_args(Package) for name, one in patterns(package)}
    told: dict[int, Spent] = {}
    plain = Pattern.find

    def find(self: Pattern, text: str, pieces: Iterable[tuple[int, int]]) -> Iterator[Match[str]]:
        one = told.setdefault(id(self), Spent())
        for piece in pieces:
            start = time.perf_counter()
            found = list(plain(self, text, [piece]))
            taken = time.perf_counter() - start
            one.pieces += 1
            one.characters += piece[1] - piece[0]
            one.hits += len(found)
            one.seconds += taken
            one.vain += 0 if found else taken
            yield from found

    Pattern.find = find  # type: ignore[method-assign]
    try:
        for data in pages * _TIMES:
            esfsheet.parse(data)
    finally:
        Pattern.find = plain  # type: ignore[method-assign]
    runs = len(pages) * _TIMES
    print(f"{'pattern':40}{'pieces':>8}{'characters':>12}{'hits':>7}{'us':>8}{'in vain':>9}   a page")
    rows = sorted(told.items(), key=lambda pair: -pair[1].vain)
    for key, one in rows[:_WORST]:
        print(_row(names.get(key, "?"), one, runs))
    total = Spent()
    for one in told.values():
        for field, value in vars(one).items():
            setattr(total, field, getattr(total, field) + value)
    print(_row(f"all {len(told)}", total, runs))


def _row(name: str, one: Spent, runs: int) -> str:
    return (
        f"{name:40}{one.pieces / runs:>8.2f}{one.characters / runs:>12.0f}{one.hits / runs:>7.2f}"
        f"{one.seconds / runs * 1e6:>8.1f}{one.vain / runs * 1e6:>9.1f}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
