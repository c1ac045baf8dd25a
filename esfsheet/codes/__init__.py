"""The catalogue of findings: each code declared once, never used again for something else."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from esfsheet.codes.code import Code

__all__ = ["Code", "catalogue"]


class _Catalogue(Mapping[str, Code]):
    """Codes of pages are found without loading the checks, which declare theirs beside what raises them."""

    def __getitem__(self, code: str) -> Code:
        return _of_pages().get(code) or _all()[code]

    def __iter__(self) -> Iterator[str]:
        return iter(_all())

    def __len__(self) -> int:
        return len(_all())


_CATALOGUE = _Catalogue()


def catalogue() -> Mapping[str, Code]:
    """Every code of the catalogue, in order."""
    return _CATALOGUE


@cache
def _of_pages() -> dict[str, Code]:
    """What reading a page can raise: each module of this package declares its own in CODES."""
    modules = sorted(name for _, name, _ in iter_modules(__path__))
    return _indexed(code for name in modules for code in getattr(import_module(f"{__name__}.{name}"), "CODES", ()))


@cache
def _all() -> dict[str, Code]:
    from esfsheet.checks import codes

    return _indexed((*_of_pages().values(), *codes()))


def _indexed(codes: Iterable[Code]) -> dict[str, Code]:
    found: dict[str, Code] = {}
    for code in codes:
        if code.code in found:
            raise ValueError(f"{code.code} is declared twice")
        found[code.code] = code
    return dict(sorted(found.items()))
