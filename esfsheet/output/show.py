"""Envelopes on a console: one as a card, many as a table."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from rich.console import Console, RenderableType

from esfsheet.checks.again import is_about_set
from esfsheet.codes.source import UNREADABLE
from esfsheet.output.article_card import article_card
from esfsheet.output.card import card, findings
from esfsheet.output.findings import line
from esfsheet.output.table import NARROW, stacked, table
from esfsheet.output.terminal import is_wide, text
from esfsheet.record import Article, Envelope, Project

_AT_A_TIME = 500
"""A table's columns are as wide as their content: a very long one is drawn in parts."""


_CARD, _WIDEST = 100, 10_000
"""How wide a card is, and a table may be, where no terminal limits them."""
_READABLE = 120
"""How wide a card is at most: longer lines of prose are hard to read."""
_LAST = 20
"""So many findings stand below a table; validate shows all."""


def show(envelopes: Iterable[Envelope], console: Console, *, full: bool = False, quiet: bool = False) -> int:
    """Prints the envelopes, and gives how many of them are of input that could not be read.

    What could not be read, and what only the whole set shows, is told in full below: it is no document. `quiet`: no findings.
    """
    last = _Last()
    rest = last.put_by(envelopes)
    first = list(islice(rest, 2))
    one_each = full or len(first) < 2
    wide = is_wide(console)
    if wide:
        console.width = _CARD if one_each else _WIDEST
    elif one_each:
        console.width = min(console.width, _READABLE)
    everything = chain(first, rest)
    while some := list(islice(everything, _AT_A_TIME)):
        if one_each:
            for envelope in some:
                console.print(_card(envelope, full))
                if envelope.findings and not quiet:
                    console.print(findings(envelope.findings))
        elif console.width < NARROW:
            for block in stacked(some):
                console.print(block)
        else:
            console.print(table(some, wide=wide))
    for told in () if quiet else last.lines():
        console.print(text(told), soft_wrap=True)
    return last.unreadable


class _Last:
    """What is kept till the end: the findings that no document on show has, as lines, and how many there are."""

    def __init__(self) -> None:
        self.unreadable = 0
        self._lines: list[str] = []
        self._count = 0

    def put_by(self, envelopes: Iterable[Envelope]) -> Iterator[Envelope]:
        """The envelopes without those that are no documents."""
        for envelope in envelopes:
            unreadable = sum(found.code in UNREADABLE for found in envelope.findings)
            self.unreadable += unreadable
            if not is_about_set(envelope) and not (unreadable and envelope.record is None):
                yield envelope
                continue
            self._count += len(envelope.findings)
            self._lines += [line(envelope.source.name, found) for found in envelope.findings[: _LAST - len(self._lines)]]

    def lines(self) -> Iterator[str]:
        """The findings, as many as there is place for."""
        yield from self._lines
        if more := self._count - len(self._lines):
            yield f"and {more:,} more: esfsheet validate shows all"


def _card(envelope: Envelope, full: bool) -> RenderableType:
    if isinstance(envelope.record, Project):
        return card(envelope, envelope.record, full=full)
    if isinstance(envelope.record, Article):
        return article_card(envelope, envelope.record, full=full)
    return text(f"{envelope.source.name}: no record")
