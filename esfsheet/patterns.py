"""Regular expressions that are compiled when they are first used: most of them are never needed for a run's pages."""

import re
from typing import Any, AnyStr, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Compiled:
    """Has the methods of a compiled expression as attributes of its own: nothing stands between a call and `re`."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags


class _Waiting(_Compiled):
    def __getattr__(self, name: str) -> Any:
        # Called for what the object does not have.
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        # Python looks attributes up more quickly where the class has no __getattr__.
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


def pattern(regex: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The same as `re.compile`, later.

    >>> pattern("[0-9]+").findall("1 av 20")
    ['1', '20']
    """
    return cast("re.Pattern[AnyStr]", _Waiting(regex, flags))
