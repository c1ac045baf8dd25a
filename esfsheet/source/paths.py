"""Paths as given to files: patterns that the shell has left, and folders."""

import os
from collections.abc import Iterator
from glob import has_magic, iglob

from esfsheet.source.names import may_be_page, page_beside, stem


def expanded(path: str) -> list[str]:
    """The files and folders that a pattern means, in order of name; the path itself where it is none or nothing fits.

    >>> expanded("nowhere/*.html")
    ['nowhere/*.html']
    """
    if not has_magic(path) or os.path.lexists(path):
        return [path]
    return sorted(iglob(path, recursive=True)) or [path]


def walk(folder: str | os.PathLike[str]) -> Iterator[str]:
    """The files below a folder that may be pages, in order of name.

    Left out are hidden ones, pipes and devices, and the folder of pictures beside a page that was saved "complete". A folder
    that cannot be opened is given itself, so that reading it tells why.
    """
    # A stack, since folders may be nested deeper than calls.
    left: list[str | os.DirEntry[str]] = [os.fspath(folder)]
    while left:
        entry = left.pop()
        if not isinstance(entry, str) and not _is_folder(entry):
            yield entry.path
            continue
        path = entry if isinstance(entry, str) else entry.path
        try:
            with os.scandir(path) as entries:
                found = sorted(entries, key=lambda entry: entry.name, reverse=True)
        except OSError:
            yield path
            continue
        pages = {page for entry in found if (page := stem(entry.name)) is not None}
        left += [entry for entry in found if _is_wanted(entry, pages)]


def _is_wanted(entry: os.DirEntry[str], pages: set[str]) -> bool:
    if _is_folder(entry):
        # A link could lead back up.
        return not entry.is_symlink() and not entry.name.startswith(".") and page_beside(entry.name) not in pages
    try:
        return may_be_page(entry.name) and entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
