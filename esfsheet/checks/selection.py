"""Which codes are wanted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Codes by prefix. The longest prefix that fits a code decides; `ignore` wins over an equally long `select`.

    >>> some = Selection(select=("C", "R0"), ignore=("C01",))
    >>> [code for code in ("C001", "C010", "R001", "V101") if code in some]
    ['C001', 'R001']
    """

    select: tuple[str, ...] = ("",)
    ignore: tuple[str, ...] = ()

    def __contains__(self, code: str) -> bool:
        return _longest(code, self.select) > _longest(code, self.ignore)


def _longest(code: str, prefixes: tuple[str, ...]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)


ALL = Selection()
"""Every code."""
