"""Files that are no pages: told by how they begin."""

from esfsheet.patterns import pattern

_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "gzip"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"OggS", "a sound"),
    (b"RIFF", "a picture or a sound"),
    (b"wOF", "a font"),
)

_PARSED = pattern(rb'[\xef\xbb\xbf \t\r\n]{0,99}\{\s?"source"\s?:\s?\{\s?"name"\s?:')
_STARTS = tuple(start for start, _ in _KINDS)
_CONTROLS = bytes([*range(1, 7), *range(14, 21)])


def kind(data: bytes) -> str | None:
    """What the bytes are, where they are not text; None where they may be.

    >>> kind(b"%PDF-1.7")
    'a PDF'
    """
    if data.startswith(_STARTS):
        return next(name for start, name in _KINDS if data.startswith(start))
    head = data[:4096]
    if _PARSED.match(head):
        return "lines that esfsheet parse wrote"
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "binary data" if controls * 20 > len(head) else None
