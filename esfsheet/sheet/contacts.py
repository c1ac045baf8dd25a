"""Names, e-mail addresses and telephone numbers: which belong to one contact."""

from collections.abc import Sequence
from typing import Any

from esfsheet.patterns import pattern
from esfsheet.sheet.fields import Field

KINDS = ("name", "email", "phone")
_AND = pattern(r" (?:och|and|samt|&) ")
_OR = pattern(r"[,;/]")
_SEVERAL = pattern(rf"{_OR.pattern}|{_AND.pattern}")
_CAPITAL = pattern(r"[A-ZÅÄÖÉ][\w'’-]+")

Person = dict[str, Field]
Unpaired = list[tuple[str, Any, Field]]
"""Kind, value where it has been read already, and field."""


def people(fields: Sequence[Field]) -> tuple[list[Person], Unpaired]:
    """The contacts in the order of the page, and the fields of which nobody can say whose they are.

    With one name, everything is that person's. With several, the label that stands first opens each contact; where all names
    stand together, then all addresses, they belong together in their order if there are equally many of each.
    """
    # By where the values stand: in a table by columns, one label stands above several.
    order = sorted(fields, key=lambda field: (field.at, field.label_at))
    kinds = [(_kind(field), field) for field in order]
    alone = dict(kinds)
    if len(alone) == len(kinds):
        return [alone] if kinds else [], []
    counts = {kind: sum(one == kind for one, _ in kinds) for kind in KINDS}
    opener = kinds[0][0]
    opened = [index for index, (kind, _) in enumerate(kinds) if kind == opener]
    if counts[opener] > 1 and opened == list(range(len(opened))) and len(opened) < len(kinds):
        return _columns(kinds, counts)
    found: list[Person] = []
    unpaired: Unpaired = []
    for kind, field in kinds:
        if kind == opener or not found:
            found.append({})
        if kind in found[-1]:
            unpaired.append((kind, None, field))
        else:
            found[-1][kind] = field
    return found, unpaired


def may_be_several(name: str) -> bool:
    """Whether a name may be those of several persons; it is not divided, since "Ek, Anna" and "Anna Ek, Muren AB" are one.

    >>> may_be_several("Anna och Bo Ek"), may_be_several("Anna Ek, Bo Alm"), may_be_several("Ek, Anna")
    (True, True, False)
    """
    if not _SEVERAL.search(name):
        return False
    if (parts := _AND.split(name))[1:]:
        return all(_CAPITAL.match(part.strip()) for part in parts)
    parts = _OR.split(name)
    return len(parts) > 1 and all(len(_CAPITAL.findall(part)) > 1 for part in parts)


def _columns(kinds: Sequence[tuple[str, Field]], counts: dict[str, int]) -> tuple[list[Person], Unpaired]:
    found: list[Person] = []
    unpaired: Unpaired = []
    first = kinds[0][0]
    for kind in KINDS:
        column = [field for one, field in kinds if one == kind]
        if len(column) != counts[first]:
            unpaired.extend((kind, None, field) for field in column)
            continue
        found = found or [{} for _ in column]
        for person, field in zip(found, column, strict=True):
            person[kind] = field
    return found, unpaired


def _kind(field: Field) -> str:
    assert field.known is not None
    assert field.known.feeds is not None
    return field.known.feeds.removeprefix("contacts.")
