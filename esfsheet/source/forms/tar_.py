"""tar: pages and archives in it, read from beginning to end."""

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, Self

from esfsheet.source.document import Document
from esfsheet.source.limits import BROKEN, Trouble, problem
from esfsheet.source.names import is_part_of_a_page, may_be_page, stem
from esfsheet.source.passing import MEMBER
from esfsheet.source.unpack import Visit

_PAGES = 1000
"""So many pages are remembered, to tell their folders of pictures."""
_AT_ONCE = 128 * tarfile.BLOCKSIZE
_EXTENSION = 1 << 20
_EXTENSIONS = (
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
)


class _Header(tarfile.TarInfo):
    """A member's header; one that would be read whole into memory is small."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        header = super().frombuf(buf, encoding, errors)
        if header.type in _EXTENSIONS and header.size > _EXTENSION:
            raise Trouble("S012", f"a member's name would be {header.size:,} bytes long")
        return header

    @classmethod
    def fromtarfile(cls, tarfile: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tarfile)
        except _INVALID:
            if isinstance(tarfile, _Tar):
                tarfile.damaged += 1
            raise


class _Tar(tarfile.TarFile):
    """Goes on behind a header that cannot be read, and counts those."""

    tarinfo = _Header
    damaged = 0


_INVALID = (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError)  # type: ignore[attr-defined]


def read(name: str, stream: BinaryIO, visit: Visit) -> Iterator[Document]:
    """The members, in their order."""
    pages: dict[str, None] = {}
    with _Tar.open(
        fileobj=stream, mode="r|", ignore_zeros=True, encoding="utf-8", errors="replace", bufsize=_AT_ONCE
    ) as archive:
        assert isinstance(archive, _Tar)
        while (header := archive.next()) is not None:
            # It keeps every header that it has seen.
            archive.members.clear()  # type: ignore[attr-defined]
            if header.isdir():
                continue
            if not header.isreg() or not may_be_page(header.name) or is_part_of_a_page(header.name, pages):
                visit.pass_over(MEMBER)
                continue
            if (page := stem(header.name)) is not None:
                pages[page] = None
                if len(pages) > _PAGES:
                    del pages[next(iter(pages))]
            yield from _member(visit.member(name, header.name), archive, header, visit)
        if archive.damaged:
            yield Document(name, b"", ("S012", f"damaged in {archive.damaged:,} places: members may be missing"))


def _member(name: str, archive: tarfile.TarFile, header: tarfile.TarInfo, visit: Visit) -> Iterator[Document]:
    if header.issparse():
        yield Document(name, b"", ("S014", "a sparse file, which no page is"))
        return
    try:
        if file := archive.extractfile(header):
            yield from visit.open(name, file)
    except BROKEN as error:
        yield Document(name, b"", problem(error))
