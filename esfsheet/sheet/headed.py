"""Headings that stand as labels, each with its list or its prose beside it: as in a definition list of the whole page."""

from collections.abc import Mapping, Sequence
from typing import Any

from esfsheet.reading import Source
from esfsheet.sheet.draft import Draft
from esfsheet.sheet.fields import Field
from esfsheet.values.text import clean, fold


def take(fields: Sequence[Field], headings: Mapping[str, str], made: Draft) -> list[Field]:
    """The fields that are no headings; those that are go into the record's lists and sections."""
    known = {fold(heading): feeds for heading, feeds in headings.items()} if fields else {}
    left = []
    for field in fields:
        feeds = None if field.known else known.get(fold(field.label).rstrip(" :"))
        if feeds is None:
            left.append(field)
        elif field.raw:
            _put(field, feeds, made)
    return left


def _put(field: Field, feeds: str, made: Draft) -> None:
    entries: list[Any] = made.values.setdefault(feeds, [])
    lines = [clean(line) for line in field.raw.split("\n")]
    if feeds == "sections":
        path = f"sections.{len(entries)}"
        made.sources[f"{path}.heading"] = Source(field.label_at, field.label, field.label)
        made.sources[f"{path}.text"] = Source(field.at, field.raw, field.label)
        entries.append({"heading": clean(field.label), "text": "\n\n".join(lines)})
        return
    for line in lines:
        made.sources[f"{feeds}.{len(entries)}"] = Source(field.at, field.raw, field.label)
        entries.append(line)
