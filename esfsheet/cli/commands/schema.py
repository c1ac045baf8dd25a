"""`esfsheet schema`: the form of what parse writes, for other programs."""

from enum import StrEnum
from typing import Annotated

import typer


class Name(StrEnum):
    """A whole line, or the record in it."""

    envelope = "envelope"
    project = "project"
    article = "article"


def command(
    name: Annotated[Name, typer.Argument(help="A whole line, or the record of one kind.")] = Name.envelope,
) -> None:
    """Print the JSON Schema (2020-12) of the lines that parse writes."""
    import json

    from esfsheet.checks.schema import schema

    typer.echo(json.dumps(schema(name.value), ensure_ascii=False, indent=2))
