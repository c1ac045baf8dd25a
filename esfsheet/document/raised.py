"""Raised text, as the mark of a note: in Unicode's raised characters, so that `40<sup>2</sup>` is not 402."""

from esfsheet.document import marks
from esfsheet.patterns import pattern
from esfsheet.raised import PLAIN, RAISED

_RAISED = dict(zip(map(ord, PLAIN), RAISED, strict=True))
_NUMBER = f"{marks.HERE}[0-9]{{1,12}}{marks.HERE}"
_PIECE = pattern(f"({_NUMBER})")
_PART = pattern(
    f"{marks.RAISED}((?:{_NUMBER}|[^{marks.RAISED}{marks.LOWERED}{marks.HERE}{marks.BREAK}]){{0,40}}){marks.LOWERED}"
)
# A link around a mark is no element that could be a label, or its value.
_LINKED = pattern(f"{marks.CUT}({marks.RAISED}[^{marks.LOWERED}]{{0,80}}{marks.LOWERED}){marks.CUT}")
_MARK = pattern(r"[\[(]?(?:[0-9]{1,2}|[a-z])[\])]?")


def written(stream: str) -> str:
    """Marked text in which what is raised, and no longer than a mark, is written so; other raised text is as any."""
    return (
        _PART.sub(lambda part: _part(part[1]), _LINKED.sub(r"\1", stream)).replace(marks.RAISED, "").replace(marks.LOWERED, "")
    )


def _part(text: str) -> str:
    if not _MARK.fullmatch(_PIECE.sub("", text).replace(marks.CUT, "").strip()):
        return text
    text = text.replace(marks.CUT, "")
    return "".join(piece if piece[:1] == marks.HERE else piece.translate(_RAISED) for piece in _PIECE.split(text))
