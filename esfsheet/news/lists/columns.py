"""Which part of a list's entries is the name, which the owner: told by what they are, in all entries of one form together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from esfsheet.news.lists.entry import Entry, Part
from esfsheet.news.lists.row import Row
from esfsheet.news.naming.ends import JOINING, ended, ends_before, is_place

_ORGANISED = re.compile(
    r"(?:förening|förbund|sällskap|sällskapet|klubb|stiftelse|skola|bolag|kommun|region|landsting|församling|kooperativ|kyrka|akademi"
    r"|råd|institut|universitet|museum|mission|allians|vänner|centrum|utbildare|nätverk|ensemble|gille|krets|distrikt|stad|stads)"
    r"(?:en|et|n|erna|s)?(?!\w)|(?<!\w)(?:AB|HB|IF|IK|BK|SK|FF|ek\. för)(?!\w)"
)
_NUMBER = re.compile(r"[0-9./: -]+(?:%| %| procent| månader| år| deltagare)?|[§¶]+")
_MOST = 0.5
LONGEST = 110
_ALL = 3
_FOR_PROJECT = "<to><project>"
_ONE_NAME = re.compile(r"on+s|n+os")
_SMALL = frozenset("i på för och av & utan ek.".split())
_NOBODY = re.compile(
    r"(?:[0-9]|Av|Från|I|På|Till|Med|Nu|Så|Även|Totalt|Sammanlagt|Dessutom|Här|Där|Det|Den|De|Vi|Bland|Utöver|Tillsammans|Inom|Under|För|Om|Och"
    r"|Men|Mest|Minst|Störst|Därefter|Samtidigt|Projektet|Hela|EU|ESF|Svenska ESF|Europeiska|Socialfonden|Enligt|Genom|När|Som|Hon|Han)(?!\w)(?! [A-ZÅÄÖ]\w+ (?:kommun|AB))"
)
_FEW_WORDS = 2
_KNOWN = re.compile(r"◊++(?:(?:, | och | & )◊++){0,20}")


class Columns(NamedTuple):
    """Which parts are what."""

    name: int | None
    owner: int | None
    sum: int | None


def by_form(entries: Iterable[Entry]) -> dict[tuple[str, ...], list[Entry]]:
    """Entries by their form."""
    found: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.form].append(entry)
    return found


def decided(view: str, entries: Sequence[Entry]) -> Columns:
    """The columns of entries of one form."""
    columns = list(zip(*(entry.parts for entry in entries), strict=True))
    total = next((index for index, parts in enumerate(columns) if parts[0].kind == "sum"), None)
    name = _labelled(columns, ("<project>", "<called>"))
    owner = _labelled(columns, ("<of>", "<by>"))
    rest = [index for index, parts in enumerate(columns) if index not in (total, name, owner) and _may_be(view, parts)]
    if owner is None:
        owner = _owner(view, columns, rest)
    if name is None:
        rest = [index for index in rest if index != owner and not _places(view, columns[index])]
        quoted = [index for index in rest if columns[index][0].kind == "quoted"]
        name = next(iter(quoted or rest), None)
    return Columns(name, owner, total)


def _labelled(columns: Sequence[Sequence[Part]], joints: tuple[str, ...]) -> int | None:
    """The column before which the text says what it is."""
    return next((index for index, parts in enumerate(columns) if any(joint in parts[0].joint for joint in joints)), None)


def _may_be(view: str, parts: Sequence[Part]) -> bool:
    """Whether a column may hold names or owners: most of them begin with a capital letter, and none is a number."""
    fit = [
        not view[part.start].islower()
        and part.end - part.start <= LONGEST
        and _NUMBER.fullmatch(view, part.start, part.end) is None
        for part in parts
    ]
    return sum(fit) > len(fit) * _MOST


def _places(view: str, parts: Sequence[Part]) -> bool:
    return sum(is_place(view[part.start : part.end]) for part in parts) > len(parts) * _MOST


def _owner(view: str, columns: Sequence[Sequence[Part]], rest: Sequence[int]) -> int | None:
    """The column that holds the most organisations, more than any other."""
    likely = sorted(((_organised(view, columns[index]), index) for index in rest), reverse=True)
    if not likely or likely[0][0] == 0 or (len(likely) > 1 and likely[1][0] == likely[0][0]):
        return None
    return likely[0][1]


def _organised(view: str, parts: Sequence[Part]) -> float:
    """How many parts are organisations, wholly, by their look, or partly."""
    return sum(
        1.0
        if part.kind == "owner"
        else 0.0
        if part.kind == "quoted"
        else 0.9
        if _ORGANISED.search(view, part.start, part.end)
        else 0.5
        if part.kind == "partly"
        else 0.0
        for part in parts
    )


def may_be_certain(entry: Entry) -> bool:
    """Whether an entry has as many parts as one needs that stands alone, or ends with what its sum is for."""
    return len(entry.parts) >= _ALL or entry.parts[-1].joint == _FOR_PROJECT


def certain(view: str, entry: Entry, columns: Columns) -> bool:
    """Whether an entry that stands alone is one all the same: the words say what its parts are, or there is a known owner."""
    if columns.name is None or columns.sum is None:
        return False
    name = entry.parts[columns.name]
    if columns.owner is None:
        few = len(view[entry.parts[0].start : entry.parts[columns.sum].start].split()) <= _FEW_WORDS
        return few and not entry.running and name.joint == _FOR_PROJECT and name is entry.parts[-1]
    owner = entry.parts[columns.owner]
    if any("<gets>" in part.joint and before is not owner for before, part in pairwise(entry.parts)):
        return False
    if len(entry.parts) != _ALL:
        return False
    if labelled(entry, columns):
        return not entry.running and entry.parts[0] is name and not _NOBODY.match(view, name.start)
    if "<project>" in name.joint:
        gets = entry.parts[-1].kind == "sum" or any("<gets>" in part.joint for part in entry.parts)
        sure = owner_at(view, entry._replace(running=True), columns.owner) is not None
        return gets and sure and entry.whole and not any("." in part.joint for part in entry.parts)
    plain = view[name.start : name.end]
    alone = not entry.running and (name.kind == "quoted" or ended(plain) == plain)
    return alone and entry.whole and owner.kind == "owner" and not _NOBODY.match(plain)


def labelled(entry: Entry, columns: Columns) -> bool:
    """Whether a word says who the owner is."""
    return columns.owner is not None and any(word in entry.parts[columns.owner].joint for word in ("<by>", "<of>"))


def with_whole_name(entry: Entry) -> Entry:
    """An entry that stands alone, with a known owner and a sum: all else between them is its name."""
    kinds = "".join("o" if part.kind == "owner" else "s" if part.kind == "sum" else "n" for part in entry.parts)
    if len(entry.parts) <= _ALL or not _ONE_NAME.fullmatch(kinds):
        return entry
    low, high = kinds.index("n"), kinds.rindex("n")
    if any("." in part.joint for part in entry.parts[low + 1 : high + 1]):
        return entry
    first, last = entry.parts[low], entry.parts[high]
    return entry._replace(
        parts=(*entry.parts[:low], Part("text", first.start, last.end, first.joint), *entry.parts[high + 1 :])
    )


def row(view: str, entry: Entry, columns: Columns) -> Row:
    """The row of an entry whose columns are known."""
    assert columns.name is not None
    name = entry.parts[columns.name]
    owner = owner_at(view, entry, columns.owner) if columns.owner is not None else None
    total = entry.parts[columns.sum].start if columns.sum is not None else None
    return Row((name.start, name.end), owner, total, entry.running)


def _proper(plain: str) -> bool:
    """Whether it is several words with capital letters, perhaps with those between them that names of organisations have."""
    words = plain.split()
    named = all(word[:1].isupper() or word in _SMALL or _ORGANISED.search(word) for word in words[1:])
    several = len(words) > 1 or (plain.isupper() and plain.isalpha())
    return several and named and plain[:1].isupper() and not _NOBODY.match(plain)


def owner_at(view: str, entry: Entry, at: int) -> tuple[int, int] | None:
    """Where the owner stands in a part that may say more; None where it tells something else."""
    part = entry.parts[at]
    plain = view[part.start : part.end]
    if not any(ends_before(word) and word not in JOINING for word in plain.split()) and (
        not entry.running or part.kind == "owner" or _proper(plain)
    ):
        return part.start, part.end
    found = list(_KNOWN.finditer(view, part.start, part.end))
    return found[-1].span() if len(found) == 1 else None


def as_ones_of(
    view: str, entries: Iterable[Entry], known: Sequence[tuple[tuple[str, ...], Columns]]
) -> tuple[list[Row], list[Entry]]:
    """The rows of those entries that have a form others have, but for marks within their names; and the entries that are left."""
    found: list[Row] = []
    left: list[Entry] = []
    for entry in entries:
        longer = _as_one_of(view, entry, known)
        if longer is None:
            left.append(entry)
        else:
            found.append(longer)
    return found, left


def _as_one_of(view: str, entry: Entry, known: Iterable[tuple[tuple[str, ...], Columns]]) -> Row | None:
    """The row of an entry of a form that others have, if its name's own commas and dashes are left in it."""
    for form, columns in known:
        more = len(entry.parts) - len(form)
        at = columns.name
        if more <= 0 or at is None:
            continue
        joined = entry.form
        if (
            joined[: at + 1] == form[: at + 1]
            and joined[at + 1 + more :] == form[at + 1 :]
            and all(part.kind != "sum" for part in entry.parts[at : at + more + 1])
        ):
            first, last = entry.parts[at], entry.parts[at + more]
            name = Part("text", first.start, last.end, first.joint)
            return row(view, entry._replace(parts=(*entry.parts[:at], name, *entry.parts[at + more + 1 :])), columns)
    return None
