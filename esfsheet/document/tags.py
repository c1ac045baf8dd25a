"""The elements of a page that can be read without a tree: what each does to the lines, and which may stand in which."""

from functools import lru_cache

from esfsheet.document.parts import TELLING, leaves_out
from esfsheet.patterns import pattern

_NAME = r"[a-zA-Z_:][a-zA-Z0-9_:.-]*"
_TAG = pattern(rf"""([a-z][a-z0-9]*)((?:[ \n]+{_NAME}(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)[ \n]*(/?)""")
_ATTRIBUTE = pattern(rf"""[ \n]({_NAME})(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
# What is longer is a drawing in an attribute, or an attack; and nothing that is kept for the next page.
_LONGEST = 2_000

INLINE, NOTHING, BREAK, BLOCK, PART, TITLE, CELL, ROW, HEADER, ASIDE, LEFT_OUT = range(11)
_MODES = {
    INLINE: "span strong b em i u a label small font bdi cite code mark time data dfn abbr",
    NOTHING: "img input wbr",
    BREAK: "br hr",
    BLOCK: "html body p div ul ol dl table tbody thead tfoot section article main blockquote figure address details form"
    " figcaption summary option",
    PART: "li h2 h3 h4 h5 h6",
    TITLE: "h1",
    CELL: "td th dt dd",
    ROW: "tr",
    HEADER: "header",
    ASIDE: "aside",
    LEFT_OUT: "nav footer button template noscript dialog select",
}
_MODE = {name: mode for mode, names in _MODES.items() for name in names.split()}
EMPTY = frozenset(name for name, mode in _MODE.items() if mode in (NOTHING, BREAK))
_PHRASE = frozenset(name for name, mode in _MODE.items() if mode in (INLINE, NOTHING)) | {"br"}
_ANY = _PHRASE | frozenset(
    "p div ul ol dl table section article main blockquote figure address details form hr header aside nav footer button"
    " template noscript dialog select h1 h2 h3 h4 h5 h6".split()
)
_HOLDS = {
    **dict.fromkeys(
        "body section article main li dd header aside nav footer template noscript dialog blockquote".split(), _ANY
    ),
    **dict.fromkeys("p dt th address figcaption summary h1 h2 h3 h4 h5 h6 button option".split(), _PHRASE),
    **dict.fromkeys(_PHRASE - EMPTY, _PHRASE),
    "a": _PHRASE - {"a"},
    "figure": _ANY | {"figcaption"},
    "details": _ANY | {"summary"},
    "select": frozenset(("option",)),
    "td": _ANY - {"dl", "table"},
    "form": _ANY - {"form"},
    "div": _ANY | {"dt", "dd"},
    "dl": frozenset(("dt", "dd", "div")),
    "ul": frozenset(("li",)),
    "ol": frozenset(("li",)),
    "table": frozenset(("tr", "tbody", "thead", "tfoot")),
    **dict.fromkeys(("tbody", "thead", "tfoot"), frozenset(("tr",))),
    "tr": frozenset(("td", "th")),
    "html": frozenset(("body",)),
    "": frozenset(("html", "body")),
}
"""Which elements may stand in which, for this reader to go on."""
ENDS = {f"/{name}": mode for name, mode in _MODE.items() if name not in EMPTY}


class GivenUp(Exception):
    """The page is none for this reader."""


@lru_cache(4096)
def start(outer: str, tag: str) -> tuple[str, int]:
    """The end tag that belongs to a start tag within an element, and how its own is read. Raises GivenUp."""
    found = _TAG.fullmatch(tag) if len(tag) <= _LONGEST else None
    if found is None or found[1] not in _MODE or (found[3] and found[1] not in EMPTY):
        raise GivenUp
    name, mode = found[1], _MODE[found[1]]
    if name not in _HOLDS[outer.lstrip("/")]:
        raise GivenUp
    said: set[str] = set()
    for attribute, *values in _ATTRIBUTE.findall(found[2]):
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
    return f"/{name}", mode
