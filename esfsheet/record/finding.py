"""Findings and places: what was seen, and where."""

from pydantic import Field

from esfsheet.codes.code import Severity
from esfsheet.record.common import Model


class Where(Model):
    """A place in the saved page: line and column from 1, in characters of the decoded text; null where it has none."""

    line: int | None = Field(default=None, ge=1)
    column: int | None = Field(default=None, ge=1)


class Place(Where):
    """Where a value came from."""

    raw: str = Field(description="The text as it stands at that place; its first line where the value has several.")
    label: str | None = Field(description="The label or heading that it stood under; null for a title or a sentence.")


class Finding(Model):
    """One thing that a person should know about a page; `esfsheet explain CODE` says more."""

    code: str = Field(pattern=r"^[SLVRCN][0-9]{3}$")
    severity: Severity
    field: str | None = Field(description="The record's field, as a dotted path.")
    message: str
    where: Where
    raw: str | None = Field(description="The text that the finding is about.")
