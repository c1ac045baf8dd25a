"""Electronic mail addresses.

`local@domain` of RFC 5322 without its rarities, the domain also with Swedish letters; also as pages write it to hide
from robots, `namn(at)example.se`. Case stays as stated.

>>> parse("mailto:Anna.Berg@example.se"), parse("anna [at] example.se"), parse("<anna@example.se>;")
('Anna.Berg@example.se', 'anna@example.se', 'anna@example.se')
>>> parse_all("anna@example.se och bo@example.se")
['anna@example.se', 'bo@example.se']
>>> parse("st...")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not an e-mail address
"""

import re

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import plain

_AT = pattern(r" ?(?:@|\(at\)|\[at\]|\{at\}) ?", re.IGNORECASE)
_WORD = r"[A-Za-z0-9_%+&'!#$*=?^`{|}~-]"
_LABEL = r"[A-Za-z0-9ÅÄÖÉÜåäöéü](?:[A-Za-z0-9ÅÄÖÉÜåäöéü-]{0,61}[A-Za-z0-9ÅÄÖÉÜåäöéü])?"
_ADDRESS = pattern(rf"{_WORD}{{1,64}}(?:\.{_WORD}{{1,64}}){{0,16}}@(?:{_LABEL}\.){{1,8}}[A-Za-z]{{2,24}}")
_BETWEEN = pattern(r"[,;/ ]+(?:och [,;/ ]*)?")


def parse(text: str) -> str:
    """The one address."""
    if text.isascii() and "{" not in text and _ADDRESS.fullmatch(text):
        return text
    addresses = _pieces(text)
    if len(addresses) != 1:
        raise Unreadable("V701", "not an e-mail address")
    return _address(addresses[0])


def parse_all(text: str) -> list[str]:
    """Every address of a list parted by comma, semicolon, slash, space or `och`."""
    addresses = [_address(piece) for piece in _pieces(text)]
    if not addresses:
        raise Unreadable("V701", "not an e-mail address")
    return addresses


def _pieces(text: str) -> list[str]:
    return [piece for piece in _BETWEEN.split(_AT.sub("@", plain(text))) if piece]


def _address(piece: str) -> str:
    address = piece.strip("<>").rstrip(".>")
    if address[:7].lower() == "mailto:":
        address = address[7:].partition("?")[0]
    if not _ADDRESS.fullmatch(address):
        raise Unreadable("V701", "not an e-mail address")
    return address
