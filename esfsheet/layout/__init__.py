"""Page generations: one file each, found by looking into this package. To add one, add a file."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from esfsheet.layout.base import Layout, Sign

__all__ = ["Layout", "Sign", "layouts"]


def layouts() -> tuple[Layout, ...]:
    """Every layout: the LAYOUT of each module on this package's path, in order of name."""
    return _layouts(tuple(__path__))


@cache
def _layouts(path: tuple[str, ...]) -> tuple[Layout, ...]:
    modules = (import_module(f"{__name__}.{name}") for name in sorted(name for _, name, _ in iter_modules(path)))
    return tuple(module.LAYOUT for module in modules if hasattr(module, "LAYOUT"))
