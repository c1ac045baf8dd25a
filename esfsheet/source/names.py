"""Names of files and members: which may be pages, and how a member is called."""

import re
from collections.abc import Container, Iterator

from esfsheet.patterns import pattern

# What lies beside pages and is none: named here, so that everything else is looked at.
NOT_PAGES = frozenset(
    ".bmp .cdx .cdxj .css .csv .db .duckdb .eot .gif .ico .jpeg .jpg .js .json .jsonl .log .map .mjs .mp3 .mp4"
    " .ndjson .otf .parquet .png .py .sqlite .svg .tif .tiff .toml .tsv .ttf .webm .webp .woff .woff2 .xls .xlsx"
    " .yaml .yml".split()
)
_SUFFIX = pattern(r"[^/\\](\.[A-Za-z0-9]{1,10})(?:\.(?:gz|bz2|xz))?$", re.IGNORECASE)
_HIDDEN = pattern(r"(?:^|[/\\])(?:\.[^./\\]|__MACOSX[/\\])")
# As browsers and Windows call them in the languages of the Union.
_BESIDE = pattern(
    r"(?P<page>.+)[-_.](?:files|filer|file|dateien|bestanden|fichiers|archivos|arquivos|ficheiros|tiedostot|pliki"
    r"|soubory|subory|bylos|datoteke|fajlovi|fails|failid|elemei|fisiere|fitxers|fitxategiak)",
    re.IGNORECASE,
)
PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")
_UNSAFE = pattern("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069]")
# Halves of pairs that stand for no byte of a file's name.
_NO_BYTE = pattern("[\ud800-\udc7f\udd00-\udfff]")
_URL = pattern(r"https?://[^\s<>\"\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,4000}", re.IGNORECASE)


def may_be_page(name: str) -> bool:
    """Whether a file or member of that name is looked at: neither hidden nor a picture, a style or a table.

    >>> may_be_page("sida.html.gz"), may_be_page("bild.PNG"), may_be_page("a/.git/x")
    (True, False, False)
    """
    suffix = _SUFFIX.search(name)
    return not (suffix and suffix[1].lower() in NOT_PAGES) and not _HIDDEN.search(name)


def page_beside(folder: str) -> str | None:
    """The name, without its suffix, of the page whose pictures a folder of that name holds; None where it is no such folder.

    >>> page_beside("Projekt_files"), page_beside("Projekt-filer"), page_beside("profiler")
    ('Projekt', 'Projekt', None)
    """
    found = _BESIDE.fullmatch(folder)
    return found["page"] if found else None


def stem(name: str) -> str | None:
    """A page's name without its suffix; None where it does not end as a saved page does."""
    base, dot, suffix = name.rpartition(".")
    return base if dot and f".{suffix.lower()}" in PAGE_SUFFIXES else None


def is_part_of_a_page(name: str, stems: Container[str]) -> bool:
    """Whether a member lies in the folder of a page with one of these stems (with their folders, by "/")."""
    return any(page in stems for page in stems_beside(name))


def stems_beside(name: str) -> Iterator[str]:
    """The stems of the pages whose folders a member may lie in.

    >>> list(stems_beside("a/Projekt_files/bild.html"))
    ['a/Projekt']
    """
    parts = name.split("/")
    for at, part in enumerate(parts[:-1]):
        if (page := page_beside(part)) is not None:
            yield "/".join((*parts[:at], page))


def member(archive: str, name: str) -> str:
    """What a member is called: text of the archive, made harmless, and never a path on this machine."""
    return f"{archive}!{_UNSAFE.sub(chr(0xFFFD), name[:2000])}"


def printable(name: str) -> str:
    """A name or an address as Unicode: a file's may hold bytes that are no text, which stay apart as a shell writes them.

    >>> print(printable("sida\\udce5.html"))
    sida\\xe5.html
    """
    if name.isascii():
        return name
    return _NO_BYTE.sub("\ufffd", name).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def valid_url(text: object) -> str | None:
    """A text that is a web address, as it stands; else None.

    >>> valid_url("https://www.esf.se/x"), valid_url("file:///C:/x.htm")
    ('https://www.esf.se/x', None)
    """
    return text if isinstance(text, str) and _URL.fullmatch(text) else None
