"""A check that raises: what it had found until then, and a finding that names it, so that the batch goes on."""

from collections.abc import Callable, Iterable, Iterator

from esfsheet.faults import fault
from esfsheet.record import Finding, Where

CODE = "S031"


def whole(name: str, run: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    """What the check of that name finds."""
    return (found for _, found in whole_of_set(name, lambda: (("", found) for found in run())))


def whole_of_set(name: str, run: Callable[[], Iterable[tuple[str, Finding]]]) -> Iterator[tuple[str, Finding]]:
    """What it finds in documents, each with the document's name."""
    try:
        yield from run()
    except Exception as error:
        message = f"{name} was not checked to its end: {fault(error)}"
        yield "(the whole set)", Finding(code=CODE, severity="error", field=None, message=message, where=Where(), raw=None)
