"""The lines of a page divided: what stands over the text, its title, its paragraphs, what tells about it, contacts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from esfsheet.document import Line, Page
from esfsheet.news.body import Para
from esfsheet.news.lines import kind, prose
from esfsheet.news.meta_lines import Piece, first_date, pieces
from esfsheet.news.words import NAME
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_LONGEST_TITLE, _LONGEST_HEADING = 160, 80
_TELLING = 40
_ENDS = re.compile(r"[.,;:…]$|[.!?…][\"”»]$")
_SUM = re.compile(r"[0-9](?:\s| miljon|kr|mkr|tkr)*\s?(?:kr|kronor|mkr|miljoner|tkr)\b", re.IGNORECASE)
_ROLE_LINE = re.compile(rf"{NAME}, [a-zåäö]")
_PERSON_ALONE = re.compile(rf"{NAME}")
_LABEL = re.compile(r"[^:]{1,40}: \S")
_DASHED = re.compile(r"\s*[-\u2010-\u2015\u2212]{1,2}")
_DASH = re.compile(r"[-\u2010-\u2015\u2212]{1,2}\s?(?=[^\s\d-])")
_CATEGORIES = re.compile(r"(?:kategori(?:er)?|ämnen)\s?:?", re.IGNORECASE)
_TELLING_START = re.compile(
    r"(?:text|foto|bild|av [A-ZÅÄÖ]|skribent|publicera|uppdatera|senast|postat|skapad|ändra|inlag|upplag|kategori|[0-9])", re.IGNORECASE
)
_GLUED = re.compile(r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [a-z]{3,9} [0-9]{4})[ :.|–-]{1,3}(?=[A-ZÅÄÖ”\"–-])")
_NO_LABEL = re.compile(r"(?:publicera[dt]?|publiceringsdatum|uppdaterad|senast|kontakt|text|foto|bild|dela|lyssna|skriv|nyhetsarkiv|press)", re.IGNORECASE)
_LABELS = re.compile(
    r"(?:projektägare|ägare|huvudman|stödmottagare|projektperiod|projekttid|tidsperiod|period|total budget|totalbudget|budget|projektbudget"
    r"|(?:esf|eu)-stöd|beviljat (?:stöd|belopp|esf-stöd)|stöd från (?:esf|europeiska socialfonden)|projektnamn|projektets namn|medfinansiering"
    r"|projektledare|diarienummer|startdatum|slutdatum|projektstart|projektslut):?",
    re.IGNORECASE,
)
_FACTS = re.compile(r"(?:fakta(?:ruta)?(?: om (?:projektet|esf|socialfonden|europeiska|utlysningen|programmet)[^.]{0,40}|:.{0,60})?|om projektet|kort om projektet)$", re.IGNORECASE)
_TWO = re.compile(r"[a-zåäö][.!?] [A-ZÅÄÖ–-]")
_ONE_WORD = re.compile(r"[^\W\d_]{2,30}(?: & [^\W\d_]{2,20})?")


@dataclass(slots=True)
class Told:
    """A line that tells about the text, with what it tells."""

    line: int
    piece: Piece
    head: bool


@dataclass(slots=True)
class Parts:
    """A page, divided. Lines are given by their indexes."""

    over: list[int] = field(default_factory=list)
    title: int | None = None
    paras: list[Para] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    contacts: list[Para] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    """One-word lines over the text or beside its date, which may be its category."""


def parts(page: Page, heading: str | None, within: str | None) -> Parts | None:
    """The page divided; None where no paragraph of text follows anything that could be a title.

    `heading` is the title that the page's markup gives, `within` the text of its article without white space.
    """
    lines = page.lines
    made = Parts()
    own = _within(lines, within)
    first = next((i for i, line in enumerate(lines) if own[i] and _opens(line)), None)
    if first is None:
        return None
    if heading is not None:
        made.title = next((i for i, line in enumerate(lines) if clean(line.text) == heading and not line.aside), None)
    if made.title is None or made.title > first + 40:
        made.title = _title(lines[:first], own)
    begin = made.title + 1 if made.title is not None else 0
    made.over = [i for i in range(begin - 1) if lines[i].text and kind(lines[i].text) is None]
    # What stands over the title tells as well, as far as it tells a date; page after page has its menus there.
    for i in made.over[-8:]:
        _tell(i, lines, made, head=True)
    _divide(page, begin, own, made)
    return made if any(prose(para.text) for para in made.paras) else None


def _within(lines: Sequence[Line], within: str | None) -> list[bool]:
    """Whether each line belongs to the article that the markup marks."""
    if within is None:
        return [not line.aside for line in lines]
    own = []
    at = 0
    for line in lines:
        key = "".join(line.text.split())
        found = within.find(key, at) if key else -1
        own.append(found >= 0)
        # Short lines stand in many places: only long ones tell how far the page has been read.
        if found >= 0 and len(key) > _TELLING:
            at = found + len(key)
    # A part that holds next to nothing was not the article.
    kept = sum(len(line.text) for line, mine in zip(lines, own, strict=True) if mine and prose(line.text))
    every = sum(len(line.text) for line in lines if prose(line.text) and kind(line.text) is None)
    return own if kept * 4 >= every else [not line.aside for line in lines]


def _opens(line: Line) -> bool:
    # One short question or exclamation is a headline.
    if len(line.text) < 120 and line.text.rstrip()[-1:] in ("?", "!") and not _TWO.search(line.text):
        return False
    return prose(line.text) and not _names_sender(line.text) and line.role != "heading" and kind(line.text) is None and not _told_only(line.text)


def _told_only(text: str) -> bool:
    return any(one.what in ("published", "updated", "author") for one in pieces(text)) and len(text) < 120


def _title(lines: Sequence[Line], own: Sequence[bool]) -> int | None:
    """The last line before the text that can be its title; one that its date follows goes first."""
    candidates = [i for i, line in enumerate(lines) if own[i] and _could_be_title(line)]
    for i in candidates:
        if i + 1 < len(lines) and not lines[i + 1].gap and " " in lines[i].text and not _names_sender(lines[i].text):
            told = pieces(lines[i + 1].text)
            if told and told[0].what in ("date", "published") and len(clean(lines[i].text).split()) > 2:
                return i
    several = [i for i in candidates if " " in lines[i].text.strip() and not _PERSON_ALONE.fullmatch(lines[i].text.strip())]
    return (several or candidates or [None])[-1]


def _could_be_title(line: Line) -> bool:
    text = line.text
    if not 2 < len(text) <= _LONGEST_TITLE or _ENDS.search(text) or _names_sender(text) or kind(text) is not None or line.role == "item":
        return False
    told = pieces(text)
    return not told or (told[0].what == "date" and told[0].at > 20 and text.endswith(")"))


_SENDER = re.compile(
    r"(?:(?:gemensamt )?pressmeddelande (?:från |-$)|pressinformation|.* [|–-] (?:nyheter|aktuellt|pressmeddelanden?)$|tidningen |bloggen |nyhetsbrev )", re.IGNORECASE
)


def _names_sender(text: str) -> bool:
    return _SENDER.match(level(text)) is not None


def _signed(index: int, lines: Sequence[Line]) -> bool:
    """Whether a line is a name with an address under it: who wrote the text."""
    return (
        index + 1 < len(lines)
        and "@" in lines[index + 1].text
        and len(lines[index + 1].text) < 60
        and _PERSON_ALONE.fullmatch(lines[index].text.strip()) is not None
    )


def _tell(index: int, lines: Sequence[Line], made: Parts, *, head: bool) -> bool:
    """Whether a line tells about the text; what it tells is kept."""
    line = lines[index]
    told = pieces(line.text)
    if head and not told and _signed(index, lines):
        told = [Piece("author", clean(line.text), line.text, 0)]
    if head and not told and _ONE_WORD.fullmatch(line.text.strip()) and not _NO_LABEL.match(line.text):
        made.labels.append(index)
        return True
    if not head:
        told = [one for one in told if one.what not in ("date", "section")]
        if line.text[:5].lower() == "datum":
            told = []
    made.told.extend(Told(index, one, head) for one in told)
    return bool(told)


def _divide(page: Page, begin: int, own: Sequence[bool], made: Parts) -> None:
    lines = page.lines
    count = 0
    state = "head"
    skipping = 0
    for i in range(begin, len(lines)):
        line = lines[i]
        if not line.text or line.aside:
            continue
        if _CATEGORIES.fullmatch(line.text) and i + 1 < len(lines):
            made.told.extend(Told(i + 1, Piece("category", cell.strip(), cell.strip(), 0), head=False) for cell in lines[i + 1].cells)
            state = "ended" if count else state
            continue
        what = kind(line.text)
        if state in ("contacts", "ended") and _FACTS.match(line.text) and own[i]:
            state = "body"
        if state in ("contacts", "ended"):
            if what == "stop" and state == "contacts":
                state = "ended"
            elif state == "contacts":
                made.contacts.append(Para(line.text, i, line.role))
            if what == "contact":
                state = "contacts"
                made.contacts.append(Para(line.text, i, line.role))
            _tell(i, lines, made, head=False)
            continue
        if not own[i]:
            if _tell(i, lines, made, head=False):
                continue
            if what == "contact":
                state = "contacts"
            continue
        if what == "contact" and (count or line.role != "heading"):
            state = "contacts" if count else state
            made.contacts.append(Para(line.text, i, line.role))
            continue
        if what == "stop":
            state = "ended" if count else state
            _tell(i, lines, made, head=False)
            continue
        if skipping:
            if not line.gap and len(line.text) < 110 and line.role != "heading":
                skipping -= 1
                continue
            skipping = 0
        if what is not None:
            skipping = 3 if what == "block" else 0
            _tell(i, lines, made, head=False)
            continue
        running = prose(line.text)
        if not running or len(line.text) < 130 or ("oto:" in line.text and len(line.text) < 200):
            spoken = line.role == "item" or _DASHED.match(line.text)
            # The date may stand under the opening paragraph.
            telling = not running or _TELLING_START.match(line.text) or "oto:" in line.text or "OTO:" in line.text
            over = state == "head" or (count == 1 and not running and line.role == "")
            if not spoken and telling and _tell(i, lines, made, head=over):
                told = [one.piece.what for one in made.told if one.line == i]
                if "photo" in told and "author" not in told:
                    _drop_caption(lines, i, made)
                if "author" in told and count > 2:
                    state = "ended"
                continue
        if running:
            count += 1
            state = "body"
        elif state == "head" and count == 0 and line.role != "heading" and _ONE_WORD.fullmatch(line.text.strip()):
            made.labels.append(i)
            continue
        if running and count == 1 and (glued := _glued(line.text)):
            made.told.append(Told(i, glued[0], head=True))
            made.paras.append(Para(line.text[glued[1] :], i, "", glued[1]))
            continue
        made.paras.extend(_paras(page, i))
    _trim(lines, made)


def _glued(text: str) -> tuple[Piece, int] | None:
    """The date that stands before the first words of the text, and where the text begins."""
    match = _GLUED.match(level(text))
    date = first_date(level(text), 0, match.end("date")) if match else None
    return (Piece("published", date[0], text[date[1] : date[2]], date[1]), match.end()) if match and date else None


def _paras(page: Page, index: int) -> Iterator[Para]:
    """A line as a paragraph; the columns of a saved table as one each."""
    line = page.lines[index]
    if page.media_type == "text/plain" and len(line.cells) > 1 and (len(line.cells) > 2 or not prose(line.text)):
        at = 0
        for cell in line.cells:
            yield Para(cell, index, "cell", at)
            at += len(cell)
    else:
        yield Para(line.text, index, _role(page, index))


def _drop_caption(lines: Sequence[Line], index: int, made: Parts) -> None:
    """The words under a picture stand right before its photographer."""
    last = made.paras[-1] if made.paras else None
    if last and last.line == index - 1 and not prose(last.text) and last.role != "item":
        made.paras.pop()


def _role(page: Page, index: int) -> str:
    line = page.lines[index]
    if line.role == "heading":
        return "heading"
    if line.role in ("cell", "label"):
        return line.role
    if _LABELS.fullmatch(line.text.strip()) and index + 1 < len(page.lines) and not _LABELS.fullmatch(page.lines[index + 1].text.strip()):
        return "label"
    if index and line.role == "" and not line.gap and _LABELS.fullmatch(page.lines[index - 1].text.strip()):
        return "cell"
    if line.role == "item":
        return "quote" if line.gap and _was_dashed(page, index) else "item"
    if _DASH.match(line.text):
        return "quote"
    return "heading" if _heading(page, index) else ""


def _was_dashed(page: Page, index: int) -> bool:
    """Whether the item's mark was a dash before running text: then it may be speech."""
    place = page.locate(index, 0)
    return place is not None and _before(page, place) == "-"


def _before(page: Page, place: tuple[int, int]) -> str:
    line = page.text.splitlines()[place[0] - 1]
    return line[: place[1] - 1].strip()[:1]


def _heading(page: Page, index: int) -> bool:
    lines = page.lines
    line = lines[index]
    text = clean(line.text)
    if len(text) > _LONGEST_HEADING or _ENDS.search(text) or not (text[0].isupper() or text[0].isdigit() or text[0] in "”“\"'»"):
        return False
    if _LABEL.match(text) or _SUM.search(level(text)) or _ROLE_LINE.match(text) or _PERSON_ALONE.fullmatch(text):
        return False
    if page.media_type == "text/plain" and not line.gap:
        return False
    following = next((one for one in lines[index + 1 : index + 3] if one.text), None)
    if following is None or (kind(following.text) is not None and not prose(following.text)):
        return False
    if page.media_type == "text/plain" and not following.gap and len(text.split()) > 5:
        return False
    told = {one.what for one in pieces(following.text)}
    return len(following.text.split()) >= 4 and not told & {"author", "photo", "published", "updated"}


def _trim(lines: Sequence[Line], made: Parts) -> None:
    """Without the short lines at the end, which sign the text or belong to the page."""
    while made.paras:
        last = made.paras[-1]
        if prose(last.text) or last.role in ("item", "quote", "cell", "label") or _LABEL.match(last.text) or _SUM.search(level(last.text)):
            return
        if last.text.rstrip().endswith((".", "!", "?", "”", '"')) and last.role != "heading" and len(last.text.split()) > 2:
            return
        made.paras.pop()
        if last.line is not None and _PERSON_ALONE.fullmatch(clean(last.text)):
            after = lines[last.line + 1].text if last.line + 1 < len(lines) else ""
            if "@" in after:
                made.told.append(Told(last.line, Piece("author", clean(last.text), last.text, 0), head=False))
