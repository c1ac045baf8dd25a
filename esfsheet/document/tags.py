"""The elements of a page that can be read without a tree: what each does to the lines, and which may stand in which."""

# Those before BREAK begin no line and end none. ENDED is for a tag before which an end tag is missing.
INLINE, NOTHING, LEFT_OUT, ENDED, BREAK, BLOCK, PART, TITLE, CELL, ROW, HEADER, ASIDE = range(12)
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
MODE = {name: mode for mode, names in _MODES.items() for name in names.split()}
ROLES = {
    "h1": "title",
    **{f"h{level}": "heading" for level in range(2, 7)},
    "li": "item",
    "dt": "label",
    **dict.fromkeys(("td", "th", "dd"), "cell"),
}
"""The role of a line that begins in an element."""
EMPTY = frozenset(name for name, mode in MODE.items() if mode in (NOTHING, BREAK))
_PHRASE = frozenset(name for name, mode in MODE.items() if mode in (INLINE, NOTHING)) | {"br"}
_ANY = _PHRASE | frozenset(
    "p div ul ol dl table section article main blockquote figure address details form hr header aside nav footer button"
    " template noscript dialog select h1 h2 h3 h4 h5 h6".split()
)
HOLDS = {
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


class GivenUp(Exception):
    """The page is none for this reader."""
