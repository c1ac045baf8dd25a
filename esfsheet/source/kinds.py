"""Which form the bytes of a file have, told by how they begin."""

import re

from esfsheet.patterns import pattern

HEAD = 8192
"""So many bytes of a file tell its form."""
BLOCK = 512
"""So many tell whether it is an archive; what follows may tell that it is MHTML, which holds one page."""

_STARTS = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"WARC/", "warc"),
)
_BZIP2 = pattern(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")
_HEADER = pattern(rb"[\s\xef\xbb\xbf]{0,64}(?:[!-9;-~]{1,100}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+")
_TYPE = pattern(rb"^content-type:\s*(?:multipart/|text/html)", re.IGNORECASE | re.MULTILINE)
_VERSION = pattern(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_COMPRESSED = ("gzip", "bzip2", "xz")


def kind(head: bytes) -> str | None:
    """The form that a file with this beginning has; None where it is no archive, and so perhaps a page.

    >>> kind(b"WARC/1.1\\r\\n")
    'warc'
    >>> kind(b"<!DOCTYPE html>") is None
    True
    """
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head[:3] == b"BZh" and _BZIP2.match(head):
        return "bzip2"
    if head[257:262] == b"ustar" or _is_old_tar(head):
        return "tar"
    if (header := _HEADER.match(head)) and _VERSION.search(header[0]) and _TYPE.search(header[0]):
        return "mhtml"
    return None


def is_compressed(form: str) -> bool:
    """Whether a form is one compressed file, and no archive of several."""
    return form in _COMPRESSED


def _is_old_tar(head: bytes) -> bool:
    """Whether the first block is a tar header from before 1988, which only its sum tells."""
    block = head[:512]
    digits = block[148:156].strip(b" \0")
    if len(block) < 512 or block[0] == 0 or not digits or digits.strip(b"01234567"):
        return False
    return sum(block) - sum(block[148:156]) + 8 * 32 == int(digits, 8)
