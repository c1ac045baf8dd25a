"""Lines that tell about a text rather than being part of it: dates of publication, bylines, categories."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from esfsheet.data import municipalities
from esfsheet.news.senders import sender
from esfsheet.news.words import NAME
from esfsheet.values import dates
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import level

_SPLIT = re.compile(r"\s*[|•·]\s*|\s{2,}|\t+|(?<=\d{4}) (?=(?i:uppdatera|ändra|senast))")
_PUBLISHED = (
    r"(?:först )?(?:publicera(?:d|t|de|des)|postat|upplag[dt]|inlag[dt]|utgiven|utlag[dt]|"
    r"(?:publicerings)?datum|skapad|published|posted)"
)
_UPDATED = (
    r"(?:(?:sidan|sidan är|senast) )?(?:uppdatera(?:des|ts|[dt])(?: senast)?|ändra(?:des|ts|[dt])(?: senast)?|"
    r"redigera[dt]|reviderad|updated)"
)
_LABELLED = re.compile(rf"(?:^|[\s.,;|•(–-])(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))(?=[\s:])", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(?<![\w-])[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}(?![\w-])")
_SHORT_DATE = re.compile(r"(?<=[( :])[0-9]{6}(?=\)|$)")
_AROUND = re.compile(
    r"\b(?:publicera(?:d|t|de|des)|postat|datum|den|kl(?:ockan)?|av|cest?|senast|uppdatera[dt]|ändra[dt]|"
    r"redigera[dt]|sidan|nr|nyhetsbrev"
    r"|mån|tis|ons|tors|fre|lör|sön|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)\b\.?|[0-9]{1,2}[.:][0-9]{2}|[():,–-]",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:^|(?<=[\s.,|·•]))(?:(?P<both>(?:(?i:upplagd) )?(?i:text) ?(?:(?i:och|o|samt)|[&/,+]) ?(?i:foto|bild|bilder|fotografi))"
    r"|(?P<text>(?i:text|skribent|skriven av|skrivet av|upplag[dt] av|inlag[dt] av|postat av|reporter|"
    r"journalist|redaktör)|Av|AV|av(?= [A-ZÅÄÖ]))"
    r"|(?P<photo>(?i:foto(?:graf)?|bild)))(?P<sign> ?:\s?| )(?=\S)"
)
_CATEGORIES = re.compile(r"(?:kategori(?:er)?|ämnen?|avdelning|publicerat i|sektion)\s?:\s?", re.IGNORECASE)
_UNDER = re.compile(r"[Pp]ublicera[dt] (?:i|under) (?P<name>[A-ZÅÄÖ][\w&]*(?: (?:&|och) [\w]+)?)(?= den| \d|,|$)")
_SENDER = re.compile(r"(?:avsändare|källa|utgivare|från|utgivet av)\s?:\s?(?=[A-ZÅÄÖ])", re.IGNORECASE)
_BY = re.compile(
    r"(?:[Pp]ublicera[dt]|[Uu]pplag[dt]|[Ii]nlag[dt]|[Pp]ostat|[Ss]krivet|[Ss]kriven|[Uu]ppdatera[dt]) av:? (?=[A-ZÅÄÖ])"
)
_SIGNATURE = re.compile(rf"/ ?(?:[Rr]edaktionen(?: genom|,)? )?({NAME})(?:, [^/]{{2,40}})?")
_AND = re.compile(r", | och | & | samt ")
_INITIALS = re.compile(r"(?!EU|RSS|PDF|ESF|HB|VD|SV|FN|TV|UF)[A-ZÅÄÖ]{2,3}")
_NOT_CATEGORY = re.compile(
    r"(?:pressmeddelande|press release|lästid|publicer|uppdatera|senast|dela|skriv ut|lyssna|läs |"
    r"kommentar|kl\b|av |text|foto|källa|\d|visningar"
    r"|nr |nummer |årgång|tipsa|startsida|hem$|tillbaka)",
    re.IGNORECASE,
)
_PERSON = re.compile(NAME)
_CAPITALS = re.compile(r"[A-ZÅÄÖÉ]{2,}(?:[ -][A-ZÅÄÖÉ]{2,}){1,3}")
_LETTER = re.compile(r"(?:pressmeddelande|nyhetsbrev|nyhet|medlemsbrev|månadsbrev)\b", re.IGNORECASE)
_OTHER_LABEL = re.compile(r"(?i:[a-zåäö]{2,}) ?:(?![0-9])(?<!atum:)")
_LONGEST = 200


class Piece(NamedTuple):
    """Something that a line tells: `what` it is, its value, and where it begins in the line."""

    what: str
    """"published" | "updated" | "date" | "author" | "photo" | "category" | "section" (not labelled as one)
    | "publisher"."""
    value: str
    raw: str
    at: int


def pieces(line: str) -> list[Piece]:
    """What a line tells about the text; nothing where it is part of the text itself.

    >>> [(one.what, one.value) for one in pieces("6 april 2021 | Arbete, Omsorg & hjälp")]
    [('date', '2021-04-06'), ('section', 'Arbete'), ('section', 'Omsorg & hjälp')]
    >>> [(one.what, one.value) for one in pieces("Upplagd text o bild: Britta Alm")]
    [('author', 'Britta Alm'), ('photo', 'Britta Alm')]
    """
    if len(line) > _LONGEST:
        return []
    plain = level(line)
    if match := _CATEGORIES.match(plain):
        return list(_listed("category", line, match.end()))
    if match := _SENDER.match(plain):
        return [Piece("publisher", line[match.end() :].strip(), line[match.end() :].rstrip(), match.end())]
    if _INITIALS.fullmatch(plain):
        return [Piece("author", line, line, 0)]
    if match := _SIGNATURE.fullmatch(plain):
        return [Piece("author", line[match.start(1) : match.end(1)], line[match.start(1) : match.end(1)], match.start(1))]
    found = list(_labelled(plain, line)) or list(_bare(plain, line))
    found += _bylines(plain, line)
    if found and any(one.what in ("date", "published") for one in found):
        found += _rest(plain, line, found)
    return found


def _labelled(plain: str, line: str) -> Iterator[Piece]:
    labels = list(_LABELLED.finditer(plain))
    for index, label in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(plain)
        if date := first_date(plain, label.end(), min(end, label.end() + 60)):
            what = "updated" if label["updated"] else "published"
            yield Piece(what, date[0], line[date[1] : date[2]], date[1])


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


def _bare(plain: str, line: str) -> Iterator[Piece]:
    """A date that has a line, or a part of one, to itself."""
    if not any(character.isdigit() for character in plain) or (date := first_date(plain, 0, len(plain))) is None:
        return
    value, start, end = date
    before, after = plain[:start], plain[end:]
    if _OTHER_LABEL.search(before):
        return
    left = _AROUND.sub(" ", _segment(before, last=True)).split()
    right = _AROUND.sub(" ", _segment(after, last=False)).split()
    most = 6 if _LETTER.match(plain) else 2
    if (
        (len(left) <= most or (len(left) < 6 and before.isupper()))
        and len(right) <= 3
        and not plain.rstrip().endswith((".", "!", "?"))
    ):
        yield Piece("date", value, line[start:end], start)


def _segment(text: str, *, last: bool) -> str:
    parts = _SPLIT.split(text)
    return parts[-1] if last else parts[0]


def _bylines(plain: str, line: str) -> Iterator[Piece]:
    labels = list(_BYLINE.finditer(plain))
    for index, label in enumerate(labels):
        bare = ":" not in label["sign"]
        end = labels[index + 1].start() if index + 1 < len(labels) else len(plain)
        # Without a colon only what can be nothing else: `Av Karin Berg`, `TEXT LOVE SJÖLUND`.
        if bare and not (label.start() == 0 or plain[label.start() - 1] in "|·• " or label[0].isupper()):
            continue
        for name in _names(plain, label.end(), end, person=bare):
            for what in ("author", "photo") if label["both"] else ("author",) if label["text"] else ("photo",):
                yield Piece(what, name[0], line[name[1] : name[1] + len(name[0])], name[1])


def _names(plain: str, start: int, end: int, *, person: bool) -> Iterator[tuple[str, int]]:
    part = re.split(r"\s*[|•·(]|\s{2,}| \S+@", plain[start:end], maxsplit=1)[0].rstrip(" .,;")
    if person:
        at = 0
        while match := _PERSON.match(part, at) or _CAPITALS.match(part, at):
            yield match[0], start + at
            following = _AND.match(part, match.end())
            if following is None:
                return
            at = following.end()
        return
    at = 0
    for name in re.split(r"(, | och | & | samt | / |/)", part):
        if (
            name[:1].isupper()
            and len(name) <= 60
            and name.lower() not in ("arkivbild", "arkiv", "privat", "genrebild")
            and len(name.split()) <= 5
        ):
            yield name, start + at
        at += len(name)


def _listed(what: str, line: str, start: int) -> Iterator[Piece]:
    at = start
    for part in re.split(r"(, ?|; ?| \| | • | / )", line[start:]):
        if part.strip(" ,;|•/") and len(part) <= 60:
            yield Piece(what, part.strip(), part.strip(), at + len(part) - len(part.lstrip()))
        at += len(part)


def _by(line: str, start: int, end: int) -> Iterator[Piece]:
    """Who published it: a person wrote it, an organisation sends it."""
    name = re.split(r" den$|,| \(", line[start:end].rstrip(" ,:"), maxsplit=1)[0].rstrip(" ,-–")
    if (_PERSON.fullmatch(level(name)) or _INITIALS.fullmatch(name)) and not sender(name):
        yield Piece("author", name, name, start)
    elif sender(name) or len(name.split()) < 6:
        yield Piece("publisher", name, name, start)


def _rest(plain: str, line: str, found: list[Piece]) -> Iterator[Piece]:
    """What else stands in a line with a date: the category, or who publishes."""
    at = 0
    for part in _SPLIT.split(plain):
        at = plain.find(part, at)
        end = at + len(part)
        inside = [one for one in found if at <= one.at < end]
        rest = part
        for one in inside:
            rest = rest.replace(plain[one.at : one.at + len(one.raw)], " ", 1)
        if match := _BY.match(part):
            yield from _by(line, at + match.end(), min([one.at for one in inside if one.at > at + match.end()], default=end))
        elif match := _UNDER.match(part):
            yield Piece("section", match["name"], match["name"], at + match.start("name"))
        elif not (inside and inside[0].what in ("author", "photo")) and not _NOT_CATEGORY.match(rest.strip()):
            words = _AROUND.sub(" ", rest).split()
            if not inside and _PERSON.fullmatch(rest.strip()) and not sender(rest.strip()):
                yield Piece("author", line[at:end].strip(), line[at:end].strip(), at)
            elif not inside and words and all(len(item.split()) <= 4 for item in rest.split(",")) and len(words) <= 12:
                yield from _listed("section", line[:end], at)
            elif len(words) == 1 and words[0][:1].isupper() and words[0].isalpha() and words[0] not in municipalities():
                yield Piece("section", words[0], words[0], max(plain.find(words[0], at), 0))
