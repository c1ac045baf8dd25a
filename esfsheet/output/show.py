"""Envelopes on a console: one as a card, many as a table."""

from collections.abc import Iterable
from itertools import chain, islice

from rich.console import Console, RenderableType

from esfsheet.codes.source import UNREADABLE
from esfsheet.output.article_card import article_card
from esfsheet.output.card import card, finding
from esfsheet.output.table import table
from esfsheet.output.terminal import text
from esfsheet.record import Article, Envelope, Project

_AT_A_TIME = 500
"""A table's columns are as wide as their content: a very long one is drawn in parts."""


def show(envelopes: Iterable[Envelope], console: Console, *, full: bool = False) -> int:
    """Prints the envelopes, and gives how many of them are of input that could not be read."""
    unreadable = 0
    rest = iter(envelopes)
    first = list(islice(rest, 2))
    one_each = full or len(first) < 2
    everything = chain(first, rest)
    while some := list(islice(everything, _AT_A_TIME)):
        unreadable += sum(found.code in UNREADABLE for envelope in some for found in envelope.findings)
        if one_each:
            for envelope in some:
                console.print(_card(envelope, full))
                for found in envelope.findings:
                    console.print(finding(found))
        else:
            console.print(table(some))
    return unreadable


def _card(envelope: Envelope, full: bool) -> RenderableType:
    if isinstance(envelope.record, Project):
        return card(envelope, envelope.record, full=full)
    if isinstance(envelope.record, Article):
        return article_card(envelope, envelope.record, full=full)
    return text(f"{envelope.source.name}: no record")
