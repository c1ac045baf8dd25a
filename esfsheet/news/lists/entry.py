"""What stands in a list for one project: its parts, and what joins them."""

import re
from typing import Literal, NamedTuple

from esfsheet.news.lists.vocabulary import GETS, GRANT

Kind = Literal["text", "quoted", "owner", "partly", "sum"]
"""What a part is by itself: an organisation, wholly or partly; a sum; else text, perhaps within quotation marks."""


class Part(NamedTuple):
    """A part, where it stands, and what joins it to the one before."""

    kind: Kind
    start: int
    end: int
    joint: str


class Entry(NamedTuple):
    """The parts that stand together, and the paragraph that they begin in."""

    paragraph: int
    parts: tuple[Part, ...]
    running: bool = False
    """It is running text, in which a name ends where the sentence goes on."""
    whole: bool = True
    """Nothing was said after it."""
    spoken: bool = False
    """A dash stands before it, as before speech."""

    @property
    def form(self) -> tuple[str, ...]:
        """How its parts are joined, and which of them is a sum."""
        return tuple(f"{part.joint}{'¤' if part.kind == 'sum' else ''}" for part in self.parts)


_QUOTE = '"”“„»«'
_GETS = (
    r"(?:får|fick|fått|beviljas|beviljats|beviljades|tilldelas|tilldelats|tilldelades|erhåller|erhållit|mottar|landar|hamnar)"
)
_THING = r"[a-zåäö-]{0,20}(?:projekt|projektet|förstudie|förstudien|satsning|satsningen|insatsen)"
_NAMED = r"(?:som (?:heter|kallas|har fått namnet)|kallad|kallat|med namnet|vid namn|döpt till|under namnet)"
_OWNER = rf"(?i:(?:projekt)?ägare|(?:beviljad |projekt)?sökande|{GETS}|ägs av|drivs av|vem)"
_NAME = r"(?i:projekt(?:namn|ets namn|titel|ets titel)?|namn(?: på projektet)?|titel|insats)"
_SUM = rf"(?i:{GRANT}|hur mycket)"
_HEDGES = r"(?:(?:drygt|cirka|ca\.?|knappt|närmare|nästan|över|omkring|runt|ungefär|hela|totalt|sammanlagt|med|på|om|upp till|kronor|kr) ){0,3}"
# Nothing begins within a word.
_TOKEN = re.compile(
    rf"(?!(?<=\w)\w)(?:[{_QUOTE}]{{1,2}}(?P<quoted>[^{_QUOTE}\n]{{2,90}})[{_QUOTE}]{{1,2}}"
    r"|(?P<sum>¤++)"
    r"|(?P<owner>◊++(?:(?:, | och | & | samt )◊++){0,20})"
    r"|(?P<tail> (?:för att|så att|genom att|som|där|vilket) )"
    rf"|(?P<gets>,? (?:som |som har |har |och )?{_GETS}(?: (?!till |för )[\w-]{{1,25}}){{0,4}} (?=¤))"
    rf"|(?P<by>,? (?:som |och )?(?:(?:ägs|drivs|leds|söks|drivet|ägt) av|med(?= ◊++ som )) )"
    rf"|(?P<to>(?<=¤)(?: (?:i|från|av|ur) [^¤◊,.:;()\n]{{2,40}})?,? (?:går |gick )?(?:till|för|åt)(?: (?:sitt|sin|det|ett|en|deras))?(?: {_THING})?(?: {_NAMED})? )"
    rf"|(?P<project>(?<!\w)(?:(?:för|till|med|om|i|driver|äger|och) )?(?:(?:sitt|sin|det|deras) )?(?i:{_THING})(?: {_NAMED})? (?=[{_QUOTE}A-ZÅÄÖ0-9#]))"
    r"|(?P<as>(?<=◊),? som (?:projektägare|ägare|huvudman|sökande)(?:,| )?)"
    rf"|(?P<for>(?<=\w|◊) för (?=[{_QUOTE}A-ZÅÄÖ0-9#]))"
    r"|(?P<from> (?:från|av|hos|vid|till) (?=◊))"
    rf"|(?:(?<![^ (|\t])(?:(?P<of>{_OWNER})|(?P<called>{_NAME})|(?P<granted>{_SUM}))(?: \([^()\n]{{1,15}}\))?(?: ?: ?| är | (?=[¤◊])))"
    rf"|(?<![^ (]){_HEDGES}(?=¤)"
    r"|(?P<mark> ?[|\t] ?|,? -{1,2} |, | ?: |: ?|; | ?/ |(?:(?<=[?!])|(?<![ (.][A-ZÅÄÖ])\.) (?=[^a-zåäö])| ?\(|\)(?:[,:;.])?(?: -{1,2})?(?= |$)| [•·*] ))"
)
_MARKS = {"-": "-", "|": "|", "\t": "|", ",": ",", ":": ":", ";": ";", ".": ".", "(": "(", ")": ")", "/": "/"}
_HEAD = re.compile(r"(?:[-•*·] ?|[0-9]{1,2}[.)] |[0-9]{4}/[0-9]{4,5},?(?: -|:)? ?)+")
# What opens a sentence about the next of several projects.
_LEAD = re.compile(
    r"(?:(?:(?:Allra |Näst )?[Ss]törst|Mest(?: pengar)?|(?:Allra )?[Mm]inst(?: pengar)?|Sist(?: ut)?|Först(?: ut)?|Därefter|Därnäst|Sedan|Till sist|Slutligen|Dessutom"
    r"|Också|Även|Samtidigt|Vidare|(?:Det|Den) (?:ena|andra|tredje|fjärde|femte|sjätte|största|minsta|första|sista|dyraste|nyaste)(?: (?:projektet|ansökan|satsningen))?"
    r"|Ett av (?:dem|projekten))(?: av dem| i raden| ut)?(?: \w+)? (?:är|blir|heter|kommer|får|fick|har|går till|har gått till)(?: också| även)? (?=[\w◊\"”]))?"
    r"(?:(?i:projektet|satsningen|förstudien) (?=[A-ZÅÄÖ\"”]))?"
)
_PROJECT = re.compile(_THING)
_STOP = re.compile(r"[.!?] ")
_LOWER = re.compile(r"(?:[,;:]| -{1,2}) ?(?=[a-zåäö])")
_ENOUGH = 3
_EDGES = " .,;:-|*•\t"


def divided(view: str, start: int, end: int, paragraph: int, *, running: bool = False, spoken: bool = False) -> Entry | None:
    """A line with its parts; None where it holds more than one sum."""
    head = _HEAD.match(view, start, end)
    at = head.end() if head else start
    if running and (lead := _LEAD.match(view, at, end)) is not None:
        at = lead.end()
    parts: list[Part] = []
    joint = ""
    low = high = at
    inside: set[str] = set()
    over = False

    def close(upto: int) -> None:
        nonlocal joint, inside
        whole = inside == {"quoted"}
        text = view[low:upto].strip(_EDGES + _QUOTE if whole else _EDGES)
        text = text.removesuffix(" och")
        if text:
            first = low + view[low:upto].find(text)
            if text.endswith("◊s"):
                text, inside = text[:-1], inside - {"text"}
            kind: Kind = "owner" if inside == {"owner"} else "quoted" if whole else "partly" if "owner" in inside else "text"
            parts.append(Part(kind, first, first + len(text), joint))
            joint = ""
        inside = set()

    for token in _TOKEN.finditer(view, at, end):
        what = token.lastgroup
        if what in ("quoted", "owner"):
            if view[high : token.start()].strip(_EDGES):
                inside.add("text")
            inside.add(what)
            high = token.end()
            continue
        if what == "tail" and not any(part.kind == "sum" for part in parts):
            continue
        if what == "mark" and len(parts) + 1 >= _ENOUGH and parts[-1].kind == "sum" and _LOWER.match(view, token.start()):
            # Nothing comes after it: what is joined to the last name belongs to it.
            continue
        if view[high : token.start()].strip(_EDGES):
            inside.add("text")
        close(token.start())
        low = high = token.end()
        if what == "sum":
            if any(part.kind == "sum" for part in parts):
                return None
            parts.append(Part("sum", token.start(), token.end(), joint))
            joint = ""
        elif what == "mark":
            joint += _MARKS.get(token[0].strip()[:1], "." if view[token.start() - 1] in "?!" else "|")
        elif what not in (None, "granted", "tail"):
            joint += f"<{what}>"
            if what == "to" and _PROJECT.search(token[0]):
                joint += "<project>"
        if what in ("mark", "tail", None) and _over(parts, view, token.start(), what):
            over, low, high = True, end, end
            break
    if view[high:end].strip(_EDGES):
        inside.add("text")
    close(end)
    return Entry(paragraph, tuple(parts), running, not over, spoken) if parts else None


def _over(parts: list[Part], view: str, at: int, what: str | None) -> bool:
    """Whether what follows only tells more."""
    if not any(part.kind == "sum" for part in parts[1:]) or parts[-1].joint.endswith("("):
        return False
    return (
        what == "tail" or _STOP.match(view, at) is not None or (parts[-1].kind == "sum" and _LOWER.match(view, at) is not None)
    )
