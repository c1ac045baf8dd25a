"""The parts of a list's line: what is a sum, what an owner, and what can be the name."""

import re

LONGEST = 220
OWNER = re.compile(r"◊++(?: (?:och|&) ◊++)?")
SUM = re.compile(r"¤++")
_FEW_WORDS = 3
_QUOTED = ('"', "”", "“", "»", "«")
_NEXT = re.compile(r"(?<![A-ZÅÄÖ])\. (?=[A-ZÅÄÖ])")
# Words between the parts of such a line that are no part of the name.
_JOINTS = r"[-–—,:;()•*|/\"”“»«'’ ]"
_ENDING = re.compile(rf"(?<!{_JOINTS}){_JOINTS}++$|(?<![!?])\.$")
_BETWEEN = re.compile(
    r"\b(?:får|fick|har fått|beviljas|beviljats|tilldelas|tilldelats|beviljat|beviljade|belopp|EU-stöd|"
    r"ESF-stöd|stöd|stödet|med|till|för|av|från"
    r"|projektet|projekt|förstudien|drygt|cirka|ca|knappt|närmare|över|nästan|ungefär|omkring|runt|som "
    r"projektägare|som ägare|projektägare|sökande|namn|projektnamn|projekttitel|titel"
    r"|ägare|i|på|är|ESF|Europeiska socialfonden|summa|söker|ägs|drivs|kronor)\b",
    re.IGNORECASE,
)
# A name may begin with one of these, as `I väntan på tåget` does.
_BEGINS = re.compile(r"(?:I|På|Med|Från|För|Till|Av|Över) [a-zåäö]")
_MARKS = re.compile(r"[-–—,:;.()•*|/\"”“»«'’ ]+")


def name_in(line: str, one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int] | None:
    """The stretch of the line that is neither sum nor owner, if only one is left that can be a name."""
    first, second = sorted((one, other))
    found = []
    for low, high in ((0, first[0]), (first[1], second[0]), (second[1], len(line))):
        part = _part(line, low, high)
        if part is not None:
            found.append(part)
    names = [span for span in found if line[span[0]].isupper() or line[span[0]].isdigit() or line[span[0]] == "#"]
    return names[0] if len(names) == 1 and names[0][1] - names[0][0] <= 100 and len(found) <= 2 else None


def only(view: str, start: int, end: int) -> str | None:
    """What a line is, where it is only one thing."""
    low, high = bare(view, start, end)
    part = view[low:high]
    if SUM.fullmatch(part):
        return "sum"
    if OWNER.fullmatch(part):
        return "owner"
    plain = 1 < len(part) <= 90 and "¤" not in part and "◊" not in part and not view[start:end].rstrip().endswith((":", ","))
    named = plain and (part[0].isupper() or part[0].isdigit())
    return "name" if named and len(part.split()) < 14 else None


def bare(view: str, start: int, end: int) -> tuple[int, int]:
    """The place of what a line says, without the marks around it."""
    return trimmed(view[:end], start, end)


def trimmed(line: str, low: int, high: int) -> tuple[int, int]:
    """A stretch without the words and marks that only join the parts."""
    while (
        low < high
        and not _BEGINS.match(line, low, high)
        and (match := _MARKS.match(line, low, high) or _BETWEEN.match(line, low, high))
    ):
        low = match.end()
    part = line[low:high]
    while part:
        shorter = _ENDING.sub("", part)
        words = shorter.rsplit(" ", 1)
        if len(words) == 2 and _BETWEEN.fullmatch(words[1]):
            shorter = words[0]
        if shorter == part:
            break
        part = shorter
    return low, low + len(part)


def _part(line: str, low: int, high: int) -> tuple[int, int] | None:
    """What is said beside sum and owner: within quotation marks, or up to the end of its sentence; None if that only tells more."""
    joint = line[low:high]
    low, high = trimmed(line, low, high)
    if high - low < 2:
        return None
    if line[low - 1 : low] in _QUOTED and low > 0:
        close = next((at for at in range(low, high) if line[at] in _QUOTED), high)
        return low, close
    if _NEXT.match(joint) and line[high : high + 1] == "." and line.count(" ", low, high) > _FEW_WORDS:
        return None
    end = _NEXT.search(line, low, high)
    return low, end.start() if end else high
