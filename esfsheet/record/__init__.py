"""The record that a page becomes: pydantic models, without any parsing."""

from esfsheet.record.article import Article
from esfsheet.record.common import Money
from esfsheet.record.envelope import Envelope, Source
from esfsheet.record.finding import Finding, Place, Where
from esfsheet.record.project import Project

__all__ = ["Article", "Envelope", "Finding", "Money", "Place", "Project", "Source", "Where"]
