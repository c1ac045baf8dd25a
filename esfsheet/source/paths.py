"""Paths as given to files: patterns that the shell has left, and folders."""

import os
from collections.abc import Iterator
from errno import ENOENT
from heapq import merge
from pathlib import Path

from esfsheet.patterns import pattern
from esfsheet.source.names import may_be_page, page_beside, stem
from esfsheet.source.passing import FILE, Telling

_TOGETHER = 5000
_NAME = pattern("[^\0]+")


def expanded(path: str) -> list[str]:
    """The files and folders that a pattern means, in order of name; the path itself where it is none or nothing fits.

    >>> expanded("nowhere/*.html")
    ['nowhere/*.html']
    """
    if os.path.lexists(path):
        return [path]
    from glob import has_magic, iglob

    if not has_magic(path):
        return [path]
    return sorted(iglob(path, recursive=True)) or [path]


def unreadable(path: str, error: OSError) -> str:
    """Why a path cannot be read; where it does not exist, the first part of it that is not there."""
    why = error.strerror or type(error).__name__
    if error.errno != ENOENT:
        return why
    from glob import has_magic

    if has_magic(path):
        return "no file fits this pattern"
    if os.path.lexists(path):
        return f"{why}: the link leads nowhere"
    lost = Path(path)
    while not os.path.lexists(lost.parent):
        lost = lost.parent
    return f"{why}: look for a slip in '{os.fsencode(lost.name).decode('utf-8', 'replace')}'"


def walk(folder: str | os.PathLike[str], passed_over: Telling | None = None) -> Iterator[str]:
    """The files below a folder that may be pages, in order of name.

    Left out are hidden ones, pipes and devices, and the folder of pictures beside a page that was saved "complete". A folder
    that cannot be opened is given itself, so that reading it tells why. `passed_over` hears of the files whose names are those
    of data or pictures, but for hidden ones and the side files of pages.
    """
    # A stack, since folders may be nested deeper than calls.
    left = [_inside(os.fspath(folder), passed_over)]
    while left:
        path, is_folder = next(left[-1], (None, False))
        if path is None:
            left.pop()
        elif is_folder:
            left.append(_inside(path, passed_over))
        else:
            yield path


def _inside(folder: str, passed_over: Telling | None) -> Iterator[tuple[str, bool]]:
    """What is looked at in a folder, in order of name, each with whether it is a folder; itself where it cannot be opened."""
    names = _Names()
    folders: set[str] = set()
    try:
        with os.scandir(folder) as entries:
            # The names alone are kept: an entry is ten times as large.
            for entry in entries:
                if _is_folder(entry):
                    # A link could lead back up.
                    if entry.is_symlink() or entry.name.startswith("."):
                        continue
                    folders.add(entry.name)
                elif not _is_wanted(entry):
                    if passed_over and _is_data(entry.name):
                        passed_over(FILE)
                    continue
                names.add(entry.name)
    except OSError:
        yield folder, False
        return
    beside = {page for name in folders if (page := page_beside(name)) is not None}
    pages = {page for name in names if (page := stem(name)) in beside} if beside else set()
    for name in names:
        if name not in folders or page_beside(name) not in pages:
            yield os.path.join(folder, name), name in folders


def _is_data(name: str) -> bool:
    """Whether a file is passed over for its name alone; not the side file of a page, which is read with it."""
    is_side = name.endswith(".json") and stem(name.removesuffix(".json")) is not None
    return not (is_side or name.startswith(".") or may_be_page(name))


class _Names:
    """Names of files, to be had in order; a folder may hold a million, so they are kept as long texts, not as words."""

    def __init__(self) -> None:
        self._last: list[str] = []
        self._sorted: list[str] = []

    def add(self, name: str) -> None:
        """One more."""
        self._last.append(name)
        if len(self._last) == _TOGETHER:
            self._sorted.append("\0".join(sorted(self._last)))
            self._last.clear()

    def __iter__(self) -> Iterator[str]:
        runs = ((name[0] for name in _NAME.finditer(run)) for run in self._sorted)
        return merge(*runs, sorted(self._last))


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    try:
        return may_be_page(entry.name) and entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
