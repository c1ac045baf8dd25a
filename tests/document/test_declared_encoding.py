"""What a page declares: one that declares several encodings, or an odd one, means what its meta element or XML says."""

import pytest

from esfsheet.document.encoding import decode

BODY = "<title>Försörjning på Åland för älgar och öar</title>"


@pytest.mark.parametrize(
    "head",
    [
        '<script charset="utf-8" src="a.js"></script><meta charset="macintosh">',
        '<!-- charset=utf-8 --><meta http-equiv="Content-Type" content="text/html; charset=macintosh">',
        '<?xml version="1.0" encoding="macintosh"?><html><script charset="iso-8859-1"></script>',
    ],
)
def test_a_script_declares_nothing_for_its_page(head: str) -> None:
    decoded = decode((head + BODY).encode("mac_roman"))
    assert BODY in decoded.text
    assert not decoded.notes


def test_what_a_script_alone_declares_is_not_the_page_s() -> None:
    decoded = decode(('<script charset="macintosh" src="a.js"></script>' + BODY).encode("cp1252"))
    assert BODY in decoded.text


@pytest.mark.parametrize("name", ["utf-8", "iso-8859-1", "windows-1252", "latin1"])
def test_an_ordinary_declaration_loads_no_package(name: str) -> None:
    import subprocess
    import sys

    program = f"import sys; from esfsheet.document.encoding import decode; decode({f'<meta charset={name}>{BODY}'.encode('cp1252')!r}); sys.exit('bs4' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
