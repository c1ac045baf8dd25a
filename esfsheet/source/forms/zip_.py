"""zip: pages in it, archives in it, or a WACZ."""

import stat
import struct
import zipfile
from collections.abc import Iterator
from contextlib import closing
from typing import IO, BinaryIO

from esfsheet.source.files import Document
from esfsheet.source.forms import wacz
from esfsheet.source.limits import BROKEN, Trouble, problem
from esfsheet.source.names import is_part_of_a_page, may_be_page, stem
from esfsheet.source.streams import Meter, spooled
from esfsheet.source.unpack import Visit

_ENCRYPTED = 0x1 | 0x2000
_UTF8 = 0x800
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
    if _directory(file) > visit.limits.members * _ENTRY:
        raise Trouble("S013", f"more than {visit.limits.members:,} members: divide the archive")
    with zipfile.ZipFile(file) as archive:
        names = {info: _name(info) for info in archive.infolist()}
        if {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"} & set(names.values()):
            raise Trouble("S002", "the file is an Office document, a book or a program, not saved pages")
        pages = {page for inner in names.values() if (page := stem(inner)) is not None}
        is_wacz = wacz.is_wacz(names.values())
        for info, inner in names.items():
            if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16) or not may_be_page(inner):
                continue
            if is_part_of_a_page(inner, pages) or (is_wacz and not wacz.holds_pages(inner)):
                continue
            yield from _member(visit.member(name, inner), archive, info, visit)


def _member(name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, visit: Visit) -> Iterator[Document]:
    if info.flag_bits & _ENCRYPTED:
        yield Document(name, b"", ("S011", "encrypted: unpack it with its password, and parse the folder"))
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


def _directory(file: IO[bytes]) -> int:
    """The size of the zip's directory, which is read whole; 0 where none is found."""
    size = file.seek(0, 2)
    file.seek(max(size - 65_557, 0))
    tail = file.read()
    file.seek(0)
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) < end + 22:
        return 0
    (length,) = struct.unpack_from("<L", tail, end + 12)
    if length == 0xFFFFFFFF and (wide := tail.rfind(b"PK\x06\x06", 0, end)) >= 0 and len(tail) >= wide + 56:
        (length,) = struct.unpack_from("<Q", tail, wide + 40)
    return int(length)
