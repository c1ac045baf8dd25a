"""No connection leads into the user's own network. Resolver and connections are stand-ins: nothing leaves this machine."""

import ipaddress
import socket
import threading
import time

import httpcore2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from esfsheet.fetch.client import Client
from esfsheet.fetch.connection import dial
from esfsheet.fetch.guard import Guard, why_refused
from esfsheet.fetch.problem import Broken, Failed, Problem, Refused
from esfsheet.fetch.url import parse
from esfsheet.fetch.visit import Visitor
from tests.fetch.conftest import Skipping
from tests.fetch.site import PAGE, Site, answer, redirect

PUBLIC = "93.184.216.34"
PRIVATE = "10.0.0.1 172.16.5.4 192.168.1.1 100.64.0.1 127.0.0.1 127.9.9.9 ::1 fc00::1 fd12:3456::1 64:ff9b::a00:1".split()
NEVER = (
    "0.0.0.0 0.1.2.3 169.254.169.254 192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1"
    " 240.0.0.1 255.255.255.255 :: fe80::1 fe80::1%eth0 2606:4700::1%eth0 ff02::1 fec0::1 2001:db8::1 2001::1 2002:a00:1::"
    " 3fff::1 4000::1 100::1 64:ff9b:1::1 64:ff9b::a9fe:a9fe ::ffff:10.0.0.1 ::ffff:93.184.216.34 ::10.0.0.1 here 1.2.3"
).split()


@pytest.mark.parametrize("address", [*PRIVATE, *NEVER])
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    assert why_refused(address)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_ones_pass_where_they_are_allowed(address: str) -> None:
    assert why_refused(address, allow_private=True) is None


@pytest.mark.parametrize("address", NEVER)
def test_others_never_pass(address: str) -> None:
    assert why_refused(address, allow_private=True)


@pytest.mark.parametrize("address", [PUBLIC, "192.121.1.1", "2606:4700::6810:1", "2a00:801::1", "64:ff9b::5db8:d822"])
def test_public_addresses_pass(address: str) -> None:
    assert why_refused(address) is None


@given(st.ip_addresses())
def test_what_the_standard_library_calls_not_global_is_refused(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if not address.is_global or address.is_multicast:
        assert why_refused(str(address))


class Network:
    """A stand-in for names and connections: whatever address is connected to, a site on loopback answers."""

    def __init__(self, site: Site, time: Skipping, names: dict[str, list[list[str]]]) -> None:
        self.looked_up: list[str] = []
        self.connected: list[str] = []
        self._names = names
        self._port = site.port
        client = Client("esfsheet/test", Guard(resolve=self._resolve), 5.0, 100_000, time.clock, self._dial)
        self.visitor = Visitor(client, time.clock, 1.0)

    def _resolve(self, host: str, port: int) -> list[str]:
        self.looked_up.append(host)
        if host not in self._names:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        answers = self._names[host]
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def _dial(self, address: str, port: int, timeout: float) -> httpcore2.NetworkStream:
        self.connected.append(address)
        if address.endswith("99"):
            raise httpcore2.ConnectError("nobody there")
        return dial("127.0.0.1", self._port, timeout)


def test_a_public_site_is_connected_to_at_the_address_that_was_checked(site: Site, time_: Skipping) -> None:
    network = Network(site, time_, {"sheets.example": [["2a00:801::99", "93.184.216.99", PUBLIC]]})
    site.replies["/a"] = answer()
    page = network.visitor.page(parse("http://sheets.example/a")).page
    assert (page.body, page.address) == (PAGE, PUBLIC)
    assert network.connected == ["2a00:801::99", "93.184.216.99", PUBLIC] * 2
    # Once for each connection: no second look-up stands between the check and the connection.
    assert network.looked_up == ["sheets.example"] * 2
    assert site.asked[-1].headers["host"] == "sheets.example"


@pytest.mark.parametrize("address", [*PRIVATE, *NEVER])
def test_a_name_that_leads_inside_is_refused_before_connecting(site: Site, time_: Skipping, address: str) -> None:
    for answers in ([address], [PUBLIC, address]):
        network = Network(site, time_, {"trap.example": [answers]})
        with pytest.raises(Refused, match=r"trap\.example is at"):
            network.visitor.page(parse("http://trap.example/a"))
        assert network.connected == []


def test_a_name_that_changes_its_address_is_refused(site: Site, time_: Skipping) -> None:
    network = Network(site, time_, {"rebind.example": [[PUBLIC], [PUBLIC], ["127.0.0.1"]]})
    site.replies |= {"/a": redirect("/b"), "/b": answer(b"a secret")}
    with pytest.raises(Refused, match=r"127\.0\.0\.1, which is private"):
        network.visitor.page(parse("http://rebind.example/a"))
    assert network.connected == [PUBLIC, PUBLIC]
    assert site.pages == ["/a"]


@pytest.mark.parametrize(
    "to", ["http://inside.example/", "http://inside.example:8080/", "//inside.example/", "https://inside.example/"]
)
def test_a_redirect_inside_is_refused(site: Site, time_: Skipping, to: str) -> None:
    network = Network(site, time_, {"sheets.example": [[PUBLIC]], "inside.example": [["192.168.0.1"]]})
    site.replies["/a"] = redirect(to)
    with pytest.raises(Refused):
        network.visitor.page(parse("http://sheets.example/a"))
    assert network.connected == [PUBLIC, PUBLIC]


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f000001", "017700000001", "127.1", "[::1]", "[::ffff:127.0.0.1]", "127.0.0.1."]
)
def test_other_ways_to_write_loopback(host: str, time_: Skipping) -> None:
    client = Client("esfsheet/test", clock=time_.clock)
    with pytest.raises(Problem) as raised:
        Visitor(client, time_.clock, 1.0).page(parse(f"http://{host}:9/"))
    assert "which is" in raised.value.reason


def test_a_name_that_does_not_exist(site: Site, time_: Skipping) -> None:
    with pytest.raises(Failed, match=r"no host gone\.example"):
        Network(site, time_, {}).visitor.page(parse("http://gone.example/a"))


def test_a_look_up_without_an_answer_is_given_up_in_time(time_: Skipping) -> None:
    answered = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        answered.wait(30)
        return [PUBLIC]

    client = Client("esfsheet/test", Guard(resolve=hang), 0.1, 1000, time_.clock)
    began = time.monotonic()
    with pytest.raises(Broken, match=r"0\.1 seconds"):
        client.get(parse("http://slow.example/"), lambda _: None)
    assert time.monotonic() - began < 5
    answered.set()


def test_an_address_that_never_answers_leaves_time_for_the_next(site: Site, time_: Skipping) -> None:
    allowed: list[float] = []

    def dial_(address: str, port: int, timeout: float) -> httpcore2.NetworkStream:
        if address != PUBLIC:
            allowed.append(timeout)
            time_.slept.append(timeout)
            raise httpcore2.ConnectTimeout
        return dial("127.0.0.1", site.port, timeout)

    site.replies["/a"] = answer()
    guard = Guard(resolve=lambda host, port: ["2a00:801::99", "2a00:801::98", PUBLIC])
    client = Client("esfsheet/test", guard, 9.0, 100_000, time_.clock, dial_)
    assert client.get(parse("http://sheets.example/a"), lambda _: None).body == PAGE
    assert allowed == pytest.approx([3.0, 3.0], abs=0.5)
