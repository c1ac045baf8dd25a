"""The prose of a sheet: sections under headings, lists, goals."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from esfsheet.patterns import pattern
from esfsheet.reading import Spot
from esfsheet.sheet.fields import Remark, spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.vocabulary import nearest
from esfsheet.values.text import clean, fold

_GOAL = pattern(
    r"(?<![\w(])((?:(?:del|huvud|effekt|projekt|resultat|process)mål(?: [0-9]{1,2}(?:\.[0-9]{1,2})?)?"
    r"|mål [0-9]{1,2}(?:\.[0-9]{1,2})?)) ?: ",
    re.IGNORECASE,
)
_NUMBER = pattern(r"[0-9]{1,3}[.)](?:\s+(?=\S)|(?=[^\s0-9]))")
_LONGEST_HEADING = 60
_SHORT = 80
_ENDINGS = ".!?:;)”\"'…»"


class Part(NamedTuple):
    """The rows under one heading."""

    heading: str | None
    feeds: str
    at: Spot | None
    rows: list[Row]


class Goal(NamedTuple):
    """A goal, and where its text begins."""

    label: str
    text: str
    at: Spot


def parts(prose: Sequence[Row], headings: Mapping[str, str]) -> tuple[list[Part], list[Remark]]:
    """The prose divided at the headings that the layout declares.

    In prose each of them divides once: the same word on a line of its own is then text. A list ends at any of them, and at a
    sentence.
    """
    if not headings:
        return ([Part(None, "sections", None, list(prose))] if prose else []), []
    known = {fold(heading): (heading, feeds) for heading, feeds in headings.items()}
    left = dict(known)
    found = [Part(None, "sections", None, [])]
    remarks: list[Remark] = []
    for row in prose:
        listing = found[-1].feeds != "sections"
        heading = _heading(row, known if listing else left, remarks)
        if heading is None and listing and row.role != "item" and _is_sentence(row.text):
            remarks.append(Remark("L013", "a sentence in a list, kept as prose", row.text, spot(row)))
            found.append(Part(None, "sections", None, [row]))
        elif heading is None:
            found[-1].rows.append(row)
        else:
            name, feeds = heading
            left.pop(fold(name), None)
            found.append(Part(clean(row.text).rstrip(" :"), feeds, spot(row), []))
    return [part for part in found if part.rows], remarks


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and text.count(" ") >= 4


def text(rows: Sequence[Row], tidy: bool = False) -> str:
    """Paragraphs separated by a blank line; the items of a list on lines of their own. `tidy` is that of the page."""
    whole = "\n\n".join([row.text for row in rows])
    if tidy and "\u00a0" not in whole and "item" not in [row.role for row in rows]:
        return whole
    pieces: list[str] = []
    listing = False
    for row in rows:
        item = row.role == "item"
        pieces.append("\n" if item and listing else "\n\n")
        kept = row.text if tidy and "\u00a0" not in row.text else clean(row.text)
        pieces.append(f"- {kept}" if item else kept)
        listing = item
    return "".join(pieces[1:])


def item(row: Row) -> str:
    """An entry of a list, without its bullet or number."""
    return _NUMBER.sub("", clean(row.text), count=1) if _NUMBER.match(row.text) else clean(row.text)


def goals(rows: Sequence[Row]) -> list[Goal]:
    """The goals that are labelled as such: each up to the next label or the end of its line."""
    found: list[Goal] = []
    for index, row in enumerate(rows):
        if ":" not in row.text or not ("mål" in row.text or "Mål" in row.text or "MÅL" in row.text):
            continue
        line = clean(row.text) + " "
        labels = list(_GOAL.finditer(line))
        place = _places(row.text, line)
        for label, following in zip_longest(labels, labels[1:]):
            goal = line[label.end() : following.start() if following else len(line)].strip(" •–-")
            at = spot(row, place(label.end()))
            if not goal and following is None and index + 1 < len(rows):
                goal, at = clean(rows[index + 1].text), spot(rows[index + 1])
            if goal:
                found.append(Goal(label[1], goal, at))
    return found


def is_cut(rows: Sequence[Row]) -> bool:
    """Whether the prose ends in mid-sentence, as a copy that was cut does."""
    last = rows[-1] if rows else None
    return last is not None and last.role != "item" and len(last.text) > _SHORT and last.text.rstrip()[-1] not in _ENDINGS


def _heading(row: Row, known: Mapping[str, tuple[str, str]], remarks: list[Remark]) -> tuple[str, str] | None:
    if len(row.text) > _LONGEST_HEADING or row.role == "item":
        return None
    key = fold(row.text).rstrip(" :")
    if key in known:
        return known[key]
    if len(key) < 6:
        return None
    near = nearest(key, known)
    if near:
        remarks.append(Remark("L012", f"read as {near[0]!r}", row.text, spot(row)))
    return near


def _places(raw: str, cleaned: str) -> Callable[[int], int]:
    """A function from an offset of the cleaned text, where a word begins, to that word's offset in the raw one."""
    if raw.startswith(cleaned.rstrip()):
        return lambda offset: offset
    words = [word.start() for word in re.finditer(r"\S+", raw)]
    same = [word.start() for word in re.finditer(r"\S+", cleaned)]
    return lambda offset: words[min(bisect_left(same, offset), len(words) - 1)]
