"""Letters that only another encoding of one byte a character would put into words: Mac Roman's, or that of MS-DOS."""

from collections.abc import Sequence

from esfsheet.document.page import Line, Note
from esfsheet.patterns import pattern

# å, ä and ö of Mac Roman (8C, 8A, 9A), and of code pages 437 and 850 (86, 84, 94), as windows-1252 reads these bytes.
_LETTER = pattern("(?<=[A-Za-z])(?:[ŒŠš†„”](?=[a-z])|[Œ†](?![A-Za-z]))")
_WORD = pattern(r"[\w†„”]{1,40}")
_FEWEST = 2


def misread(lines: Sequence[Line]) -> Note | None:
    """The note on lines where more such letters stand within words than å, ä and ö, at the first; a name with š is none."""
    text = "\n".join([line.text for line in lines])
    count = len(_LETTER.findall(text))
    if count < _FEWEST or count <= sum(map(text.count, "åäöÅÄÖ")):
        return None
    index, at = next((index, found.start()) for index, line in enumerate(lines) if (found := _LETTER.search(line.text)))
    begin, word = next((one.start(), one[0]) for one in _WORD.finditer(lines[index].text) if one.end() > at)
    return Note("S022", f"{count:,} letters stand in words where å, ä and ö would", word, (index, begin))
