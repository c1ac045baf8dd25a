"""What stands in a page's footers, which no reader keeps.

>>> footers("<p>Text</p><footer><p>Senast ändrad 2017-01-19</p><p>Följ &amp; dela</p></footer>")
['Senast ändrad 2017-01-19', 'Följ & dela']
"""

import re
from html import unescape

from esfsheet.patterns import pattern

_OPENING = pattern(r"<footer(?=[\s>])[^<>]{0,500}>", re.IGNORECASE)
_LINE_ENDS = pattern(
    r"</?(?:p|div|li|ul|ol|br|h[1-6]|section|address|tr|td|dt|dd|footer)(?=[\s/>])[^<>]{0,500}>", re.IGNORECASE
)
_MARKUP = pattern(r"<[^<>]{0,2000}>")
_LONGEST, _MOST = 6_000, 10


def footers(source: str) -> list[str]:
    """Their lines, in order."""
    lines = []
    for opening in list(_OPENING.finditer(source))[:_MOST]:
        end = source.find("</footer", opening.end(), opening.end() + _LONGEST)
        part = source[opening.end() : end if end >= 0 else opening.end()]
        lines += _LINE_ENDS.sub("\n", part).split("\n")
    texts = (" ".join(unescape(_MARKUP.sub("", line)).split()) for line in lines)
    return [text for text in texts if text]
