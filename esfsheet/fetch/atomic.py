"""Files that are there whole or not at all, also after a power cut. To be used under a lock."""

import os
from pathlib import Path

_MARK = ".esfsheet-part"


def write(path: Path, data: bytes) -> None:
    """Puts the file in its place when all of it is on the disk."""
    temporary = path.with_name(f".{path.name}{_MARK}")
    temporary.unlink(missing_ok=True)
    # A new file, never what a link of that name leads to.
    with open(temporary, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def settle(folder: Path) -> None:
    """Makes the names of a folder last as its files do."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> None:
    """Removes what a killed run has left half written, and nobody else's files."""
    for path in folder.glob(f".*{_MARK}"):
        path.unlink(missing_ok=True)
