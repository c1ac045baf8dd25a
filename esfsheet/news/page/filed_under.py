"""Under what a text is filed and who sends it, as a line tells it."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from esfsheet.data import municipalities
from esfsheet.document import Line
from esfsheet.news.page.line_dates import AROUND, SPLIT
from esfsheet.news.page.piece import Piece
from esfsheet.news.text.senders import person
from esfsheet.values.text import holds

_LABELS = r"(?:kategori(?:er)?|ämne(?:n|sområden?)?|avdelning|sektion|tema)"
_CATEGORIES = re.compile(rf"(?:{_LABELS}|publicerat i|område)\s?:\s?", re.IGNORECASE)
_WITHIN = re.compile(
    rf"(?:(?<=[,|•·).] )|(?<=[,|•·)])|(?<=  )|(?<=[0-9] )|(?<=[a-zåäö] )(?-i:(?=[KÄA][a-z]+ ?:))){_LABELS}\s?:\s?",
    re.IGNORECASE,
)
_FILED = re.compile(
    r",? under (?P<last>[A-ZÅÄÖ][\w&]*(?: (?:&|och) [\w]+)?)$"
    r"| (?:i|under) (?:kategori(?:n|erna)?:? |ämnet |avdelningen )(?P<names>[A-ZÅÄÖ][^|•·.]{2,60})$"
    r"| av [A-ZÅÄÖ][\w -]{2,40} under (?P<under>[A-ZÅÄÖ][^|•·.]{2,40})$"
)
_IN_FILED = (" under ", " i kategori", " i ämnet ", " i avdelningen ")
_UNDER = re.compile(
    r"(?:[Pp]ublicera[dt]|[Pp]ost(?:at|ad)|[Ss]para[dt]|[Aa]rkivera[dt]|[Ii]nlag[dt]) (?:i"
    r"|under):? (?P<name>[A-ZÅÄÖ][\w&]*(?: (?:&|och) [\w]+)?)(?= den| \d|,|$| [|•·])"
)
_SENDER = re.compile(r"(?:avsändare|källa|utgivare|från|utgivet av)\s?:\s?(?=[A-ZÅÄÖ])", re.IGNORECASE)
_NOT_CATEGORY = re.compile(
    r"(?:pressmeddelande|press release|lästid|publicer|uppdatera|senast|dela|skriv ut|lyssna|läs |"
    r"kommentar|kl\b|av |text|foto|källa|\d|visningar"
    r"|artikel$|inlägg$|nr |nummer |årgång|tipsa|startsida|hem$|tillbaka)",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_a-zåäö][^\W\d_]+(?: (?:&|och) [^\W\d_]+)?"
LISTING = re.compile(
    r"[^\W\d_a-zåäö][^\W\d_]+(?: (?:&|och) [^\W\d_]+)?(?:, [^\W\d_a-zåäö][^\W\d_]+(?: (?:&|och) [^\W\d_]+)?){1,4}"
)
"""Several categories in a line."""
PAIR = re.compile(r"[^\W\d_a-zåäö][a-zåäö]+,? (?:&|och) [a-zåäö]{3,20}")
"""`Näringsliv och arbete`: a category of two words."""
_SIDE_BY_SIDE = re.compile(rf"{_NAME}(?: [|•/] {_NAME}){{1,2}}")
_BEHIND = re.compile(
    r" i (?P<name>[A-ZÅÄÖ][\w&]*(?: (?:& |och )?[a-zåäö]+){0,3}(?:, [A-ZÅÄÖ][\w&]*(?: (?:& |och )?[a-zåäö]+){0,3}){0,3})$"
)
_LONGEST = 60
_STRONG = re.compile(r"(; ?)")
_LISTED = re.compile(r"(, ?|; ?| \| | • | / |\s{2,}|\t+)")


def categories(plain: str, line: str) -> list[Piece]:
    """`Kategori: ...`, as the whole line or at its end."""
    if ":" in plain and (match := _CATEGORIES.match(plain) or _WITHIN.search(plain)):
        what = "topic" if plain[match.start() :][:4].lower() == "ämne" else "category"
        return list(listed(what, line, match.end()))
    if (
        (match := _UNDER.match(plain))
        and not any(character.isdigit() for character in plain[: match.end()])
        and len(plain) < _LONGEST
    ):
        return [
            Piece(
                "category",
                line[match.start("name") : match.end("name")],
                line[match.start("name") : match.end("name")],
                match.start("name"),
            )
        ]
    if holds(plain, _IN_FILED) and (match := _FILED.search(plain)):
        return list(listed("category", line, match.start(next(group for group, said in match.groupdict().items() if said))))
    return []


def by_cells(line: Line, found: Sequence[Piece]) -> list[Piece]:
    """The pieces, a category that several elements of the page hold as one for each."""
    starts = [0, *accumulate(map(len, line.cells))]
    parted = []
    for one in found:
        end = one.at + len(one.raw)
        cuts = [at for at in starts if one.at < at < end] if one.what in ("category", "topic") else []
        for start, until in pairwise([one.at, *cuts, end]):
            raw = line.text[start:until]
            if not cuts:
                parted.append(one)
            elif name := raw.strip(" ,;|"):
                parted.append(one._replace(value=name, raw=name, at=start + raw.find(name)))
    return parted


def several(line: str) -> list[Piece]:
    """`Näringsliv, Arbetsmarknad`: a line between title and text that lists categories and nothing else."""
    return (
        list(listed("section", line, 0))
        if (LISTING.fullmatch(line.strip()) or PAIR.fullmatch(line.strip()) or _SIDE_BY_SIDE.fullmatch(line.strip()))
        and all(map(may_be_category, _LISTED.split(line)[::2]))
        else []
    )


def named_sender(plain: str, line: str) -> Piece | None:
    """`Avsändare: ...`."""
    match = _SENDER.match(plain) if ":" in plain else None
    return Piece("publisher", line[match.end() :].strip(), line[match.end() :].rstrip(), match.end()) if match else None


def beside_date(plain: str, line: str, found: Sequence[Piece]) -> Iterator[Piece]:
    """What else stands in a line with a date: the section, or a name."""
    at = 0
    for part in SPLIT.split(plain):
        at = plain.find(part, at)
        end = at + len(part)
        inside = [one for one in found if at <= one.at < end]
        rest = part
        for one in inside:
            rest = rest.replace(plain[one.at : one.at + len(one.raw)], " ", 1)
        if match := _UNDER.match(part) or _BEHIND.search(part):
            if match["name"] not in municipalities():
                yield from listed("section", line[: at + match.end("name")], at + match.start("name"))
        elif not any(
            one.what in ("author", "photo", "publisher", "category", "topic") for one in inside
        ) and not _NOT_CATEGORY.match(rest.strip()):
            words = AROUND.sub(" ", rest).split()
            alone = " ".join(words)
            if not inside and person(rest.strip()):
                yield Piece("author", line[at:end].strip(), line[at:end].strip(), at)
            elif not inside and words and all(len(item.split()) <= 4 for item in rest.split(",")) and len(words) <= 12:
                yield from listed("section", line[:end], at)
            elif inside and alone in plain and person(alone):
                yield Piece("name", alone, alone, max(plain.find(alone, at), 0))
            elif inside and "," in rest and _sections(rest):
                yield from listed("section", line[: at + len(part) - len(part.lstrip()) + len(_sections(rest))], at)
            elif _section(words, inside):
                yield Piece("section", words[0], words[0], max(plain.find(words[0], at), 0))


def _sections(rest: str) -> str:
    """Several sections before a date, `Arbete, Unga - `: as they stand; empty where they are none."""
    text = rest.strip(" -–|")
    names = text.split(", ")
    good = all(name[:1].isupper() and len(name.split()) <= 3 and name not in municipalities() for name in names)
    return text if good and len(names) > 1 and rest.lstrip().startswith(text) else ""


def may_be_category(text: str) -> bool:
    """Whether words that a page marks as a category can be one.

    >>> may_be_category("Vård och omsorg"), may_be_category("Publicerad"), may_be_category("12 mars 2021")
    (True, False, False)
    """
    return (
        text[:1].isalpha() and len(text.split()) <= 5 and not _NOT_CATEGORY.match(text) and not text.endswith((":", ".", "!"))
    )


def _section(words: Sequence[str], inside: Sequence[Piece]) -> bool:
    """Whether one word beside a date is a section: not a place, not what the date is called."""
    if len(words) != 1 or any(one.what != "date" for one in inside):
        return False
    return (
        words[0][:1].isupper() and words[0].isalpha() and not _NOT_CATEGORY.match(words[0]) and words[0] not in municipalities()
    )


def listed(what: str, line: str, start: int) -> Iterator[Piece]:
    """What a line lists from a place on, a piece each."""
    at = start
    # `Hälsa, sjukvård; Utbildning`: the comma is the first category's own.
    for part in (_STRONG if ";" in line[start:] else _LISTED).split(line[start:]):
        if ":" in part:
            # The next label begins.
            return
        if part.strip(" ,;|•/\t") and len(part) <= 60 and not (what == "category" and part[:1].isdigit()):
            yield Piece(what, part.strip(), part.strip(), at + len(part) - len(part.lstrip()))
        at += len(part)
