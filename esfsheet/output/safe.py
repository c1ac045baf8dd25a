"""Text of a page made fit for a terminal."""

from esfsheet.patterns import pattern

# All of Unicode's control, format, surrogate and private characters that a terminal or a reader's eye could be led by.
_UNSAFE = pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
# What CI services take for a command, wherever it stands in a log: GitHub's and Azure's, `##[` and `##vso[`.
_COMMAND = pattern(r"##(?=[a-z]*\[)")


def safe(text: str) -> str:
    """The text with U+FFFD for every character that is not simply shown; tabs and ends of line stay.

    >>> safe("\\x1b[31mRegion\\u202e ##[error]")
    '�[31mRegion� ## [error]'
    """
    shown = text if text.isascii() and text.isprintable() else _UNSAFE.sub("\ufffd", text)
    return _COMMAND.sub("## ", shown) if "##" in shown else shown


def safe_line(text: str) -> str:
    """The same on a single line.

    >>> safe_line("a\\nb")
    'a b'
    """
    return " ".join(safe(text).split())


def begun(line: str) -> str:
    """A line that opens with text of a page or a name, and not with `::`, which GitHub's runner would take for a command.

    >>> begun("::error::x")
    './::error::x'
    """
    return f"./{line}" if line.lstrip().startswith("::") else line


def shortened(text: str, longest: int) -> str:
    """A page's text on one line, safe to show, at most so many characters."""
    text = safe_line(text[: 8 * longest])
    return text if len(text) <= longest else text[: max(0, longest - 1)] + "…"


def beginning(text: str, longest: int) -> str:
    """The first words of a text, at most so many characters of it.

    >>> beginning("Alla får plats", 10)
    'Alla får …'
    """
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + " …"
