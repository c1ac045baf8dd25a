"""The shape of a text: capital letters are one letter, numbers one digit, rare characters one sign; of the same length."""

_PLAIN = (("–", "-"), ("”", '"'), ("“", '"'), ("„", '"'), ("’", "'"), ("‘", "'"), ("◊", "\x01"), ("◇", "\x02"))
_SHAPES = bytes(ord("A") if chr(code).isupper() else ord("0") if chr(code) in "0123456789" else code for code in range(256))
_FOLDS = (("ſ", "s"), ("ı", "i"), ("İ", "i"), ("\u212a", "k"))

FOLDED = "\x03"
"""Stands before what is written in small letters, for words in any."""


def shape(text: str) -> str:
    """A text in so few letters that one word stands for many, and in one byte each, where words are soon found.

    >>> shape("Projektet Åter får 50 ¤ – så”")
    'Arojektet Ater får 00 ¤ - så"'
    """
    if not text.isascii():
        for sign, plain in _PLAIN:
            text = text.replace(sign, plain)
    return text.encode("latin-1", "replace").translate(_SHAPES).decode("latin-1")


def fold(text: str) -> str:
    """Small letters, as an expression that leaves the case aside takes them for the same."""
    if not text.isascii():
        # A table of letters would be looked into for each letter of the text.
        for letter, plain in _FOLDS:
            text = text.replace(letter, plain)
    return text.lower()
