"""Where sentences end, and which full stops are an abbreviation's."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…\n](?:(?<=\n)|(?<!\n)[\"”»“]? +(?=[^\sa-zåäö]))")
_ABBREVIATED = re.compile(r"(?:\b(?i:ca|kl|nr|dr|bl|dvs|ex|st|s:t|prof|tel|inkl)|(?<!\w)\w|\n[0-9]{1,2})\.$")
_MONTH = re.compile(r"[0-9] (?:jan|feb|apr|aug|sept?|okt|nov|dec)\. [0-9]$")
_LONG = 5

STOP = re.compile(r"\.(?<=[\w◊◇¤§¶]{2}\.)[\"”“»]?(?= [^a-zåäö])")
"""A stop behind a word, and what begins with no small letter: no match goes on behind it, unless its pattern says so."""


def begins(text: str) -> Iterator[int]:
    """Where each sentence but the first begins.

    >>> list(begins("Vi ses kl. 10. Dr. Berg kommer den 3 dec. 2021."))
    [15]
    """
    return (end.end() for end in _END.finditer(text) if not _abbreviated(text, end.start()))


def _abbreviated(text: str, stop: int) -> bool:
    """Whether an abbreviation ends at a full stop; no long word is one."""
    if stop >= _LONG and text[stop - _LONG : stop].isalpha():
        return False
    begin = max(0, stop - _LONG - 1)
    return _ABBREVIATED.search(text, begin, stop + 1) is not None or _MONTH.search(text, begin, stop + 3) is not None
