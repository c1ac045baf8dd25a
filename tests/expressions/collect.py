"""`python -m tests.expressions.collect`: every regular expression that esfsheet has, and how it is used, a line of JSON each.

`re` is watched while all modules are imported, their examples run and some pages parsed: so that those are seen too that are
made of what a page says, or when they are first needed.
"""

import doctest
import json
import re
import sys
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import FrameType, ModuleType
from typing import Any

import esfsheet
from esfsheet import patterns

FIXTURES = Path(__file__).parents[2] / "fixtures"
_EACH = 7
"""Of so many pages one is parsed."""

Key = tuple[str | bytes, int]
_USED: dict[Key, set[str]] = defaultdict(set)
_MADE: dict[Key, str] = {}


class _Watched:
    """A compiled expression that remembers how it is used."""

    def __init__(self, compiled: re.Pattern[Any], used: set[str]) -> None:
        self._compiled = compiled
        self._used = used

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled, name)
        if callable(found):
            self._used.add(name)
        return found


def _said(name: str, module: ModuleType) -> set[str]:
    """The methods of what has a name, as the module that has it calls them, or any where others may."""
    files = [Path(str(module.__file__))] if name.startswith("_") else Path(esfsheet.__path__[0]).rglob("*.py")
    called = rf"\b{re.escape(name)}\.(search|match|fullmatch|finditer|findall|split|sub|subn)\b"
    return {method for file in files for method in re.findall(called, file.read_text())}


def _caller(frame: FrameType | None) -> str | None:
    """Where in esfsheet an expression is made; None if it is made elsewhere."""
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if module not in ("re", "functools", "esfsheet.patterns", __name__):
            return f"{module}:{frame.f_lineno}" if module.split(".")[0] == "esfsheet" else None
        frame = frame.f_back
    return None


def _watch() -> None:
    original = re._compile  # type: ignore[attr-defined]

    def compiled(pattern: Any, flags: Any) -> Any:
        if isinstance(pattern, _Watched):
            return pattern
        made = original(pattern, flags)
        at = _caller(sys._getframe(1))
        if at is None:
            return made
        key = (made.pattern, int(made.flags))
        _MADE.setdefault(key, at)
        return _Watched(made, _USED[key])

    re._compile = compiled  # type: ignore[attr-defined]
    # Those that are compiled when they are first used have all methods at once: how they are used could not be seen.
    patterns.pattern = _at_once


def _at_once(regex: Any, flags: int = 0) -> Any:
    return re.compile(regex, flags)


def _exercise() -> None:
    for found in walk_packages(esfsheet.__path__, "esfsheet."):
        if found.name == "esfsheet.__main__":
            continue
        module = import_module(found.name)
        doctest.testmod(module)
        for name, value in list(vars(module).items()):
            if type(value).__name__ == "Pattern" and hasattr(value, "regex"):
                value.compiled.finditer("")
                _MADE[value.compiled.pattern, int(value.compiled.flags)] = f"{found.name}:{name}"
            elif isinstance(value, _Watched):
                value._used.update(_said(name, module))
    pages = sorted(path for path in FIXTURES.rglob("*") if path.is_file() and path.suffix != ".json")
    for page in pages[::_EACH]:
        for result in esfsheet.parse_many([page]):
            result.to_json(provenance=True)


if __name__ == "__main__":
    _watch()
    _exercise()
    for (source, flags), at in sorted(_MADE.items(), key=lambda one: one[1]):
        print(json.dumps([at, repr(source), flags, sorted(_USED[source, flags])]))
