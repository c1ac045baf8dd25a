"""Which addresses may be connected to: public ones, so that no page can lead us into the user's own network.

A name is resolved once and each of its addresses checked; the connection is then made to an address of that very answer,
so that a second look-up cannot give another one. Ranges: the special-purpose address registries of IANA
(https://www.iana.org/assignments/iana-ipv4-special-registry, .../iana-ipv6-special-registry).

>>> why_refused("169.254.169.254"), why_refused("::ffff:10.0.0.1"), why_refused("93.184.216.34")
('link-local', 'not public', None)
"""

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass

from esfsheet.fetch.problem import Broken, Failed, Refused

Resolve = Callable[[str, int], list[str]]

_PRIVATE = tuple(
    map(ipaddress.ip_network, "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 127.0.0.0/8 ::1/128 fc00::/7".split())
)
_LINK_LOCAL = tuple(map(ipaddress.ip_network, "169.254.0.0/16 fe80::/10".split()))
_SPECIAL = tuple(
    map(
        ipaddress.ip_network,
        (
            "0.0.0.0/8 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3"
            " 2001::/23 2001:db8::/32 2002::/16 3fff::/20"
        ).split(),
    )
)
_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def why_refused(text: str, *, allow_private: bool = False) -> str | None:
    """What keeps us from connecting to an address; None where nothing does.

    With `allow_private`, private and loopback addresses pass; link-local ones, where clouds keep their secrets, never do.
    """
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return "not an address"
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id or any(address in network for network in _LINK_LOCAL):
            return "link-local"
        if address in _NAT64:
            # What stands in the last four bytes is where the packets go.
            return why_refused(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)), allow_private=allow_private)
    if any(address in network for network in _PRIVATE):
        return None if allow_private else "private"
    if any(address in network for network in _LINK_LOCAL):
        return "link-local"
    if any(address in network for network in _SPECIAL) or (address.version == 6 and address not in _GLOBAL_V6):
        return "not public"
    return None


@dataclass(frozen=True)
class Guard:
    """Resolves and checks; `resolve` is the system's unless a test says otherwise."""

    allow_private: bool = False
    resolve: Resolve = resolve

    def addresses(self, host: str, port: int) -> list[str]:
        """The addresses of a host, every one of them checked. Raises Refused, Failed or Broken."""
        try:
            found = self.resolve(host, port)
        except socket.gaierror as error:
            if error.errno == socket.EAI_AGAIN:
                raise Broken(
                    f"{host} could not be looked up", "check the connection, then run again", host_down=True
                ) from error
            raise Failed(f"there is no host {host}", "check the address") from error
        except (OSError, UnicodeError) as error:
            raise Failed(f"{host} could not be looked up: {error}", "check the address") from error
        if not found:
            raise Failed(f"{host} has no address", "check the address")
        for address in found:
            if why := why_refused(address, allow_private=self.allow_private):
                usable = why == "private"
                raise Refused(
                    f"{host} is at {address}, which is {why}",
                    "if it is a host of yours, use --allow-private" if usable else "such addresses hold no pages",
                )
        return found
