"""What each line of a text is: a paragraph, a subheading, an item, speech, a cell of a table, a label."""

import re
from collections.abc import Iterator
from functools import cached_property

from esfsheet.document import Page
from esfsheet.news.page.lines import kind, prose
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.page.titles import ENDS, PEOPLE
from esfsheet.news.text.body import Para
from esfsheet.news.words.pieces import NAME
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_LONGEST_HEADING, _SENTENCE = 80, 5
SUM = re.compile(r"[0-9](?:\s| miljon|kr|mkr|tkr)*\s?(?:kr|kronor|mkr|miljoner|tkr)\b", re.IGNORECASE)
ROLE_LINE = re.compile(rf"{NAME}, [a-zåäö]")
LABEL = re.compile(r"[^:]{1,40}: \S")
DAY_TOLD = re.compile(r"(?:den )?[0-9]{1,2} [a-z]{3,9}(?: 20[0-9]{2})? ?[:–-] ?\S")
"""A line that tells what happens on a day."""
_VALUE = re.compile(r"[^\n]{1,60}(?<![.!?:])")
_DASH = re.compile(r"[-\u2010-\u2015\u2212]{1,2}\s?(?=[^\s\d-])")
# A time of day, or speech with its speaker.
_NO_HEADING = re.compile(
    r"^(?:Hej|Bästa|Kära)\b[^.]{0,30}[!,]?$|^(?:[Kk]l\.? ?)?[0-9]{1,2}[.:][0-9]{2}(?!\w)|[\"”»] ?[-–—] ?[A-ZÅÄÖ]"
)
_NUMBERED = re.compile(r"(?:§ ?[0-9]|[0-9]{1,2}\. [A-ZÅÄÖ])")
FACTS = re.compile(
    r"(?:(?:kort |snabb|projekt)?fakta(?:ruta)?(?! om (?:kommunen|företaget|oss|webb|sidan|artikeln|texten|tidningen))(?: ?(?:om|:|-|–) ?.{2,60}| förstudien| projektet)?"
    r"|(?:kort )?om projektet|projektet i (?:korthet|siffror))$",
    re.IGNORECASE,
)
"""The heading of a box of facts."""
_LABELS = re.compile(
    r"(?:projektägare|ägare|huvudman|stödmottagare|projektperiod|projekttid|tidsperiod|period|total budget|"
    r"totalbudget|budget|projektbudget"
    r"|(?:esf|eu)-stöd|beviljat (?:stöd|belopp|esf-stöd)|stöd från (?:esf|europeiska socialfonden)|"
    r"projektnamn|projektets namn|medfinansiering"
    r"|projektledare|diarienummer|startdatum|slutdatum|projektstart|projektslut):?",
    re.IGNORECASE,
)

_FIRST_LABEL = re.compile(
    r"(?:(?:projekt)?ägare|huvudman|stödmottagare|sökande|belopp|beviljat \w+|projektperiod|projekttid) ?: \S", re.IGNORECASE
)


class Shapes:
    """The lines of a page, by what they are."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.plain = page.media_type == "text/plain"

    def paras(self, index: int) -> Iterator[Para]:
        """A line as a paragraph; the columns of a saved table as one each."""
        line = self.page.lines[index]
        if self.plain and len(line.cells) > 1 and (len(line.cells) > 2 or not prose(line.text)):
            at = 0
            for column, cell in enumerate(line.cells, 1):
                yield Para(cell, index, "cell", at, index + 1, column)
                at += len(cell)
        else:
            yield Para(line.text, index, self.role(index), 0, line.row, line.column)

    def role(self, index: int) -> str:
        """Its role as a paragraph."""
        lines = self.page.lines
        line = lines[index]
        if line.role == "title":
            return "heading"
        if line.role in ("heading", "cell", "label"):
            return line.role
        if self._label(index) and not self._label(index + 1) and not self._lone(index):
            return "label"
        if line.role == "" and self._label(index - 1) and (not line.gap or _VALUE.fullmatch(clean(line.text))):
            return "cell"
        if line.role == "item":
            return "quote" if line.gap and self._was_dashed(index) else "item"
        if _DASH.match(line.text):
            return "quote"
        return "heading" if self._heading(index) else ""

    def _label(self, index: int) -> bool:
        lines = self.page.lines
        return (
            0 <= index < len(lines) and len(lines[index].text) < 50 and _LABELS.fullmatch(lines[index].text.strip()) is not None
        )

    def _lone(self, index: int) -> bool:
        """Whether a label stands by itself, over a blank line, as a heading does."""
        near = (index - 2, index - 1, index + 1, index + 2)
        return index + 1 < len(self.page.lines) and self.page.lines[index + 1].gap and not any(map(self._label, near))

    @cached_property
    def _dashed(self) -> set[int]:
        """The numbers of the saved lines that begin with a dash."""
        text = self.page.text.replace("\r\n", "\n").replace("\r", "\n")
        return {number for number, line in enumerate(text.split("\n"), 1) if line.lstrip()[:1] == "-"}

    def _was_dashed(self, index: int) -> bool:
        """Whether the item's mark was a dash before running text: then it may be speech."""
        place = self.page.locate(index, 0) if self.plain else None
        return place is not None and place[0] in self._dashed

    def _asked(self, index: int) -> bool:
        """Whether a line is a question that speech answers: `Vad var det som fungerade?`, `- Att vi ringer.`"""
        after = self.page.lines[index + 1 : index + 2]
        return self.page.lines[index].text.rstrip().endswith("?") and any(_DASH.match(one.text) for one in after)

    def _heading(self, index: int) -> bool:
        lines = self.page.lines
        line = lines[index]
        text = clean(line.text)
        if (
            len(text) > _LONGEST_HEADING
            or ENDS.search(text)
            or not (text[0].isupper() or text[0].isdigit() or text[0] in "”“\"'»§#")
        ):
            return False
        if not any(map(str.isalpha, text)):
            return False
        if (LABEL.match(text) and not FACTS.match(text)) or SUM.search(level(text)):
            return False
        if ROLE_LINE.match(text) or PEOPLE.fullmatch(text) or _NO_HEADING.search(text):
            return False
        if self.plain and (not line.gap or self._asked(index)):
            return False
        following = next((one for one in lines[index + 1 : index + 3] if one.text), None)
        if following is None or (kind(following.text) is not None and not prose(following.text)):
            return False
        if self.plain and not following.gap and len(text.split()) > 5 and not _NUMBERED.match(text):
            return False
        if prose(following.text) or (following.role == "" and not following.gap and _FIRST_LABEL.match(following.text)):
            return True
        if DAY_TOLD.match(following.text):
            return True
        told = pieces(following.text)
        if told and (len(following.text.split()) < _SENTENCE or any(one.what != "date" for one in told)):
            return False
        return (
            FACTS.match(text) is not None
            or len(following.text.split()) >= 4
            or (len(text.split()) < 3 and any(mark in following.text for mark in ":0123456789"))
        )
