"""File names made of what was asked for: readable, the same every time, and never outside their folder.

>>> stem("https://www.esf.se/projekt/?dnr=2020/00694", "2020/00694", None)
'2020-00694-2a25555c70'
>>> stem("https://a.example/../../etc/passwd%00?x=<b>", None, None).rpartition("-")[0]
'a.example-etc-passwd-00-x-b'
"""

import hashlib
import re

_UNSAFE = re.compile(r"(?:[^A-Za-z0-9._]|\.\.+)+")
_LONGEST = 80


def stem(url: str, operation_id: str | None, capture: str | None) -> str:
    """The name, without suffix, of the page at an address; `capture` tells the archive's copies from the page itself."""
    words = operation_id or url.partition("://")[2]
    key = f"{capture} {url}" if capture else url
    parts = [_UNSAFE.sub("-", words).strip("-.")[:_LONGEST].rstrip("-."), capture or ""]
    return "-".join([*filter(None, parts), hashlib.sha256(key.encode()).hexdigest()[:10]])
