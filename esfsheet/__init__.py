"""Saved European Social Fund project sheets and Swedish news texts, as validated records."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from esfsheet.engine import parse
    from esfsheet.many import parse_many
    from esfsheet.record import Article, Envelope, Finding, Money, Place, Project
    from esfsheet.result import Result

__version__ = "0.1.0"

_HOMES = {
    "parse": "esfsheet.engine",
    "parse_many": "esfsheet.many",
    "Result": "esfsheet.result",
    "Article": "esfsheet.record",
    "Envelope": "esfsheet.record",
    "Finding": "esfsheet.record",
    "Money": "esfsheet.record",
    "Place": "esfsheet.record",
    "Project": "esfsheet.record",
}

__all__ = ["Article", "Envelope", "Finding", "Money", "Place", "Project", "Result", "parse", "parse_many"]


def __getattr__(name: str) -> Any:
    # Importing esfsheet is cheap; lxml and pydantic come with the first use.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
