"""Commands that are loaded when they are asked for: one run needs one of them, and no other's imports."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import typer
from typer.core import TyperGroup

from esfsheet.cli import commands


class Lazily(TyperGroup):
    """Every module of `esfsheet.cli.commands` is a command of its name, or an `app` of several."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**words)
        # Typer's own look-ups (help, completion, "did you mean") all go by this mapping.
        self.commands: Any = _Commands()

    def list_commands(self, ctx: Any) -> list[str]:
        """The names alone; Typer's own would load every command for them."""
        return list(self.commands)

    def make_context(self, *words: Any, **more: Any) -> Any:
        """As Typer's own, with a safe message where words are wrong."""
        with _told_safely():
            return super().make_context(*words, **more)

    def invoke(self, ctx: Any) -> Any:
        """As Typer's own, with a safe message where the words of a command are wrong."""
        with _told_safely():
            return super().invoke(ctx)


@contextmanager
def _told_safely() -> Iterator[None]:
    """Typer's messages hold the words that are wrong, as they are."""
    try:
        yield
    except Exception as error:
        if isinstance(message := getattr(error, "message", None), str):
            from esfsheet.output.safe import safe_line

            error.message = safe_line(f"{message}{_hint()}")  # type: ignore[attr-defined]
        raise


def _hint() -> str:
    """How a file is named whose name begins as an option does."""
    file = next((word for word in sys.argv[1:] if word.startswith("-") and len(word) > 1 and os.path.lexists(word)), None)
    return f" ({file} is a file here: write ./{file})" if file else ""


class _Commands(Mapping[str, Any]):
    def __iter__(self) -> Iterator[str]:
        return iter(_modules())

    def __len__(self) -> int:
        return len(_modules())

    def __contains__(self, name: object) -> bool:
        return name in _modules()

    def __getitem__(self, name: str) -> Any:
        return _loaded(name)


@cache
def _modules() -> Mapping[str, str]:
    """The module of each command; one whose name Python keeps for itself ends in an underscore."""
    return {name.removesuffix("_"): name for name in sorted(module.name for module in iter_modules(commands.__path__))}


@cache
def _loaded(name: str) -> Any:
    module = import_module(f"{commands.__name__}.{_modules()[name]}")
    if hasattr(module, "app"):
        module.app.info.name = name
        return typer.main.get_group(module.app)
    alone = typer.Typer(add_completion=False)
    alone.command(name)(module.command)
    return typer.main.get_command(alone)
