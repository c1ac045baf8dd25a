"""Which document it was."""

from pydantic import Field

from esfsheet.record.common import Model


class Source(Model):
    """The document's identity."""

    name: str = Field(description="The path as given; `archive!member` for a member of an archive.")
    url: str | None = Field(description="Where the page was published, where that is known.")
    media_type: str | None = Field(examples=["text/html", "text/plain"])
    encoding: str | None = Field(examples=["utf-8", "windows-1252"])
    sha256: str | None = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int | None = Field(ge=0)
