"""How rules are declared, and what they find."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from esfsheet.codes.code import Code, Kind, Severity
from esfsheet.record import Envelope, Finding, Place, Where
from esfsheet.values import organisation_number


class Hit(NamedTuple):
    """A rule found something: the field, as a dotted path, and what is to be said; `private` masks persons' numbers."""

    field: str | None
    message: str
    private: bool = False


Run = Callable[[Any], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A function that looks at one record (`whole`: at its envelope), with its code."""

    code: Code
    run: Run
    whole: bool = False


def rule(
    code: str,
    severity: Severity,
    title: str,
    *,
    why: str,
    mend: str,
    example: str = "",
    kinds: tuple[Kind, ...] = ("project",),
    periods: tuple[str, ...] = (),
    source: str = "",
    whole: bool = False,
) -> Callable[[Run], Rule]:
    """Declares the function below it as a rule."""
    declared = Code(code, severity, title, why, mend, example, kinds, periods, source)
    return lambda run: Rule(declared, run, whole)


class Across:
    """A rule over a set of documents. It keeps of each no more than it must compare."""

    codes: ClassVar[tuple[Code, ...]]

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        """What is known as soon as this document is seen, by code; `place` says where it stands."""
        raise NotImplementedError

    def finish(self) -> Iterator[tuple[str, str, Hit]]:
        """What is only known at the end: code, document, and what was found there."""
        return iter(())


def finding(code: Code, hit: Hit, envelope: Envelope | None = None) -> Finding:
    """The finding, with the place of its field where the envelope has places."""
    place = place_of(hit.field, envelope.provenance) if envelope else None
    raw = place.raw if place else None
    return Finding(
        code=code.code,
        severity=code.severity,
        field=hit.field,
        message=hit.message,
        where=Where(line=place.line, column=place.column) if place else Where(),
        raw=organisation_number.mask(raw) if raw and hit.private else raw,
    )


def place_of(field: str | None, places: dict[str, Place] | None) -> Place | None:
    """Where the field stands, or the field that it is a part of."""
    while field and places:
        if field in places:
            return places[field]
        field = field.rpartition(".")[0]
    return None
