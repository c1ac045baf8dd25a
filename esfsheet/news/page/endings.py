"""How a text ends: short lines there sign it, list who works with it, or belong to the page."""

import re
from collections.abc import Iterator, Sequence
from string import capwords

from esfsheet.document import Line
from esfsheet.news.page.lines import CONTACT_DATA, prose
from esfsheet.news.page.parts import Parts, Told
from esfsheet.news.page.piece import Piece
from esfsheet.news.page.shapes import LABEL, ROLE_LINE, SUM
from esfsheet.news.page.titles import PEOPLE, PERSON
from esfsheet.news.text.body import Para
from esfsheet.news.text.senders import sender
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_NEXT = 3
_OPINION = re.compile(
    r"(?:debatt(?:artikel)?|ledare|ledarkrönika|insändare|krönika|opinion|replik|gästkrönika)\s*[.:|]?(?:$"
    r"| (?-i:[A-ZÅÄÖ]))|(?:detta|det här) är en (?:debatt|opinion|insändare)",
    re.IGNORECASE,
)
_TOP = 25
_FIRST = re.compile(r"[A-ZÅÄÖ][a-zåäöé]{2,14}")
_FIRSTS = re.compile(rf"{_FIRST.pattern}(?:(?:, | och | & ){_FIRST.pattern}){{0,3}}")
_GREETS = re.compile(
    r"(?:(?:med )?(?:vänlig|varm|bäst|hjärtlig|sommar|jul|höst|vår)\w{0,10}[ -]?hälsning\w{0,10}|hälsar|hälsningar"
    r"|hälsning|mvh|kram(?:ar)?|vi hörs|på återseende)\b.{0,20}$",
    re.IGNORECASE,
)


def trim(made: Parts, lines: Sequence[Line]) -> None:
    """Without the short lines at the end; names among them are the authors'."""
    while made.paras and (_bio(made) or (not _stays(made.paras[-1]) and not _staff(made.paras, lines))):
        last = made.paras.pop()
        if last.line is not None and _signs(last.line, lines):
            made.told.extend(Told(last.line, one, head=False) for one in _signers(last.text))


def _bio(made: Parts) -> bool:
    """Whether the last paragraph says who an author is: `Karin Berg är frilansjournalist och bor i Sala.`"""
    last = level(made.paras[-1].text)
    return any(one.piece.what == "author" and last.startswith(f"{level(one.piece.value)} är ") for one in made.told)


def _stays(last: Para) -> bool:
    """Whether a text may end with a paragraph."""
    if (
        prose(last.text)
        or last.role in ("item", "quote", "cell", "label")
        or LABEL.match(last.text)
        or SUM.search(level(last.text))
    ):
        return True
    return last.text.rstrip().endswith((".", "!", "?", "”", '"')) and last.role != "heading" and len(last.text.split()) > 2


def _staff(paras: Sequence[Para], lines: Sequence[Line]) -> bool:
    """Whether a text ends with a list of people and their roles, under a heading and without their telephone numbers."""
    last, before = paras[-1], paras[-2:-1]
    if not ROLE_LINE.match(last.text) or not any(one.role == "heading" or ROLE_LINE.match(one.text) for one in before):
        return False
    first = before[0].line
    return first is None or not any(CONTACT_DATA.search(line.text) for line in lines[first : (last.line or first) + _NEXT])


def _signs(index: int, lines: Sequence[Line]) -> bool:
    """Whether a line is the names of those who wrote the text: no telephone or title stands under them."""
    text = level(lines[index].text.strip())
    greeted = _GREETS.match(lines[index - 1].text) is not None
    if not PEOPLE.fullmatch(capwords(text) if text.isupper() else text):
        return greeted and _FIRSTS.fullmatch(text) is not None
    if greeted:
        return True
    if _opinion(lines):
        return True
    after = next((line for line in lines[index + 1 : index + 1 + _NEXT] if line.text), None)
    return after is None or "@" in after.text or (after.gap and not CONTACT_DATA.search(after.text))


def _opinion(lines: Sequence[Line]) -> bool:
    """Whether the page says over its text that it is somebody's opinion: then the names under it are the writers'."""
    return any(_OPINION.match(line.text) for line in lines[:_TOP])


def _signers(text: str) -> Iterator[Piece]:
    plain = level(text)
    if _FIRSTS.fullmatch(plain.strip()):
        yield from (Piece("author", match[0], match[0], match.start()) for match in _FIRST.finditer(text))
        return
    for match in PERSON.finditer(capwords(plain) if plain.isupper() and "  " not in plain else plain):
        name = text[match.start() : match.end()]
        if not sender(name):
            yield Piece("author", clean(name), name, match.start())
