"""Dates in a line that tells about a text: with a label, or with next to nothing beside them."""

import re
from collections.abc import Iterator

from esfsheet.news.page.piece import Piece
from esfsheet.news.words.pieces import NAME
from esfsheet.values import dates
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import level
from esfsheet.values.text import holds

SPLIT = re.compile(r"\s*[|•·]\s*|\s/\s|\s{2,}|\t+|(?<=\d{4}) (?=(?i:uppdatera|ändra|senast))")
_PUBLISHED = (
    r"(?:först )?(?:publicera(?:d|t|de|des)|post(?:at|ad)|upplag[dt]|inlag[dt]|utgiven|utlag[dt]|skrive[nt]"
    r"|(?:ut)?skicka[dt]|utsänt|daterad"
    r"|lades (?:ut|upp)|(?:publicerings)?datum|skapad|published|posted)"
)
_UPDATED = (
    r"(?:(?:sidan|sidan är|senast) )?(?:uppdatera(?:des|ts|[dt])(?: senast)?|ändra(?:des|ts|[dt])(?: senast)?|"
    r"redigera[dt]|reviderad|updated)"
)
_LABELLED = re.compile(rf"(?:^|[\s.,;|•(–-])(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))(?=[\s:])", re.IGNORECASE)
# One of these is in each of its labels.
_IN_LABELS = (
    "publi",
    "datum",
    "datera",
    "ändra",
    "updat",
    "post",
    "lagd",
    "lagt",
    "utgi",
    "skri",
    "skick",
    "utsänt",
    "lades ",
    "skapad",
    "redigera",
    "reviderad",
)
_DAY_FIRST = re.compile(r"(?<![\w-])[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}(?![\w-])")
_SHORT_DATE = re.compile(r"(?<=[( :])[0-9]{6}(?=\)|$)")
AROUND = re.compile(
    r"\b(?:publicera(?:d|t|de|des)|postat|datum|den|kl(?:ockan)?|av|ces?t|senast|uppdatera[dt]|ändra[dt]|"
    r"redigera[dt]|sidan|nr|nyhetsbrev"
    r"|mon|tues?|wed|thu|fri|sat|sun|mån|tis|ons|tors|fre|lör|sön|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)\b\.?"
    r"|[0-9]{1,2}[.:][0-9]{2}|[():,–-]",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?:pressmeddelande|nyhetsbrev|nyhet|medlemsbrev|månadsbrev)\b", re.IGNORECASE)
_OTHER_LABEL = re.compile(r"(?i:[a-zåäö]{2}) ?:(?![0-9])(?<!atum:)(?<!\b[Aa]v:)(?<!\b[Tt]ext:)(?<!\b[Nn]yhet:)")
_BY = re.compile(rf"^,? av {NAME}(?=$|,| (?:under|i|in|kl|[|•·]))(?:,? (?:under|i|in) [^.!?]{{2,50}}$)?")
_DIGIT = re.compile("[0-9]")
_CHANGED = ("uppdatera", "ändra", "redigera", "reviderad", "updated")
_REACH = 60


def may_tell_update(line: str) -> bool:
    """Whether a line has a word with which one tells when a text was changed."""
    folded = level(line).casefold()
    return holds(folded, _CHANGED)


def labelled(plain: str, line: str) -> Iterator[Piece]:
    """`Publicerad den ...`, `Senast uppdaterad ...`."""
    labels = list(_LABELLED.finditer(plain)) if holds(plain.lower(), _IN_LABELS) else []
    for index, label in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(plain)
        if date := first_date(plain, label.end(), min(end, label.end() + _REACH)):
            what = "updated" if label["updated"] else "published"
            yield Piece(what, date[0], line[date[1] : date[2]], date[1])


def bare(plain: str, line: str) -> Iterator[Piece]:
    """A date that has a line, or a part of one, to itself."""
    if plain.rstrip().endswith((".", "!", "?")) or not _DIGIT.search(plain):
        return
    if (date := first_date(plain, 0, len(plain))) is None:
        return
    value, start, end = date
    before, after = plain[:start], plain[end:]
    if _OTHER_LABEL.search(before) or dates.find_ranges(plain):
        return
    left = AROUND.sub(" ", SPLIT.split(before)[-1]).split()
    right = AROUND.sub(" ", SPLIT.split(_BY.sub("", after))[0]).split()
    most = 6 if _LETTER.match(plain) else 2
    if (len(left) <= most or (len(left) < 6 and before.isupper())) and len(right) <= 3:
        yield Piece("date", value, line[start:end], start)


def first_date(plain: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The first date between two places of a line, with its own place; here `081112` and `13-12-2012` are dates as well."""
    part = plain[start:end]
    for found in dates.find(part):
        return found.date.isoformat(), start + found.start, start + found.end
    for form in (_DAY_FIRST, _SHORT_DATE):
        if match := form.search(part):
            try:
                return dates.parse(match[0]).isoformat(), start + match.start(), start + match.end()
            except Unreadable:
                continue
    return None
