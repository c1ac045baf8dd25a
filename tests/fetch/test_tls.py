"""HTTPS: a certificate must be valid, and for the very host."""

import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from esfsheet.fetch.problem import Problem
from esfsheet.fetch.url import parse
from tests.fetch.conftest import MakeVisitor
from tests.fetch.site import PAGE, Site, answer, redirect

INVALID = r"certificate of 127\.0\.0\.1 is not valid"


def _certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate that only itself vouches for, made here, so that no key lies in the repository."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    kind = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split()
    files = ["-keyout", str(key), "-out", str(certificate)]
    names = ["-subj", "/CN=esfsheet test", "-addext", f"subjectAltName={name}"]
    subprocess.run(["openssl", "req", *kind, *files, *names], check=True, capture_output=True)
    return key, certificate


def _site(folder: Path, name: str) -> tuple[Site, Path]:
    key, certificate = _certificate(folder, name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return Site({"/a": answer()}, context=context), certificate


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[Site, Path]]:
    made, certificate = _site(tmp_path, "IP:127.0.0.1")
    with made:
        yield made, certificate


def test_a_certificate_that_nobody_vouches_for_is_refused(visitor: MakeVisitor, secure: tuple[Site, Path]) -> None:
    site, _ = secure
    with pytest.raises(Problem, match=INVALID):
        visitor().page(parse(site.url + "/a"))
    assert site.asked == []


def test_a_certificate_that_the_system_trusts(
    visitor: MakeVisitor, secure: tuple[Site, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    site, certificate = secure
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert visitor().page(parse(site.url + "/a")).page.body == PAGE
    site.replies["/b"] = redirect(f"http://127.0.0.1:{site.port}/a")
    with pytest.raises(Problem, match="unprotected http"):
        visitor().page(parse(site.url + "/b"))


def test_a_certificate_for_another_host(visitor: MakeVisitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, certificate = _site(tmp_path, "DNS:sheets.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with site, pytest.raises(Problem, match=INVALID):
        visitor().page(parse(site.url + "/a"))
    assert site.asked == []
