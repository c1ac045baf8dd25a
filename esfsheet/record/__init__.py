"""The record that a page becomes: pydantic models, without any parsing."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from esfsheet.record.finding import Finding, Place, Where
from esfsheet.record.source import Source

if TYPE_CHECKING:
    from esfsheet.record.article import Article
    from esfsheet.record.common import Money
    from esfsheet.record.envelope import Envelope
    from esfsheet.record.project import Project

__all__ = ["Article", "Envelope", "Finding", "Money", "Place", "Project", "Source", "Where"]

_HOMES = {"Article": "article", "Envelope": "envelope", "Money": "common", "Project": "project"}


def __getattr__(name: str) -> Any:
    # To declare models takes its time: a sheet does not wait for those of news texts.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
