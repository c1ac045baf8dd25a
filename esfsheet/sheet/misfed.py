"""Layouts that feed what no record has: in which file, by which label, and the field that is most like it."""

import sys
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from esfsheet.layout import Layout, layouts

_BY_HEADINGS = frozenset(("sections", "participating_organisations", "cofinanciers", "municipalities", "counties"))


def unknown_fields(by_labels: Collection[str]) -> Iterator[str]:
    """What is wrong, one of them each; `by_labels` are the fields that labels may feed.

    `esf_2028.py: 'Insatsens nummer' feeds 'projekt_number', which is no field; the nearest known one is project_number`
    """
    for layout in layouts():
        for fed, fields in (({**layout.renamed, **layout.labels}, by_labels), (layout.headings, _BY_HEADINGS)):
            for label, field in fed.items():
                if field not in fields:
                    near = "".join(f"; the nearest known one is {one}" for one in get_close_matches(field, fields, 1))
                    yield f"{_file(layout)}: {label!r} feeds {field!r}, which is no field{near}"


def _file(layout: Layout) -> str:
    """The name of the file that declares a layout."""
    modules = (module for module in list(sys.modules.values()) if getattr(module, "LAYOUT", None) is layout)
    return next((Path(module.__file__).name for module in modules if module.__file__), layout.name)
