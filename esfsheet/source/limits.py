"""What opening an archive may cost, and the exceptions that end it."""

import lzma
import struct
import tarfile
import zlib
from dataclasses import dataclass
from zipfile import BadZipFile, LargeZipFile

from esfsheet.source.document import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one file given by the user may become."""

    max_bytes: int = MAX_BYTES
    """Of one page, and of an archive within an archive where it cannot be read as a stream."""
    members: int = 1_000_000
    depth: int = 3
    """Of archives within archives; a compressed archive is one."""
    ratio: int = 200
    """Inflated to compressed: HTML seldom passes 20; a bomb begins at a thousand."""
    ratio_from: int = 10_000_000
    """Bytes from which the ratio counts."""
    spool: int = 1_000_000_000
    """Of an archive on standard input that has to be kept to be read."""


class Trouble(Exception):
    """Why something is not read: a finding's code and message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Stop(Exception):
    """Why a whole file is read no further, whatever is in it: the message of S013."""


BROKEN = (
    Trouble,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    BadZipFile,
    LargeZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
)
"""What the readers of archives raise on damaged ones."""


def problem(error: Exception) -> tuple[str, str]:
    """A finding's code and message for an exception.

    >>> problem(EOFError("cut short"))
    ('S012', 'cut short')
    """
    code = "S013" if isinstance(error, Stop) else error.code if isinstance(error, Trouble) else "S012"
    if isinstance(error, BadZipFile) and "not a zip file" in str(error):
        return code, "the list of what it holds, which ends a zip, is missing: it was cut short"
    message = str(error).strip().partition("\n")[0][:200].encode("utf-8", "replace").decode()
    return code, message or type(error).__name__
