"""zip: pages in it, archives in it, or a WACZ."""

import stat
import zipfile
from collections.abc import Iterator
from contextlib import closing
from typing import IO, BinaryIO

from esfsheet.source.document import Document
from esfsheet.source.forms import wacz
from esfsheet.source.forms.zip_directory import Place, parts, place
from esfsheet.source.limits import BROKEN, Trouble, problem
from esfsheet.source.names import is_part_of_a_page, may_be_page, stem, stems_beside
from esfsheet.source.passing import MEMBER
from esfsheet.source.streams import Meter, spooled
from esfsheet.source.unpack import Visit

_ENCRYPTED = 0x1 | 0x2000
_UTF8 = 0x800
_NO_PAGES = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")
_ENTRY = 150
"""Bytes that the directory has for a member, with a name of usual length."""


def read(name: str, stream: BinaryIO, visit: Visit) -> Iterator[Document]:
    """The members, in the order of the zip's directory."""
    if not stream.seekable():
        limits = visit.limits
        with closing(spooled(stream, limits.spool if visit.depth == 1 else limits.max_bytes)) as copy:
            yield from _members(name, copy, visit)
    else:
        yield from _members(name, stream, visit)


def _members(name: str, file: IO[bytes], visit: Visit) -> Iterator[Document]:
    at = place(file)
    if at is not None and at.size > visit.limits.members * _ENTRY:
        raise Trouble("S013", f"more than {visit.limits.members:,} members: divide the archive")
    is_wacz, pages = _contents(file, at)
    for archive in parts(file, at):
        for info in archive.infolist():
            inner = _name(info)
            if info.is_dir():
                continue
            others = stat.S_ISLNK(info.external_attr >> 16) or not may_be_page(inner) or is_part_of_a_page(inner, pages)
            if others or (is_wacz and not wacz.holds_pages(inner)):
                visit.pass_over(MEMBER)
                continue
            yield from _member(visit.member(name, inner), archive, info, visit)


def _contents(file: IO[bytes], at: Place | None) -> tuple[bool, set[str]]:
    """Whether the zip is a WACZ, and the stems of its pages with a folder of pictures. Raises Trouble."""
    marks: set[str] = set()
    beside: set[str] = set()
    for name in _names(file, at):
        if name in _NO_PAGES:
            raise Trouble("S002", "the file is an Office document, a book or a program, not saved pages")
        marks.update(wacz.marks(name))
        beside.update(stems_beside(name))
    pages = {page for name in _names(file, at) if (page := stem(name)) in beside} if beside else set()
    return wacz.is_wacz(marks), pages


def _names(file: IO[bytes], at: Place | None) -> Iterator[str]:
    return (_name(info) for archive in parts(file, at) for info in archive.infolist())


def _member(name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, visit: Visit) -> Iterator[Document]:
    if info.flag_bits & _ENCRYPTED:
        yield Document(name, b"", ("S011", "encrypted: unpack it with its password, and parse the folder"))
        return
    if not info.file_size and not info.CRC:
        # Opened, each of some hundred thousand would take as long as a page.
        yield Document(name, b"")
        return
    try:
        with archive.open(info) as inflated:
            yield from visit.open(name, Meter(inflated, lambda: info.compress_size, visit.limits))
    except NotImplementedError as error:
        yield Document(name, b"", ("S014", f"compressed in a way that cannot be read: {error}"))
    except BROKEN as error:
        yield Document(name, b"", problem(error))


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name; programs on Unix write UTF-8 without saying so."""
    if info.flag_bits & _UTF8 or info.filename.isascii():
        return info.filename
    try:
        return info.filename.encode("cp437").decode()
    except ValueError:
        return info.filename
