"""Leaves out of a page's bytes what no reader would keep, before anything is parsed: half of a saved page, or more.

Only what is plainly delimited is cut; an element that is not closed, or that holds another of its kind, is left to the parser.
"""

from esfsheet.patterns import pattern

_START = pattern(rb"<(?=[!fhns])(?:!--|(?:script|style|head|svg|nav|footer)(?=[ >\t\r\n\f]))")
_ENDS = {
    b"<!--": b"-->",
    b"<script": b"</script>",
    b"<style": b"</style>",
    b"<head": b"</head>",
    b"<svg": b"</svg>",
    b"<nav": b"</nav>",
    b"<footer": b"</footer>",
}
# What must not stand in a part if it is to be cut whole: then an end tag is missing, or belongs to something else.
_NEVER = {
    b"<head": pattern(rb"<(?:body|h1|p|div|table|main)[ >]"),
    b"<svg": pattern(rb"<svg[ >]"),
    b"<nav": pattern(rb"<(?:nav|main|h1)[ >]"),
    b"<footer": pattern(rb"<(?:footer|main|h1)[ >]"),
}


def trim(data: bytes) -> bytes:
    """The page without comments, scripts, styles, its head, drawings, navigation and footers.

    >>> trim(b"<p>Region<!-- <script> --><script>if (a<b) {}</script>: Syd</p>")
    b'<p>Region: Syd</p>'
    """
    kept = []
    at = begin = 0
    # What was looked up once is not looked up again from every start of the same kind: that would be quadratic.
    ends: dict[bytes, int] = {}
    blocked: dict[bytes, int] = {}
    while start := _START.search(data, at):
        name = start[0]
        at = start.end()
        if start.start() < blocked.get(name, 0):
            continue
        if ends.get(name, 0) < at:
            end = data.find(_ENDS[name], at)
            ends[name] = len(data) if end < 0 else end
        end = ends[name]
        if end == len(data):
            continue
        if name in _NEVER and (never := _NEVER[name].search(data, at, end)):
            blocked[name] = never.start()
            continue
        kept.append(data[begin : start.start()])
        at = begin = end + len(_ENDS[name])
    if not kept:
        return data
    kept.append(data[begin:])
    return b"".join(kept)
