"""The Typer application: every module of `esfsheet.cli.commands` is a command of its name, or an `app` of several."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Annotated

import typer

import esfsheet
from esfsheet.cli import commands

app = typer.Typer(
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


for _module in sorted(module.name for module in iter_modules(commands.__path__)):
    _loaded, _name = import_module(f"{commands.__name__}.{_module}"), _module.removesuffix("_")
    if hasattr(_loaded, "app"):
        app.add_typer(_loaded.app, name=_name)
    else:
        app.command(_name)(_loaded.command)
