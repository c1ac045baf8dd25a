"""Who wrote a text and who took its pictures, as a line tells it: with a label, or as a signature."""

import re
from collections.abc import Iterator

from esfsheet.news.page.piece import Piece
from esfsheet.news.text.senders import desk, person, sender
from esfsheet.news.words.pieces import NAME, ROLE
from esfsheet.values.lexical import level
from esfsheet.values.text import holds

_BYLINE = re.compile(
    r"(?:^/{0,2} ?|(?<=[\s.,|·•]))(?:(?P<both>(?:(?i:upplagd) )?(?:(?i:text)|[Aa]v|AV) ?(?:(?i:och|o|samt)|[&/,+]) ?(?i:foto|bild|bilder|fotografi))"
    r"|(?P<text>(?i:text|ord|skribent(?:er)?|(?:artikel)?författare|vid (?:pennan|tangenterna|tangentbordet|skrivmaskinen|datorn)|nedtecknat av|skriven av|skrivet av|upplag[dt] av|inlag[dt] av|postat av|reporter|(?:gäst)?krönika(?= ?:)|"
    r"journalist|redaktör|krönikör|intervju|reportage(?= ?:))|Av|AV|av(?= [A-ZÅÄÖ]))"
    r"|(?P<photo>(?i:foto(?:graf(?:er|i)?)?|bild(?:er)?)))(?P<sign> ?:\s?| )(?=\S)"
)
# One of these is in each of its labels.
_IN_LABELS = (
    "av ",
    "av:",
    "text",
    "foto",
    "bild",
    "ord ",
    "ord:",
    "skri",
    "förf",
    "vid ",
    "repor",
    "krön",
    "journ",
    "redakt",
    "intervju",
)
_BY = re.compile(
    r"(?:[Pp]ublicera[dt]|[Uu]pplag[dt]|[Ii]nlag[dt]|[Pp]ost(?:at|ad)|[Ss]krivet|[Ss]kriven|[Uu]ppdatera[dt]) av:? (?=[A-ZÅÄÖ])"
)
_TITLED = re.compile(rf"^{ROLE} (?=[A-ZÅÄÖ]\S+ [A-ZÅÄÖ])", re.IGNORECASE)
_FIRST = re.compile(
    r"(?<=[\w.,:)] )av:? (?P<name>[A-ZÅÄÖ][a-zåäöé]{2,14})(?=[,|]|$| (?:i|under|kl|den|på|in)\b| [0-9(])"
    r"|^[\w ]{4,12} av:? (?P<opening>[A-ZÅÄÖ][a-zåäöé]{2,14})(?=[,|]|$| (?:i|under|kl|den|på|in)\b| [0-9(])"
)
_SIGNATURE = re.compile(
    rf"/{{1,2}} ?(?:[Rr]edaktionen(?: genom|,)? )?(?P<name>{NAME}|(?!EU|ESF)[A-ZÅÄÖ]{{2,3}}"
    rf"|(?!Red)[A-ZÅÄÖ][a-zåäö]{{2,12}})(?:, [^/]{{2,40}})?"
    rf"|(?P<of>{NAME}/[A-ZÅÄÖ][\w-]{{1,20}}(?: [\w-]{{1,20}}){{0,2}})"
    rf"|[A-ZÅÄÖ][a-zåäö]{{2,30}}(?:enheten|avdelningen|redaktionen|kontoret|gruppen)/(?P<desk>{NAME}|[A-ZÅÄÖ]{{2,3}})"
    rf"|\((?P<in>(?!EU|ESF)[A-ZÅÄÖ]{{2,3}}(?:[/-][A-ZÅÄÖ]{{2,3}})?|{NAME}(?:/TT)?)\)"
)
_WHAT = r"(?:text|ord|foto|bild|(?:text|ord) ?(?:och|&|/|,) ?(?:foto|bild))"
_NAME_FIRST = re.compile(
    rf"(?P<name>{NAME})(?: ?\((?P<what>{_WHAT})\)|, (?P<did>{_WHAT}|reporter|journalist|skribent|redaktör)$"
    rf"|, (?P<each>{_WHAT})(?=[.,;] ?(?:$|[A-ZÅÄÖ])))"
)
_LABEL = re.compile(r"[A-ZÅÄÖa-zåäö]{2,12} ?: |[Aa]v ")
_WITH_ADDRESS = re.compile(rf"(?P<name>{NAME})[ ,|•·<(]{{1,3}}[\w.+-]{{1,40}}@[\w.-]{{1,60}}[>)]?")
_AND = re.compile(r", | och | & | samt ")
_INITIALS = re.compile(r"(?!EU|RSS|PDF|ESF|HB|VD|SV|FN|TV|UF)[A-ZÅÄÖ]{2,3}")
_PERSON = re.compile(rf"{NAME}(?:/(?:TT|[A-ZÅÄÖ]{{2,4}}(?![\w])))?")
_CAPITALS = re.compile(r"[A-ZÅÄÖÉ]{2,}(?:[ -][A-ZÅÄÖÉ]{2,}){1,3}")
_AFTER_NAMES = re.compile(
    r"\s*[|•·(]|\s{2,}| \S+@| (?=(?:Sidan|Senast|Datum|Uppdaterad|Publicera[dt]|Foto|FOTO|Text|Bild|Kategori(?:er)?|Kontakt)\b"
    r"|(?:Ämne(?:n|sområden?|sord)?|Avdelning|Tema|Sektion|Taggar|Etiketter|Nyckelord|Märkt) ?:)"
)
# What goes on so is a sentence: `Av Sala kommun får de mer`.
_GOES_ON = re.compile(r" (?!den |kl |i |på |under |för |från |och |in )[a-zåäö]{2}[^|•·]*[.!?]$")
# `Tidningen ges ut av Berg Media`: no text is.
_MADE_BY = re.compile(r"(?:ges ut|[a-zåäö]s|del|ägd|driven|finansierad|ut) $")
# `Bild: Karin Berg lagar en cykel`: what the picture shows.
_CAPTION = re.compile(r" [a-zåäö]{3,20}(?<! och| von| van| der)(?: [^ ]{1,30}){0,6} [a-zåäö]{2}")
_LISTED = re.compile(r"(, | och | & | samt | / )")
_NOBODY = (
    "arkivbild",
    "pressbild",
    "pressfoto",
    "eget foto",
    "arkiv",
    "privat",
    "genrebild",
    "redaktionen",
    "adobe stock",
    "mostphotos",
    "colourbox",
    "pixabay",
    "unsplash",
    "shutterstock",
    "istock",
)


def bylines(plain: str, line: str) -> Iterator[Piece]:
    """The people behind each label."""
    small = plain.lower()
    if "granska" in small or not holds(small, _IN_LABELS):
        return
    labels = list(_BYLINE.finditer(plain))
    for index, label in enumerate(labels):
        unmarked = ":" not in label["sign"]
        end = labels[index + 1].start() if index + 1 < len(labels) else len(plain)
        # Without a colon only what can be nothing else: `Av Karin Berg`, `TEXT LOVE SJÖLUND`.
        if unmarked and not (label.start() == 0 or plain[label.start() - 1] in "|·• " or label[0].isupper()):
            continue
        if label[0].lower().startswith("av") and _MADE_BY.search(plain, 0, label.start()):
            continue
        told = list(_names(plain, label.end(), end, only_people=unmarked))
        if (
            label["photo"]
            and label["photo"].lower() == "bild"
            and any(_CAPTION.search(name) and not sender(name) for name, _ in told)
        ):
            continue
        for name in told:
            for what in ("author", "photo") if label["both"] else ("author",) if label["text"] else ("photo",):
                yield Piece(what, name[0], line[name[1] : name[1] + len(name[0])], name[1])


def published_by(plain: str, line: str, ends: list[int]) -> Iterator[Piece]:
    """`Publicerad av ...`: a person wrote it, an organisation sends it; `ends` are where something else begins."""
    for match in _BY.finditer(plain):
        end = min([at for at in ends if at > match.end()], default=len(plain))
        part = _AFTER_NAMES.split(line[match.end() : end], maxsplit=1)[0]
        name = re.split(r" den$| i$|,| \(", part.rstrip(" ,:"), maxsplit=1)[0].rstrip(" ,-–")
        name = _TITLED.sub("", name)
        if person(level(name)) or _INITIALS.fullmatch(name):
            yield Piece("author", name, name, match.end())
        elif (sender(name) or 0 < len(name.split()) < 6) and not _FIRST.search(plain):
            yield Piece("publisher", name, name, match.end())


def posted_by(plain: str) -> bool:
    """Whether a line opens with who put the text up."""
    return " av" in plain and _BY.match(plain) is not None


def first_name(plain: str, line: str) -> Iterator[Piece]:
    """`Skrivet 4 februari 2014 av Ylva i kategorin Arbete`: in a line with a date a first name is enough."""
    if match := _FIRST.search(plain):
        start, end = match.span("name") if match["name"] else match.span("opening")
        if not sender(plain[start:end]) and not desk(plain[start:end]):
            yield Piece("author", line[start:end], line[start:end], start)


def name_first(plain: str, line: str) -> Iterator[Piece]:
    """`Karin Berg (text), Uno Ek (foto)`, `Karin Berg, reporter`, `Karin Berg karin@...`."""
    if (match := _WITH_ADDRESS.fullmatch(plain)) and person(match["name"]):
        yield Piece("author", line[: match.end("name")], line[: match.end("name")], 0)
        return
    label = _LABEL.match(plain)
    begin = label.end() if label else 0
    for match in _NAME_FIRST.finditer(plain, begin) if _NAME_FIRST.match(plain, begin) else ():
        what = match["what"] or match["did"] or match["each"]
        start, end = match.span("name")
        pictures = "foto" in what or "bild" in what
        for kind in (*(("author",) if not pictures or len(what) > len("foto") else ()), *(("photo",) if pictures else ())):
            yield Piece(kind, line[start:end], line[start:end], start)


def signed(plain: str, line: str) -> Piece | None:
    """A line that is a signature: `/Anna Berg`, `/HM`, or initials alone."""
    if _INITIALS.fullmatch(plain):
        return Piece("author", line, line, 0)
    if ("/" in plain or plain[:1] == "(") and (match := _SIGNATURE.fullmatch(plain)):
        start, end = next(match.span(group) for group in ("name", "of", "in", "desk") if match[group])
        name = plain[start:end].split("/")[0]
        if " " in name and not person(name):
            return None
        return Piece("author", line[start:end], line[start:end], start)
    return None


def _names(plain: str, start: int, end: int, *, only_people: bool) -> Iterator[tuple[str, int]]:
    part = _AFTER_NAMES.split(plain[start:end], maxsplit=1)[0].rstrip(" .,;/")
    if only_people:
        at = 0
        while match := _PERSON.match(part, at) or _CAPITALS.match(part, at):
            if _GOES_ON.match(plain, start + match.end()):
                return
            titled = _TITLED.match(match[0])
            begin = titled.end() if titled else 0
            yield match[0][begin:], start + at + begin
            following = _AND.match(part, match.end())
            if following is None:
                return
            at = following.end()
        return
    at = 0
    for name in _apart(part):
        if name[:1].isupper() and len(name) <= 60 and name.lower() not in _NOBODY and len(name.split()) <= 5:
            yield name, start + at
        at += len(name)


def _apart(names: str) -> Iterator[str]:
    """The names and what stands between them; `Uno Ek/Bildbyrån` is one."""
    for part in _LISTED.split(names):
        one, stroke, other = part.partition("/")
        yield from (one, stroke, other) if person(one) and person(other) else (part,)
