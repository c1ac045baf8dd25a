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
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield os.fspath(folder)
        return
    pages = {page for entry in found if (page := stem(entry.name)) is not None}
    for entry in found:
        if entry.is_dir():
            # A link could lead back up.
            if not entry.is_symlink() and not entry.name.startswith(".") and page_beside(entry.name) not in pages:
                yield from walk(entry.path)
        elif may_be_page(entry.name) and entry.is_file():
            yield entry.path
