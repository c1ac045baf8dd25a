"""Facts that do not change with the pages."""

from functools import cache
from importlib.resources import files


@cache
def municipalities() -> frozenset[str]:
    """The names of Sweden's 290 municipalities (Statistics Sweden, county and municipality codes)."""
    return frozenset(files("esfsheet.data").joinpath("municipalities.txt").read_text("utf-8").split("\n")[:-1])
