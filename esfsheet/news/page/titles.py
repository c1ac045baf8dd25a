"""Which line of a page is the title of its text, and where the text begins."""

import re
from collections.abc import Sequence

from esfsheet.document import Line
from esfsheet.news.page.filed_under import LISTING
from esfsheet.news.page.lines import kind, prose
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.text.senders import sender
from esfsheet.news.words.pieces import NAME
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_LONGEST = 160
_SHORT = 3
ENDS = re.compile(r"[.,;:…]$|[.!?…][\"”»]$")
PERSON = re.compile(rf"{NAME}")
PEOPLE = re.compile(rf"{NAME}(?:(?:, | och | & | samt ){NAME}){{0,5}}")
_ENDED = re.compile(r"[.!?…:][\"”»]?\s*$")
_DASH = re.compile(r"[-\u2010-\u2015\u2212]")
_TWO_WORDS = re.compile(r"[^\W\d_]+ (?:&|och) [^\W\d_]+")
_LABELLED = re.compile(
    r"(?:(?:sid|text|innehålls)?ansvarig|avsändare|källa|kontakt(?:person)?|diarienummer|dnr|text|foto|bild|taggar|ämnesord|plats|tid|målgrupp)\s?:",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"[^-,:|(–] ?[-,:|(–] ?(?:[^,:|(]{0,40} )?[0-9][0-9 .,]* ?(?:kr|kronor|mkr|msek|tkr|miljon(?:er)?)(?: kronor| kr)?[.)]?$",
    re.IGNORECASE,
)
# What stands over a list and tells nothing else.
HEADS_LIST = re.compile(
    r"(?:beviljade|godkända|utvalda|avslagna|följande|dessa|de här) (?:[a-zåäö-]{2,20} )?(?:projekt(?:en)?|ansökningar(?:na)?|förstudier(?:na)?)"
    r"(?: (?:har )?(?:får|fått|fick|beviljas|beviljats|tilldelas|tilldelats) [^.,:]{2,50})?",
    re.IGNORECASE,
)
_TWO = re.compile(r"[a-zåäö][.!?] [A-ZÅÄÖ–-]")
_SENDER = re.compile(
    (
        r"(?:(?:gemensamt )?pressmeddelande (?:från |-$)|pressinformation|.* [|–-] (?:nyheter|aktuellt|"
        r"pressmeddelanden?)$|tidningen |bloggen |nyhetsbrev |(?:senaste )?nytt från |\S{0,30}(?:avdelningen|enheten|kansliet|redaktionen)\b)"
    ),
    re.IGNORECASE,
)


def opens(line: Line) -> bool:
    """Whether a line is the first paragraph of a text."""
    # One short question or exclamation is a headline.
    if len(line.text) < 120 and line.text.rstrip()[-1:] in ("?", "!") and not _TWO.search(line.text):
        return False
    # So may several sentences be, the last of which has no end.
    if len(line.text) < 80 and not _ENDED.search(line.text) and line.gap:
        return False
    # A line under the masthead: `– för medlemmar i vård och omsorg`.
    if _DASH.match(line.text) and not line.text.rstrip().endswith((".", "!", "?", "”", '"')):
        return False
    return (
        prose(line.text)
        and not _names_sender(line.text)
        and line.role not in ("heading", "title")
        and kind(line.text) is None
        and not _told_only(line.text)
    )


def lists(lines: Sequence[Line], index: int) -> bool:
    """Whether a list of sums begins here, under something that can be the title: no row of it is one.

    It may be announced, as by `Beviljade projekt:`, or without a colon under a headline; else its first two rows follow one another.
    """
    line, following = lines[index], next((one for one in lines[index + 1 : index + 3] if one.text), None)
    if following is None or not _ROW.search(level(following.text)):
        return False
    announced = line.text.rstrip().endswith(":") and kind(line.text) is None and not pieces(line.text)
    if HEADS_LIST.fullmatch(line.text.strip()) and any(_headline(one) for one in lines[:index]):
        return True
    return (announced or _ROW.search(level(line.text)) is not None) and any(map(_could_be_title, lines[:index]))


def _headline(line: Line) -> bool:
    """Whether a line can be the title, and is neither a name nor a word."""
    text = line.text.strip()
    return _could_be_title(line) and " " in text and not PEOPLE.fullmatch(text) and not sender(level(clean(text)))


def _told_only(text: str) -> bool:
    return any(one.what in ("published", "updated", "author") for one in pieces(text)) and len(text) < 120


def title(lines: Sequence[Line], own: Sequence[bool]) -> int | None:
    """The last line before the text that can be its title; one that its date follows goes first."""
    candidates = [i for i, line in enumerate(lines) if own[i] and _could_be_title(line)]
    for i in candidates:
        if (
            i + 1 < len(lines)
            and (not lines[i + 1].gap or _only_short(lines, candidates, i))
            and " " in lines[i].text
            and not PEOPLE.fullmatch(lines[i].text.strip())
            and not _names_sender(lines[i].text)
            and not sender(level(clean(lines[i].text)))
        ):
            told = pieces(lines[i + 1].text)
            if (
                told
                and told[0].what in ("date", "published")
                and len(clean(lines[i].text).split()) > 2
                and not _TWO_WORDS.fullmatch(clean(lines[i].text))
            ):
                return i
    several = [
        i
        for i in candidates
        if " " in lines[i].text.strip()
        and not PEOPLE.fullmatch(lines[i].text.strip())
        and not LISTING.fullmatch(lines[i].text.strip())
    ]
    return several[-1] if several else candidates[-1] if candidates else None


def _only_short(lines: Sequence[Line], candidates: Sequence[int], index: int) -> bool:
    """Whether what may be the title after a line is shorter than a title: a category, a place."""
    return all(len(lines[i].text.split()) <= _SHORT for i in candidates if i > index)


def _could_be_title(line: Line) -> bool:
    text = line.text
    if (
        not 2 < len(text) <= _LONGEST
        or ENDS.search(text)
        or _names_sender(text)
        or kind(text) is not None
        or line.role == "item"
        or _LABELLED.match(text)
    ):
        return False
    told = pieces(text)
    return not told or (told[0].what == "date" and told[0].at > 20 and text.endswith(")"))


def _names_sender(text: str) -> bool:
    return _SENDER.match(level(text)) is not None
