"""Lines that each hold one sum, one organisation and a name, in the same order, whatever the words between them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from esfsheet.news.lists.row import Row

Span = tuple[int, int]
OWNER = re.compile(r"◊++(?: (?:och|&) ◊++)?")
_SUM = re.compile(r"¤++")
_NUMBER = re.compile(r"(?<![0-9/])[0-9]{4}/[0-9]{4,5}(?![0-9/])")
_PROJECT = re.compile(r"[Pp]rojektet |[Ff]örstudien ")
_FEW_WORDS, _LONGEST_NAME = 3, 100
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


def rows(view: str, lines: Iterable[Span]) -> Iterator[Row]:
    """The rows of lines whose parts stand in one order."""
    orders: dict[str, list[Row]] = defaultdict(list)
    for start, end in lines:
        line = _NUMBER.sub(lambda number: " " * len(number[0]), view[start:end])
        sums, owners = list(_SUM.finditer(line)), list(OWNER.finditer(line))
        if len(sums) != 1 or len(owners) != 1:
            continue
        total, owner = sums[0].span(), owners[0].span()
        name = name_in(line, total, owner)
        if name is not None:
            running = _PROJECT.search(line, 0, name[0]) is not None
            order = "".join(letter for _, letter in sorted([(name, "n"), (owner, "o"), (total, "s")]))
            orders[order].append(
                Row((start + name[0], start + name[1]), (start + owner[0], start + owner[1]), start + total[0], running)
            )
    for found in orders.values():
        if len(found) > 1:
            yield from found


def name_in(line: str, one: Span, other: Span) -> Span | None:
    """The stretch of the line that is neither sum nor owner, if only one is left that can be a name."""
    first, second = sorted((one, other))
    found = []
    for low, high in ((0, first[0]), (first[1], second[0]), (second[1], len(line))):
        part = _part(line, low, high)
        if part is not None:
            found.append(part)
    names = [span for span in found if line[span[0]].isupper() or line[span[0]].isdigit() or line[span[0]] == "#"]
    return names[0] if len(names) == 1 and names[0][1] - names[0][0] <= _LONGEST_NAME and len(found) <= 2 else None


def _trimmed(line: str, low: int, high: int) -> Span:
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


def _part(line: str, low: int, high: int) -> Span | None:
    """What is said beside sum and owner: within quotation marks, or up to the end of its sentence; None if that only tells more."""
    joint = line[low:high]
    low, high = _trimmed(line, low, high)
    if high - low < 2:
        return None
    if line[low - 1 : low] in _QUOTED and low > 0:
        close = next((at for at in range(low, high) if line[at] in _QUOTED), high)
        return low, close
    if _NEXT.match(joint) and line[high : high + 1] == "." and line.count(" ", low, high) > _FEW_WORDS:
        return None
    end = _NEXT.search(line, low, high)
    return low, end.start() if end else high
