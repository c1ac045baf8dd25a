"""How a layout is declared."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

_NONE: Mapping[str, str] = MappingProxyType({})


class Sign:
    """Something on a page that speaks for a layout.

    kind   "label": the page has the label `text`; "value": what it states there begins with `pattern`;
           "title": the title does; "line": a whole line of the page is `text`.
    weight 1 a hint, 2 a mark that others rarely have, 4 a mark that only this layout has.
    """

    def __init__(
        self, kind: Literal["label", "value", "title", "line"], text: str = "", pattern: str = "", weight: int = 1
    ) -> None:
        self.kind = kind
        self.text = text
        self.pattern = pattern
        self.weight = weight


class Layout:
    """One generation of project sheets: how to know it, its labels, and what they feed.

    labels    label as on the page to field of the record, as a dotted path; a label that ends in ` - *` takes any theme.
    renamed   other names that a page may give a label, read as the field and reported.
    others    labels that are known and feed nothing: kept in `unmapped`.
    headings  heading to what it feeds: "sections", or the name of a list of the record. Empty: the prose has no headings.
    """

    def __init__(
        self,
        name: str,
        programme_period: str,
        labels: Mapping[str, str],
        signs: tuple[Sign, ...],
        renamed: Mapping[str, str] = _NONE,
        others: tuple[str, ...] = (),
        headings: Mapping[str, str] = _NONE,
    ) -> None:
        self.name = name
        self.programme_period = programme_period
        self.labels = labels
        self.signs = signs
        self.renamed = renamed
        self.others = others
        self.headings = headings
