"""What one document becomes: always the same shape, whatever the document is."""

from typing import Annotated

from pydantic import Field

from esfsheet.record.article import Article
from esfsheet.record.common import Model
from esfsheet.record.finding import Finding, Place
from esfsheet.record.project import Project


class Source(Model):
    """The document's identity."""

    name: str = Field(description="The path as given; `archive!member` for a member of an archive.")
    url: str | None = Field(description="Where the page was published, where that is known.")
    media_type: str | None = Field(examples=["text/html", "text/plain"])
    encoding: str | None = Field(examples=["utf-8", "windows-1252"])
    sha256: str | None = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int | None = Field(ge=0)


class Envelope(Model):
    """One line of `esfsheet parse`."""

    source: Source
    layout: str | None
    record: Annotated[Project | Article, Field(discriminator="kind")] | None
    findings: list[Finding]
    provenance: dict[str, Place] | None = Field(default=None, description="Only with --provenance.")
