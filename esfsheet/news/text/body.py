"""The body of a news text as one string, each place of which leads back to the page."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise, zip_longest
from typing import NamedTuple

from esfsheet.news.text.long_lines import in_parts, no_words
from esfsheet.news.text.number_cells import NumberCell, number_cells
from esfsheet.news.text.sentence_ends import begins
from esfsheet.news.words.date_phrases import last_days, short_ranges, turns
from esfsheet.news.words.relative import Dated, months, relative
from esfsheet.reading import Source
from esfsheet.values import dates as days
from esfsheet.values import money
from esfsheet.values.lexical import INVISIBLE, visible
from esfsheet.values.partial_date import PartialDate
from esfsheet.values.text import clean

SUM, DATE, RANGE, ORGANISATION, PROJECT = "¤", "§", "¶", "◊", "◇"
_LONGEST = 1_000
"""What looks at the whole sentence of each sum or name in it must not look at a page for each."""


class Para(NamedTuple):
    """A paragraph: its text, and the page's line that it is (None where it stands only in the page's metadata)."""

    text: str
    line: int | None = None
    role: str = ""
    """"" | "item" | "heading" | "quote" (a dash stood before it) | "cell" (of a table) | "label" (of the cell after it)."""
    first: int = 0
    """Where in the line it begins."""
    row: int = 0
    """Which row of a table it stands in; 0 where it stands in none."""
    column: int = 0
    """Which cell of that row it is, or is a part of."""


class Match(NamedTuple):
    """A stretch of the body."""

    start: int
    end: int


class Body:
    """The paragraphs, joined by ends of line."""

    def __init__(self, paras: Iterable[Para], published: str | None = None) -> None:
        self._published = published
        self.paras: list[Para] = []
        self.starts: list[int] = []
        self._offsets: list[Sequence[int]] = []
        self.blanked: list[Match] = []
        """What is too long for a word, of which nothing is read."""
        self.torn: list[int] = []
        """Where too long a line was divided though no sentence ends there."""
        seen, text = [], []
        at = 0
        self._joints: list[str] = []
        given = list(paras)
        for para, following in zip_longest(given, given[1:]):
            plain, offsets = visible(para.text)
            # Joined text must keep its lines apart from the paragraph's own.
            words = plain.replace("\n", " ")
            too_long = no_words(words)
            self.blanked += (Match(at + start, at + end) for start, end in too_long)
            plain, torn = in_parts(masked(words, ((start, end, " ") for start, end in too_long)))
            self.torn += (at + place for place in torn)
            self.paras.append(para)
            self.starts.append(at)
            self._offsets.append(offsets)
            seen.append(plain)
            text.append(para.text if len(plain) == len(para.text) else INVISIBLE.sub("", para.text))
            # A label and its value make one line.
            joint = (
                "\n"
                if para.role != "label" or not following or following.role != "cell"
                else " "
                if plain.endswith(":")
                else ": "
            )
            self._joints.append(joint)
            at += len(plain) + len(joint)
        self.seen = self._joined(seen)
        """With plain spaces and hyphens; the patterns read this."""
        self.stated = self._joined(text)
        """As it stands on the page, without what is invisible: of the same length."""

    def _joined(self, parts: list[str]) -> str:
        return "".join(part + joint for part, joint in zip(parts, self._joints, strict=True))[
            : -len(self._joints[-1]) if parts else None
        ]

    def __bool__(self) -> bool:
        return bool(self.paras)

    def text(self, start: int, end: int) -> str:
        """What the page says from `start` to `end`, as a record keeps it."""
        return clean(self.stated[start:end])

    def index(self, at: int) -> int:
        """Which paragraph a place is in."""
        return bisect_right(self.starts, at) - 1

    def end(self, index: int) -> int:
        """Where a paragraph ends."""
        return self.starts[index + 1] - len(self._joints[index]) if index + 1 < len(self.starts) else len(self.seen)

    def source(self, start: int, end: int, label: str | None = None) -> Source:
        """Where a stretch of the body stands on the page."""
        index = self.index(start)
        para, first, offsets = self.paras[index], self.starts[index], self._offsets[index]
        low = offsets[min(start - first, len(offsets) - 1)]
        last = min(end, self.end(index)) - first
        high = offsets[last - 1] + 1 if last > start - first else low
        return Source((para.line, para.first + low) if para.line is not None else None, para.text[low:high], label)

    @cached_property
    def sentences(self) -> list[int]:
        """Where each sentence begins; one that does not end is several."""
        starts = [0, *begins(self.seen)]
        return [at for begin, end in pairwise([*starts, len(self.seen)]) for at in range(begin, max(end, begin + 1), _LONGEST)]

    def sentence(self, at: int) -> Match:
        """The sentence that a place is in."""
        index = bisect_right(self.sentences, at)
        end = self.sentences[index] if index < len(self.sentences) else len(self.seen)
        return Match(self.sentences[index - 1], end)

    @cached_property
    def sums(self) -> list[money.Found]:
        """The sums of money."""
        found = money.find(self.seen)
        if cells := [one.sum for one in self.number_cells if one.sum]:
            found = sorted([*found, *cells], key=lambda one: one.start)
        return found

    @cached_property
    def number_cells(self) -> list[NumberCell]:
        """The bare numbers of columns of support."""
        rows = [(index, para) for index, para in enumerate(self.paras) if para.row]
        cells = [(self.starts[index], self.end(index), para.row, para.column) for index, para in rows]
        return list(number_cells(self.seen, cells)) if cells else []

    @cached_property
    def dates(self) -> list[days.Found]:
        """The dates, with those that are told from the day of publication."""
        return sorted([*self._stated, *self._told(self.relative)], key=lambda one: one.start)

    @cached_property
    def _stated(self) -> list[days.Found]:
        found = list(last_days(self.seen, days.find(self.seen)))
        return sorted([*found, *turns(self.seen)], key=lambda one: one.start) if "rsskiftet" in self.seen else found

    @cached_property
    def relative(self) -> list[Dated]:
        """Dates told without their year; without a date where the page does not say when it was published."""
        return relative(self.seen, self._published, sorted([*self._stated, *self.ranges], key=lambda one: one.end))

    @cached_property
    def months(self) -> list[days.Found]:
        """Months told without their year."""
        return self._told(months(self.seen, self._published))

    def _told(self, found: Iterable[Dated]) -> list[days.Found]:
        return [days.Found(one.start, one.end, self.seen[one.start : one.end], one.date) for one in found if one.date]

    @cached_property
    def date_at(self) -> dict[int, PartialDate]:
        """Each date by where it begins."""
        return {one.start: one.date for one in (*self.months, *self.dates)}

    @cached_property
    def ranges(self) -> list[days.FoundRange]:
        """The periods."""
        return sorted([*days.find_ranges(self.seen), *short_ranges(self.seen)], key=lambda one: one.start)

    @cached_property
    def marked(self) -> str:
        """The text with its sums, dates and periods masked, character for character."""
        marks = [(one.start, one.end, DATE) for one in (*self.months, *self.dates)]
        marks += [(one.start, one.end, RANGE) for one in self.ranges]
        marks += [(one.start, one.end, SUM) for one in self.sums]
        text = self.seen
        for mark in (SUM, DATE, RANGE, ORGANISATION, PROJECT):
            text = text.replace(mark, "_")
        return masked(text, marks)


def masked(text: str, marks: Iterable[tuple[int, int, str]]) -> str:
    """The text with each stretch replaced by as many of its mark; a later mark lies over an earlier one.

    >>> masked("får 5 kr nu", [(4, 8, "¤")])
    'får ¤¤¤¤ nu'
    """
    cells: bytearray | None = None
    for start, end, mark in marks:
        # Four bytes a character: a list of all characters takes many times as long.
        cells = cells or bytearray(text.encode("utf-32-le", "surrogatepass"))
        cells[4 * start : 4 * end] = mark.encode("utf-32-le") * (end - start)
    return cells.decode("utf-32-le", "surrogatepass") if cells else text
