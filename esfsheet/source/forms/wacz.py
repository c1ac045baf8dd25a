"""WACZ: a zip that holds a web archive, its index and its list of pages."""

from collections.abc import Collection


def is_wacz(names: Collection[str]) -> bool:
    """Whether a zip with members of these names is a WACZ (Web Archive Collection Zipped, section "Directory Layout")."""
    return "datapackage.json" in names and any(map(holds_pages, names))


def holds_pages(name: str) -> bool:
    """Whether a member of a WACZ is one of its WARCs; its indexes and lists repeat what they hold."""
    return name.startswith("archive/") and name.endswith((".warc", ".warc.gz"))
