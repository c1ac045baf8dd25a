"""The lines under a title divided: the text, what tells about it, contacts, and what is none of them."""

import re
from collections.abc import Sequence
from itertools import takewhile

from esfsheet.document import Line, Page
from esfsheet.news.page import filed_list
from esfsheet.news.page.endings import trim
from esfsheet.news.page.filed_under import several
from esfsheet.news.page.kickers import ONE_WORD, alone, word
from esfsheet.news.page.lines import Kind, kind, prose
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.page.names_alone import glued, names_alone, says_role, takes_pictures
from esfsheet.news.page.parts import Parts, Told
from esfsheet.news.page.piece import UNLABELLED
from esfsheet.news.page.shapes import DAY_TOLD, FACTS, Shapes
from esfsheet.news.page.told_by import told as told_by
from esfsheet.news.text.body import Para
from esfsheet.news.text.senders import sender

_DASHED = re.compile(r"\s*[-\u2010-\u2015\u2212]{1,2}")
_TELLING_START = re.compile(
    r"(?:text|foto|bild|av:? [A-ZÅÄÖ]|skribent|publicera|uppdatera|senast|postat|skapad|skrive[nt] av|vid (?:tang|penn)"
    r"|nedteckn|ändra|inlag|upplag|kategori|[0-9])",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"(?:text|reporter|skribent|journalist|foto|fotograf|bild|text (?:och|&) (?:foto|bild)|publicera[dt]|uppdatera[dt]"
    r"|(?:senast )?ändra[dt]"
    r"|senast uppdaterad|skriven av|publicera[dt] av|av|författare|datum|publiceringsdatum)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9][0-9\s.,]*")
# A form for a newsletter has so many lines.
_FORM = 3
_LONGEST_NAME = 60
_CREDIT = re.compile(r"(?:[Ff]oto(?:graf)?|FOTO|[Bb]ild|BILD|Illustration) ?: ?[A-ZÅÄÖ]|, (?:text|foto|bild)[.,;]")


class Divider:
    """Goes through the lines under a title, in one of four states: head, body, contacts, ended."""

    def __init__(self, page: Page, own: Sequence[bool], made: Parts) -> None:
        self.lines = page.lines
        self.own = own
        self.made = made
        self.shapes = Shapes(page)
        self.state = "head"
        self.count = 0
        self.skipping = 0
        self.told_already = -1
        self.last = self._last_running()
        self.boxed = False
        """Within a box of facts that stands beside the text."""

    def divide(self, begin: int) -> None:
        """All lines from one on."""
        for index in range(begin, len(self.lines)):
            line = self.lines[index]
            if line.aside and line.role in ("heading", "title", ""):
                self.boxed = (self.boxed and line.role == "") or (self.count > 0 and FACTS.match(line.text) is not None)
            self.boxed = self.boxed and line.aside
            if line.text and (self.boxed or not line.aside):
                self._line(index)
        trim(self.made, self.lines)

    def _last_running(self) -> int:
        """The last line of the article that is running text and no boilerplate."""
        for index in range(len(self.lines) - 1, -1, -1):
            if self.own[index] and prose(self.lines[index].text) and kind(self.lines[index].text) is None:
                return index
        return -1

    def tell(self, index: int, *, head: bool) -> bool:
        """Whether a line tells about the text; what it tells is kept."""
        line = self.lines[index]
        told = told_by(line)
        if (
            not told
            and self.state != "contacts"
            and (named := names_alone(self.lines, index, self.made.title if head else None))
        ):
            told = named
        last = self.made.told[-1] if self.made.told else None
        if head and not told and last and last.line == index - 1 and last.piece.what == "author" and says_role(line):
            if takes_pictures(line):
                last.piece = last.piece._replace(what="photo")
            return True
        if head and not told and not self.count and word(self.lines, index):
            self.made.labels.append(index)
            return True
        if head and not told and self._between(index):
            told = several(line.text)
        if not head:
            told = [one for one in told if one.what not in UNLABELLED] if line.text[:5].lower() != "datum" else []
        told = [one._replace(what="author") if one.what == "name" else one for one in told]
        self.made.told.extend(Told(index, one, head) for one in told)
        return bool(told)

    def _between(self, index: int) -> bool:
        """Whether a line stands between title and text, or set apart over the title."""
        title = self.made.title
        if title is None or self.count or self.lines[index].role:
            return False
        return index > title or (index == title - 1 and alone(self.lines, index))

    def tell_over(self, index: int) -> None:
        """What a line over the title tells, with the next one where it is a label alone."""
        if index == self.told_already or self._labelled(index, head=True):
            return
        if filed_list.LABEL.fullmatch(self.lines[index].text):
            told = list(filed_list.under(self.lines, index + 1, plain=self.shapes.plain))
            self.made.told.extend(told)
            self.told_already = index + 1 if told else self.told_already
            return
        self.tell(index, head=True)

    def _labelled(self, index: int, *, head: bool) -> bool:
        """Whether a line is a label alone, `REPORTER`, and the next one its value; what they tell is kept."""
        label, value = self.lines[index].text.strip(" :"), self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        if not _LABEL_ALONE.fullmatch(label) or not value or len(value) > _LONGEST_NAME or self.lines[index + 1].gap:
            return False
        prefix = f"{label.capitalize()}: "
        told = [one for one in pieces(prefix + value) if one.at >= len(prefix)]
        self.made.told.extend(Told(index + 1, one._replace(at=one.at - len(prefix)), head) for one in told)
        self.told_already = index + 1 if told else self.told_already
        return bool(told)

    def _line(self, index: int) -> None:
        line, made = self.lines[index], self.made
        if index == self.told_already or self._labelled(index, head=self.state == "head"):
            return
        if filed_list.LABEL.fullmatch(line.text) and index + 1 < len(self.lines):
            made.told.extend(filed_list.under(self.lines, index + 1, plain=self.shapes.plain))
            self._end()
            return
        # What looks like a postcode or a telephone number in a table is a sum, or a count.
        counted = line.row > 0 and _NUMBER.fullmatch(line.text) is not None
        what = "stop" if self._about_sender(line.text) else None if counted else kind(line.text)
        if what == "stop" and self.count and self._agenda(index):
            what = None
        if self.state in ("contacts", "ended") and self.own[index] and FACTS.match(line.text):
            self.state = "body"
        if self.state in ("contacts", "ended"):
            self._after(index, what)
        elif not self.own[index]:
            if not self.tell(index, head=False) and what == "contact":
                self.state = "contacts"
        elif what == "contact" and (self.count or line.role not in ("heading", "title")):
            self.state = "contacts" if self.count else self.state
            made.contacts.append(Para(line.text, index, line.role))
        elif what == "stop":
            self._end()
            self.tell(index, head=False)
        elif not self._skipped(index, what):
            self._text(index)

    def _agenda(self, index: int) -> bool:
        """Whether days that are told of follow a heading: those to come, and not other texts."""
        following = next((line.text for line in self.lines[index + 1 : index + 3] if line.text), "")
        return DAY_TOLD.match(following) is not None

    def _about_sender(self, text: str) -> bool:
        """Whether a line announces what the sender says of itself."""
        return self.count > 0 and text.startswith("Om ") and len(text) < _LONGEST_NAME and sender(text[3:].strip())

    def _end(self) -> None:
        self.state = "ended" if self.count else self.state

    def _after(self, index: int, what: Kind | None) -> None:
        line = self.lines[index]
        if what == "stop":
            self.state = "ended"
        listed = self.state == "contacts" and "@" in line.text
        if not listed and (self.tell(index, head=False) or what == "stop"):
            return
        if what == "contact" or self.state == "contacts":
            self.state = "contacts"
            self.made.contacts.append(Para(line.text, index, line.role))

    def _skipped(self, index: int, what: Kind | None) -> bool:
        """Whether a line is boilerplate, or one of the few that belong to the boilerplate before it."""
        line = self.lines[index]
        if self.skipping and not line.gap and len(line.text) < 110 and line.role not in ("heading", "title"):
            self.skipping -= 1
            return True
        self.skipping = _FORM if what == "block" else 0
        if what is None:
            return False
        if what in ("rest", "block") and index > self.last:
            self._end()
        # Author, date and category side by side look like a menu.
        dated = self.state == "head" and any(one.what in ("date", "published") for one in pieces(line.text))
        self.tell(index, head=dated)
        return True

    def _text(self, index: int) -> None:
        line, made = self.lines[index], self.made
        running = prose(line.text)
        if self._told_instead(index, running=running):
            return
        if running:
            self.count += 1
            self.state = "body"
        elif self.state == "head" and line.role not in ("heading", "title") and ONE_WORD.fullmatch(line.text.strip()):
            if word(self.lines, index):
                made.labels.append(index)
            return
        if running and self.count == 1 and (opening := glued(line.text)):
            made.told.append(Told(index, opening[0], head=True))
            made.paras.append(Para(line.text[opening[1] :], index, "", opening[1]))
        else:
            made.paras.extend(self.shapes.paras(index))

    def _told_instead(self, index: int, *, running: bool) -> bool:
        """Whether a line is no part of the text, since it tells about it."""
        line = self.lines[index]
        credit = _CREDIT.search(line.text) is not None
        if (
            (line.role == "item" and not self._credit_item(line))
            or _DASHED.match(line.text)
            or len(line.text) > (200 if credit or not running else 130)
        ):
            return False
        if running and not credit and not _TELLING_START.match(line.text):
            return False
        # The date may stand under the opening paragraph.
        over = self.state == "head" or (self.count == 1 and not running and line.role == "")
        if not self.tell(index, head=over):
            return False
        told = {one.piece.what for one in takewhile(lambda one: one.line == index, reversed(self.made.told))}
        if "photo" in told and "author" not in told:
            self._drop_caption(index)
        if "author" in told and self.count > 2:
            self.state = "ended"
        return True

    def _credit_item(self, line: Line) -> bool:
        """Whether an item over the text tells about it: with a label, or in a list right under the title."""
        if not self.made.paras and pieces(line.text):
            return True
        return self.count < 2 and ":" in line.text and _TELLING_START.match(line.text) is not None

    def _drop_caption(self, index: int) -> None:
        """The words under a picture stand right before its photographer."""
        last = self.made.paras[-1] if self.made.paras else None
        if last and last.line == index - 1 and not prose(last.text) and last.role != "item":
            self.made.paras.pop()
