"""Addresses in the one form in which they are checked, asked for and compared.

>>> parse("HTTPS://WWW.ESF.se:443/Resultat?Programområde=PO5#a").text
'https://www.esf.se/Resultat?Programomr%C3%A5de=PO5'
>>> parse("http://åäö.example/").host
'xn--4cab6c.example'
>>> redirected(parse("http://a.example/b/c?d"), "../e").text
'http://a.example/e'
"""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from esfsheet.fetch.problem import Refused

_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?")
_KEPT = "%/:@!$&'()*+,;=~?"
_LONGEST = 8000
_WRITE = "give the whole address of a page, beginning with https:// or http://"


@dataclass(frozen=True, slots=True)
class Url:
    """An http or https address without name, password or fragment; `host` in ASCII, without brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: what one robots.txt holds for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{'' if self.port == _PORTS[self.scheme] else f':{self.port}'}"

    @property
    def text(self) -> str:
        """The address as a text."""
        return self.origin + self.target


def parse(text: str) -> Url:
    """The address in a text. Raises Refused."""
    if len(text) > _LONGEST:
        raise Refused("the address is too long", _WRITE)
    try:
        text.encode()
        parts = urlsplit(text.strip())
        port = parts.port
    except UnicodeEncodeError as error:
        raise Refused("the address is not text in UTF-8", _WRITE) from error
    except ValueError as error:
        raise Refused(f"not an address: {error}", _WRITE) from error
    if parts.scheme not in _PORTS:
        told = f"{parts.scheme}: is not http or https" if parts.scheme else "neither an operation id nor an address"
        raise Refused(told, _WRITE)
    if "@" in parts.netloc:
        raise Refused("the address holds a name or a password", "leave out what stands before the @")
    return Url(parts.scheme, _host(parts.hostname or "", "[" in parts.netloc), port or _PORTS[parts.scheme], _target(parts))


def redirected(base: Url, location: str) -> Url:
    """Where an answer of `base` sends us. Raises Refused."""
    try:
        joined = urljoin(base.text, location.strip())
    except ValueError as error:
        raise Refused("the page redirects to what is no address", "look at the page in a browser") from error
    try:
        url = parse(joined)
    except Refused as error:
        raise Refused(f"the page redirects elsewhere: {error.reason}", "look at the page in a browser") from error
    if (base.scheme, url.scheme) == ("https", "http"):
        raise Refused("the page redirects from https to unprotected http", f"if that is right, ask for {url.text} itself")
    return url


def _host(name: str, bracketed: bool) -> str:
    if bracketed:
        try:
            address = ipaddress.IPv6Address(name)
            if address.scope_id is None:
                return str(address)
            raise ValueError("a zone of one machine")
        except ValueError as error:
            raise Refused("not an IPv6 address", _WRITE) from error
    try:
        host = name.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise Refused("the host has no valid name", _WRITE) from error
    if not _HOST.fullmatch(host):
        raise Refused("the host has no valid name", _WRITE)
    return host


def _target(parts: SplitResult) -> str:
    # Whatever is not plain in a request line is escaped; what is escaped already stays.
    path = quote(parts.path, safe=_KEPT.replace("?", "")) or "/"
    return f"{path}?{quote(parts.query, safe=_KEPT)}" if parts.query else path
