"""How long an unquoted name is, as far as the text tells by having it elsewhere too."""

import re
from collections.abc import Collection

from esfsheet.news.naming.ends import ends_before
from esfsheet.news.text.places import joins, places

# After these words a name may go on, if the text has it so everywhere: `Händer som minns`, `Ung i Mark`.
MAY_GO_ON = frozenset("som i på för till från mot med av och in ut att utan över under vid mellan".split())
_CUT = re.compile(
    r" (?=(?:i|på|för|med|till|av|inom|vid|från|mot|och|mellan|hos|där|under|att|inte|nu|så|fram|vidare|[a-zåäö]{3,20}[dklmnrst]as) )"
)
_NEXT = re.compile(r" ([\w&+#-]+(?:\.[0-9]+)?)")
_VERSION = re.compile(
    r"(?: (?:[2-9](?:\.[0-9])?|1\.0|II|III|Plus)| vidare(?=[.,]|$)"
    r"|(?:,| [-–])? (?:[Ff]as|[Ss]teg|[Ee]tapp|[Dd]el) [1-9])(?![\w.,]\w)(?!\w)(?= ?(?P<after>[^\W_]*))"
)
_NUMBERS = (" 1", " 2", " 3", " 4", " 5", " 6", " 7", " 8", " 9", " II", " Plus", " vidare")
_UNIT = re.compile(r"miljon|m?kr|tkr|procent|år")
_MOST = 5


class Elsewhere:
    """A text with its title, which tells how long a name is by having it in several places; each name is counted once.

    >>> Elsewhere("Vårt projekt Händer som minns är här. I Händer som minns lagas mat.").settled("Händer", 13)
    'Händer som minns'
    >>> Elsewhere("Rapporten om Kugghjulet i vår. Kugghjulet gav resultat.").settled("Kugghjulet i vår", 13)
    'Kugghjulet'
    """

    def __init__(self, stated: str, title: str | None = None) -> None:
        self._stated = stated
        self._everywhere = f"{title or ''}\n{stated}"
        self._counts: dict[str, int] = {}
        self._versions: dict[str, int | None] = {}

    def settled(self, name: str, at: int, others: Collection[str] = ()) -> str:
        """The name at a place as the text has it elsewhere too: longer, if it always goes on so; shorter, if mostly.

        It is none of the `others`.
        """
        count = self._count(name)
        longer = self._longer(name, at, count)
        longer += version(self._stated, at + len(longer))
        if longer != name:
            return longer
        for cut in _CUT.finditer(name):
            short = name[: cut.start()]
            if short not in others and len(short) > 2 and (" " in short or len(short) > 4) and self._count(short) > count:
                return short
        return name

    def with_version(self, name: str) -> int | None:
        """Where the text has the name with the number of its version, if it never tells anything of it without one."""
        if name not in self._versions:
            self._versions[name] = self._with_version(name)
        return self._versions[name]

    def _longer(self, name: str, at: int, count: int) -> str:
        end = at + len(name)
        first = _NEXT.match(self._stated, end)
        if first is None or first[1] not in MAY_GO_ON or count < 2:
            return name
        best, longer = name, name
        for _ in range(_MOST):
            following = _NEXT.match(self._stated, end)
            if following is None:
                break
            longer, end = longer + following[0], following.end()
            if self._count(longer) < count:
                break
            if not ends_before(following[1]):
                best = longer
        return best

    def _with_version(self, name: str) -> int | None:
        stated = self._stated
        if f"{name} " not in stated or not any(name + number in stated for number in _NUMBERS):
            return None
        found = places([name], stated)
        versions = [end for _, end in found if version(stated, end)]
        return versions[0] - len(name) if versions and len(versions) == len(found) else None

    def _count(self, name: str) -> int:
        if name not in self._counts:
            self._counts[name] = _count(name, self._everywhere)
        return self._counts[name]


def later(name: str, stated: str) -> tuple[int, str] | None:
    """Where a text has a name that is told without a number with one too, and the name so."""
    for start, end in places([name], stated):
        if number := version(stated, end):
            return start, name + number
    return None


def version(stated: str, end: int) -> str:
    """The number of a version that follows a name; what counts something is none."""
    found = _VERSION.match(stated, end)
    if found is None or _UNIT.match(found["after"]):
        return ""
    return (
        found[0] if not found["after"] or ".0" in found[0] or not found[0][1].isdigit() or ends_before(found["after"]) else ""
    )


def _count(name: str, everywhere: str) -> int:
    count, at = 0, everywhere.find(name)
    while at >= 0:
        end = at + len(name)
        count += not (joins(everywhere[at - 1 : at], "_-") or joins(everywhere[end : end + 1], "_-"))
        at = everywhere.find(name, end)
    return count
