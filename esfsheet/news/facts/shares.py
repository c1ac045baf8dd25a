"""Sums that nothing else tells of, as the parts of a grant: they make up one that several projects share, or stand in a list."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from esfsheet.news.facts.views import Text
from esfsheet.values import money

_SHARED = re.compile(
    r"(?i:tillsammans|sammanlagt|sammantaget|totalt|delar|fördela)|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[0-9]{1,2}|flera|alla)"
    r" (?:[a-zåäö]+ )?(?:[a-zåäö-]{0,20}projekt|satsningar|insatser|ansökningar)"
)
_NEAR = 100
_SEVERAL = 2
_APART = 3
_MARKS = re.compile(r" - |¤++|[():|]|\bfår\b")


def parts_of(whole: money.Found, parts: Sequence[money.Found], text: Text) -> bool:
    """Whether sums, each counted once, are what a grant to several projects is shared into."""
    different = {one.amount.amount for one in parts}
    if len(different) < _SEVERAL or abs(whole.amount.amount - sum(different)) * _NEAR > whole.amount.amount:
        return False
    return _SHARED.search(text.body.seen, *text.body.sentence(whole.start)) is not None


def in_line(sums: Sequence[money.Found], granted: set[int], text: Text) -> Iterator[money.Found]:
    """The sums in lines that stand next to a granted one's and have its form: each the only sum of its line."""
    lines = [text.body.index(one.start) for one in sums]
    times = Counter(lines)
    alone = [(index, one) for index, one in zip(lines, sums, strict=True) if times[index] == 1]
    for early, late in pairwise(alone):
        for (index, one), (beside, other) in ((early, late), (late, early)):
            if other.start not in granted or late[0] - early[0] >= _APART or _form(index, text) != _form(beside, text):
                continue
            # The sums of two columns are of two kinds.
            if text.body.paras[index].column == text.body.paras[beside].column:
                yield one


def _form(index: int, text: Text) -> tuple[str, ...]:
    """The marks that part a line, its sum among them."""
    start, end = text.body.starts[index], text.body.end(index)
    return tuple("¤" if mark[0] == "¤" else mark for mark in _MARKS.findall(text.view("orgs"), start, end))
