"""What one document becomes: always the same shape, whatever the document is."""

from typing import Annotated

from pydantic import Field

from esfsheet.record.article import Article
from esfsheet.record.common import Model
from esfsheet.record.finding import Finding, Place
from esfsheet.record.project import Project
from esfsheet.record.source import Source


class Envelope(Model):
    """One line of `esfsheet parse`."""

    source: Source
    layout: str | None
    record: Annotated[Project | Article, Field(discriminator="kind")] | None
    findings: list[Finding]
    provenance: dict[str, Place] | None = Field(default=None, description="Only with --provenance.")
