"""Whatever a page says of its encoding, it is read."""

import encodings
from pkgutil import iter_modules

import pytest

import esfsheet

# Every codec that Python has: some turn bytes into bytes, some text into text, some raise what no other does.
CODECS = sorted(name for _, name, _ in iter_modules(encodings.__path__) if name != "aliases")


@pytest.mark.parametrize("name", CODECS)
def test_every_codec_of_python(name: str) -> None:
    page = f"<meta charset={name}><h1>2019/00417 - Ö</h1><p>Diarienummer: 2019/00417</p><p>Region: Småland</p>".encode("cp1252")
    result = esfsheet.parse(page)
    assert result.source.encoding
    assert result.findings
