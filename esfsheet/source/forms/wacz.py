"""WACZ: a zip that holds a web archive, its index and its list of pages."""

_DESCRIPTION, _PAGES = "datapackage.json", "archive/"


def marks(name: str) -> tuple[str, ...]:
    """What a member's name says for its zip being a WACZ."""
    return (_DESCRIPTION,) if name == _DESCRIPTION else (_PAGES,) if holds_pages(name) else ()


def is_wacz(found: set[str]) -> bool:
    """Whether a zip with these marks is a WACZ (Web Archive Collection Zipped, section "Directory Layout")."""
    return {_DESCRIPTION, _PAGES} <= found


def holds_pages(name: str) -> bool:
    """Whether a member of a WACZ is one of its WARCs; its indexes and lists repeat what they hold."""
    return name.startswith(_PAGES) and name.endswith((".warc", ".warc.gz"))
