"""What each tag does within each element: looked up once, since the pages of a site have the same few tags."""

from functools import cache
from typing import Union

from esfsheet.document.optional_ends import ENDED_BY
from esfsheet.document.parts import TELLING, leaves_out
from esfsheet.document.tags import ASIDE, BLOCK, EMPTY, ENDED, HOLDS, INLINE, LEFT_OUT, MODE, ROLES, GivenUp
from esfsheet.patterns import pattern

_NAME = r"[a-zA-Z_:][a-zA-Z0-9_:.-]*"
_TAG = pattern(rf"""([a-z][a-z0-9]*)((?:[ \n]+{_NAME}(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)[ \n]*(/?)""")
_ATTRIBUTE = pattern(rf"""[ \n]({_NAME})(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
# What is longer is a drawing in an attribute, or an attack; and nothing that is kept for the next page.
_LONGEST = 2_000
_MOST = 500

Does = tuple[int, Union["Inside", None]]
"""How a tag is read, and which element is open behind it; None where the one around it is again."""


class Inside(dict[str, Does]):
    """By tag, without its brackets, what it does within an element. Raises GivenUp for one that may not stand there."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.role = ROLES.get(name, "")
        self.end = f"/{name}" if name else None
        self.holds = HOLDS.get(name, frozenset())
        self.ended_by = ENDED_BY.get(name, frozenset())

    def __missing__(self, tag: str) -> Does:
        does = self._does(tag)
        if len(self) >= _MOST:
            self.clear()
        self[tag] = does
        return does

    def _does(self, tag: str) -> Does:
        if tag == self.end:
            return MODE[self.name], None
        if tag in self.ended_by:
            return ENDED, self
        found = _TAG.fullmatch(tag) if len(tag) <= _LONGEST else None
        if found is None:
            raise GivenUp
        name, attributes, closed = found.groups()
        if name in self.ended_by:
            return ENDED, self
        if name not in self.holds or (closed and name not in EMPTY):
            raise GivenUp
        return _mode(name, attributes), self if name in EMPTY else inside(name)


@cache
def inside(name: str) -> Inside:
    """What tags do within an element of that name; of the page itself, the empty one."""
    return Inside(name)


def _mode(name: str, attributes: str) -> int:
    mode = MODE[name]
    said: set[str] = set()
    for attribute, *values in _ATTRIBUTE.findall(attributes):
        attribute, value = attribute.lower(), "".join(values)
        if attribute not in TELLING:
            continue
        # Of one that stands twice the first counts; a reference in a value is the parser's to read.
        if attribute in said or "&" in value:
            raise GivenUp
        said.add(attribute)
        if leaves_out(name, attribute, value):
            if mode not in (BLOCK, INLINE, ASIDE, LEFT_OUT):
                raise GivenUp
            mode = LEFT_OUT
    return mode
