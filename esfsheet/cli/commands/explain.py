"""`esfsheet explain`: what the codes of findings mean."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

import typer


class Format(StrEnum):
    """Text for people, or the README's table."""

    text = "text"
    markdown = "markdown"


def command(
    codes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CODE|PREFIX]...", help="Codes, or their first letters; all are listed where none is given."),
    ] = None,
    output_format: Annotated[Format, typer.Option("--format", help="text, or markdown for a table.")] = Format.text,
) -> None:
    """Tell what the codes of findings mean, why they matter and how to mend them."""
    from esfsheet.checks.explain import explained, listed, markdown
    from esfsheet.checks.wording import nearest
    from esfsheet.cli.inputs import fail
    from esfsheet.codes import Code, catalogue

    every = catalogue()
    wanted: list[Code] = []
    for asked in codes or [""]:
        found = [code for name, code in every.items() if name.startswith(asked.strip().upper())]
        if not found:
            raise fail(f"{asked}: no such code{nearest(asked, _alike(asked, every))} (esfsheet explain lists all)")
        wanted.extend(code for code in found if code not in wanted)
    if output_format is Format.markdown:
        typer.echo(markdown(wanted))
    elif codes and all(asked.strip().upper() in every for asked in codes):
        typer.echo("\n\n\n".join(explained(code) for code in wanted))
    else:
        typer.echo(listed(wanted))


def _alike(asked: str, known: Iterable[str]) -> list[str]:
    """The known codes of the same letter; all where there are none."""
    known = list(known)
    return [name for name in known if name[0] == asked.strip()[:1].upper()] or known
