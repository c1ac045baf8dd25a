"""The record that a page becomes: pydantic models, without any parsing."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from esfsheet.record.article import Article
    from esfsheet.record.common import Money
    from esfsheet.record.envelope import Envelope
    from esfsheet.record.finding import Finding, Place, Where
    from esfsheet.record.project import Project
    from esfsheet.record.source import Source

__all__ = ["Article", "Envelope", "Finding", "Money", "Place", "Project", "Source", "Where"]

_HOMES = {
    "Article": "article",
    "Envelope": "envelope",
    "Finding": "finding",
    "Money": "common",
    "Place": "finding",
    "Project": "project",
    "Source": "source",
    "Where": "finding",
}


def __getattr__(name: str) -> Any:
    # To load pydantic takes longer than to read a page: a line is made and held to its schema without the models.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
