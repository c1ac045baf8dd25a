"""What the catalogue says of one finding."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: what it is called, why it matters, how to mend it."""

    code: str
    severity: Literal["error", "warning", "info"]
    title: str
    why: str
    mend: str
