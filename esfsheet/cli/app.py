"""The Typer application; its commands are in `esfsheet.cli.commands`, one a module."""

from typing import Annotated

import typer

import esfsheet
from esfsheet.cli.lazily import Lazily

app = typer.Typer(
    cls=Lazily,
    name="esfsheet",
    help="Saved European Social Fund project sheets, and Swedish news texts about the projects, as validated records.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"esfsheet {esfsheet.__version__}")
        raise typer.Exit


@app.callback()
def _esfsheet(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass
