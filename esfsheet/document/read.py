"""Bytes of a saved page to a Page: decoding, HTML or saved text, and which reader."""

from collections.abc import Callable

from esfsheet.document import limits, marks, reader_flat, stream
from esfsheet.document.address import HEAD, address, may_have_address
from esfsheet.document.binary import kind
from esfsheet.document.ending import is_cut
from esfsheet.document.huge_tag import has_huge_tag
from esfsheet.document.markup import is_html
from esfsheet.document.page import Line, Note, Page
from esfsheet.document.places import locator
from esfsheet.document.tags import GivenUp
from esfsheet.document.trim import trim
from esfsheet.patterns import pattern

_BLANK = b" \t\r\n\f\0"
_NO_SURROGATES = ("utf-8", "windows-1252")
_SURROGATE = pattern("[\ud800-\udfff]")
# Of a letter whose ring or dots are a character of their own, as macOS and readers of PDF write them.
_COMBINED = "\u0300\u0301\u0302\u0303\u0308\u030a"
_MOJIBAKE = pattern("Ã[¥¤¶…„–\u0084\u0085\u0096©]")


def read(data: bytes, whole: bool = False, said: str | None = None) -> Page:
    """The page that the bytes hold. Never raises: what is odd about them is among the page's notes.

    `whole`: with the parts of it that are told by their name alone to be none, such as a menu. `said` is the encoding that a
    server or an archive has told.
    """
    if not whole and (page := _flat(data)):
        return page
    if not data.strip(_BLANK):
        return _empty(Note("S001", "the file is empty"))
    if what := kind(data):
        remedy = ": give them to esfsheet validate or print" if what.startswith("lines") else ""
        return _empty(Note("S002", f"the file is {what}, not a saved page{remedy}", None))
    return _with_tree(data, whole, said)


def _flat(data: bytes) -> Page | None:
    """The page as its quickest reader gives it, which leaves odd ones to the others."""
    kept = trim(data)
    left_out: list[str] = []
    # Where only what is left out tells the encoding, that is odd too.
    if (kept.isascii() and not data.isascii()) or len(kept) > limits.ODD_BYTES:
        return None
    try:
        text = reader_flat.text(kept)
        lines = reader_flat.lines(text, left_out)
    except (GivenUp, UnicodeDecodeError):
        return None
    url = address(data[:HEAD].decode("utf-8", "replace")) if may_have_address(data) else None
    odd: list[Note] = []

    made: list[str] = []

    def whole() -> str:
        if not made:
            from esfsheet.document.encoding import decode_as

            decoded = decode_as(data, "utf-8", odd)
            odd[:] = decoded.notes
            made.append(_sane(decoded.text, "utf-8", odd, None))
        return made[0]

    page = _page(lines, "utf-8", whole, [], odd, url)
    page.left_out = "<".join(left_out)
    page.tidy = text.tidy and not any("  " in line.text for line in lines if len(line.cells) > 1)
    return page


def _with_tree(data: bytes, whole: bool, said: str | None) -> Page:
    from esfsheet.document import plain
    from esfsheet.document.encoding import decode

    decoded, encoding, notes, utf8 = decode(data, said)
    text = _sane(decoded, encoding, notes, utf8)
    if not is_html(text):
        kept, cut = limits.lines(text, "\n" if "\n" in text else "\r", limits.TEXT_LINES)
        lines, locate = plain.lines(kept)
        _tell(cut, f"{limits.TEXT_LINES:,} lines", notes, (len(lines) - 1, 0) if lines else None)
        _look_for_misread(lines, encoding, notes)
        return Page(lines, "text/plain", encoding, lambda: text, notes, None, locate)
    html = utf8 if utf8 is not None and text is decoded else text.encode()
    notes, odd = _parted(notes, data, html) if notes else (notes, [])
    left_out: list[str] = []
    marked, lost, most = _marked_text(html, whole, left_out)
    # A cell has three of them.
    marked, cut = limits.lines(marked, marks.BREAK, 3 * limits.LINES)
    lines = stream.lines(marked)
    cut = cut or len(lines) > limits.LINES
    del lines[limits.LINES :]
    last = (len(lines) - 1, 0) if lines else None
    _tell(most > 0, f"{most:,} tags", notes, last)
    _tell(cut, f"{limits.LINES:,} lines", notes, last)
    _look_for_misread(lines, encoding, notes)
    if lost:
        notes.append(Note("S007", f"read with the second reader: {lost}"))
    page = _page(lines, encoding, lambda: text, notes, odd, address(text), whole)
    page.cut = is_cut(text)
    page.left_out = "\n".join(left_out)
    return page


def _page(
    lines: list[Line],
    encoding: str,
    text: Callable[[], str],
    notes: list[Note],
    odd: list[Note],
    url: str | None,
    whole: bool = False,
) -> Page:
    """The page of HTML; `odd` are notes on what the lines leave out."""
    locate = locator(text, lines, lambda numbered: _marked_text(numbered.encode(), whole, [])[0])
    return Page(lines, "text/html", encoding, text, notes, url, locate, odd)


def _parted(notes: list[Note], data: bytes, html: bytes) -> tuple[list[Note], list[Note]]:
    """The notes on what is read of a page of HTML, and those on what is left out of it, as a script's odd characters."""
    kept = trim(html).decode("utf-8", "replace")
    stays = {
        "S005": "\ufffd" in kept,
        "S006": _MOJIBAKE.search(kept) is not None,
        "S008": b"\0" in trim(data),
    }
    here = [note for note in notes if stays.get(note.code, True)]
    return here, [note for note in notes if note not in here]


def _empty(note: Note) -> Page:
    return Page([], "application/octet-stream" if note.code == "S002" else "text/plain", None, str, [note])


def _sane(text: str, encoding: str, notes: list[Note], utf8: bytes | None) -> str:
    """Text in form C, without what no page can mean: NUL, half surrogate pairs, the characters that the readers mark with."""
    # NUL is the one character for which Python looks slowly, unless among bytes.
    if b"\0" in utf8 if utf8 is not None else "\0" in text:
        notes.append(Note("S008", "NUL characters were removed"))
        text = text.replace("\0", "")
    if encoding not in _NO_SURROGATES:
        text = _SURROGATE.sub("\ufffd", text)
    if text.isascii():
        return text
    if any(mark in text for mark in marks.ALL):
        text = marks.NONCHARACTERS.sub("", text)
    if any(mark in text for mark in _COMBINED):
        from esfsheet.form_c import nfc

        text = nfc(text)
    if "\ufffd" in text and not any(note.code == "S005" for note in notes):
        notes.append(Note("S005", "characters that somebody else could not read stand as U+FFFD"))
    if "Ã" in text and (mojibake := _MOJIBAKE.search(text)):
        notes.append(Note("S006", "text in UTF-8 was once saved as windows-1252", mojibake[0]))
    return text


def _look_for_misread(lines: list[Line], encoding: str, notes: list[Note]) -> None:
    if encoding == "windows-1252":
        from esfsheet.document.misread import misread

        notes.extend(filter(None, [misread(lines)]))


def _tell(cut: bool, what: str, notes: list[Note], last: tuple[int, int] | None = None) -> None:
    if cut and not any(note.code == "S020" for note in notes):
        notes.append(Note("S020", f"more than {what}: what stands behind them was not read", None, last))


def _marked_text(utf8: bytes, whole: bool, left_out: list[str]) -> tuple[str, str | None, int]:
    """The marked text, why the second reader had to give it, where it had to, and the limit of tags that was reached, or 0."""
    from esfsheet.document import reader_lxml

    most = limits.TAGS
    utf8, cut = limits.tags(trim(utf8), most)
    why = "a tag with thousands of attributes" if has_huge_tag(utf8) else None
    if why is None:
        try:
            return reader_lxml.marked_text(utf8, whole, left_out), None, most if cut else 0
        except reader_lxml.TextLost as lost:
            why = str(lost)
    from esfsheet.document import reader_events

    utf8, deep = limits.tags(utf8, limits.DEEP_TAGS)
    most = limits.DEEP_TAGS if deep else most
    return reader_events.marked_text(utf8, whole, left_out), why, most if cut or deep else 0
