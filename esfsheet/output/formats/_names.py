"""The names of documents, as other tools want them."""

import os
from pathlib import Path
from urllib.parse import quote


def relative(name: str) -> str:
    """The name from the current folder, with `/`, where it lies below it; else as an absolute path.

    >>> relative("./pages//a.html"), relative("-")
    ('pages/a.html', '-')

    A member of an archive is below it, whatever its own name says.

    >>> relative("pages/a.zip!../../etc/passwd")
    'pages/a.zip!_/_/etc/passwd'
    """
    if name in ("", "-"):
        return name
    archive, mark, member = name.partition("!")
    if mark and ".." in member and not os.path.lexists(name.replace("\0", "")):
        name = archive + mark + "/".join("_" if part == ".." else part for part in member.split("/"))
    home, path = os.path.abspath(os.curdir), os.path.abspath(name.replace("\0", ""))
    inside = path.startswith(os.path.join(home, ""))
    return Path(os.path.relpath(path, home) if inside else path).as_posix()


def uri(name: str) -> str:
    """The same as a reference of RFC 3986: relative below the current folder, else with the scheme `file`.

    >>> uri("fält 1%.html")
    'f%C3%A4lt%201%25.html'
    """
    path = relative(name)
    return ("file://" if path.startswith("/") else "") + quote(os.fsencode(path))
