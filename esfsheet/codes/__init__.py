"""The catalogue of findings: each code declared once, never used again for something else."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from esfsheet.codes.code import Code

__all__ = ["Code", "catalogue"]


@cache
def catalogue() -> dict[str, Code]:
    """Every code of the catalogue, in order; each module of this package declares its own in CODES."""
    found: dict[str, Code] = {}
    for module in sorted(name for _, name, _ in iter_modules(__path__)):
        for code in getattr(import_module(f"{__name__}.{module}"), "CODES", ()):
            if code.code in found:
                raise ValueError(f"{code.code} is declared twice")
            found[code.code] = code
    return dict(sorted(found.items()))
