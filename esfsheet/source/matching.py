"""`--match`: documents that hold a text, without reading them as pages."""

from collections.abc import Iterable, Iterator

from esfsheet.source.files import Document

_ENCODINGS = ("utf-8", "windows-1252", "utf-16-le", "utf-16-be")


class Matching:
    """Lets those documents through that hold one of some texts, in any encoding that pages have; all where there is no text.

    >>> match = Matching(["Län"])
    >>> [document.name for document in match([Document("a", b"L\\xe4n"), Document("b", b"lan")])], match.passed_over
    (['a'], 1)
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._needles = list({needle for text in texts for needle in _encoded(text)})
        self.passed_over = 0

    def __call__(self, documents: Iterable[Document]) -> Iterator[Document]:
        """The documents that hold a text, and those that could not be read."""
        for document in documents:
            if self.fits(document):
                yield document
            else:
                self.passed_over += 1

    def fits(self, document: Document) -> bool:
        """Whether the document holds a text, or could not be read."""
        return document.problem is not None or not self._needles or any(map(document.data.__contains__, self._needles))


def _encoded(text: str) -> Iterator[bytes]:
    for encoding in _ENCODINGS:
        try:
            yield text.encode(encoding)
        except UnicodeEncodeError:
            continue
