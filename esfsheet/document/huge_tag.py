"""Whether a tag has so many attributes that lxml, which compares each with all others, would be at it for minutes."""

from esfsheet.patterns import pattern

_MANY = 1_000
_LONG = 4_000
_STEP = _LONG // 2
_VALUE = rb"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>]*+)"""
_ATTRIBUTE = rb"(?:[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+" + _VALUE + b")?+)"
_OPENS = pattern(b"<[A-Za-z]")
_TAG = pattern(rb"<[A-Za-z][^\s/>]*+(?>" + _ATTRIBUTE + rb"{%d})" % _MANY)
# A value may hold >, which then ends no tag.
_HIDING = pattern(rb"""=(?:"[^"]{0,%d}>|'[^']{0,%d}>)""" % (_LONG, _LONG))
_REST = pattern(b"=" + _VALUE + rb"(?>" + _ATTRIBUTE + rb"{0,%d})(" % (_MANY // 2) + _ATTRIBUTE + b")?")


def has_huge_tag(data: bytes) -> bool:
    """Whether a tag has about a thousand attributes.

    >>> has_huge_tag(b"<p " + b"a='>' " * 1000), has_huge_tag(b"<p " + b"a/" * 1000), has_huge_tag(b"<p a='" + b"a " * 1000)
    (True, True, False)
    """
    return _plainly(data) or _by_values(data)


def _plainly(data: bytes) -> bool:
    """Looks at one place in each stretch of half the length that so many attributes take."""
    at = 0
    while at < len(data):
        end = data.find(b">", at)
        end = len(data) if end < 0 else end
        if end - at < _STEP:
            at += _STEP
            continue
        tag = _OPENS.search(data, data.rfind(b">", max(at - _STEP, 0), at) + 1, end)
        # A long value (a picture in the page itself) is one attribute.
        if tag and _TAG.match(data, tag.start()):
            return True
        at = end + 1
    return False


def _by_values(data: bytes) -> bool:
    at = 0
    while hiding := _HIDING.search(data, at):
        rest = _REST.match(data, hiding.start())
        if rest is None or rest[1]:
            return rest is not None
        at = rest.end()
    return False
