"""How rules are declared, and what they find."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from esfsheet.checks.compared import Found, values_of
from esfsheet.codes.code import Code, Kind, Severity
from esfsheet.record import Envelope, Place, Where
from esfsheet.values import organisation_number
from esfsheet.values.text import fold


class Hit(NamedTuple):
    """A rule found something: the field, as a dotted path, and what is to be said; `private` masks persons' numbers.

    `values` are what was compared, where these are not the fields that the rule declares.
    """

    field: str | None
    message: str
    private: bool = False
    values: tuple[str, ...] | None = None


Run = Callable[[Any], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A function that looks at one record (`whole`: at its envelope), with its code.

    `compares` names the fields that it looks at beside the one that it finds fault with: by their values a finding is known.
    """

    code: Code
    run: Run
    compares: tuple[str, ...] = ()
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
    compares: tuple[str, ...] = (),
    whole: bool = False,
) -> Callable[[Run], Rule]:
    """Declares the function below it as a rule."""
    declared = Code(code, severity, title, why, mend, example, kinds, periods, source)
    return lambda run: Rule(declared, run, compares, whole)


class Across:
    """A rule over a set of documents. It keeps of each no more than it must compare."""

    codes: ClassVar[tuple[Code, ...]]

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        """What is known as soon as this document is seen, by code; `place` says where it stands."""
        raise NotImplementedError

    def finish(self) -> Iterator[tuple[str, str, Hit]]:
        """What is only known at the end: code, document, and what was found there."""
        return iter(())


def finding(code: Code, hit: Hit, envelope: Envelope | None = None, compares: tuple[str, ...] = ()) -> Found:
    """The finding, with the place of its field where the envelope has places, or of the text that could not be read."""
    place = place_of(hit.field, envelope.provenance) if envelope else None
    where, raw = (Where(line=place.line, column=place.column), place.raw) if place else _of_unread(hit.field, envelope)
    return Found(
        code=code.code,
        severity=code.severity,
        field=hit.field,
        message=hit.message,
        where=where,
        raw=organisation_number.mask(raw) if raw and hit.private else raw,
        values=values_of(envelope.record if envelope else None, (hit.field, *compares))
        if hit.values is None
        else "\0".join(map(fold, hit.values)),
    )


def _of_unread(field: str | None, envelope: Envelope | None) -> tuple[Where, str | None]:
    """The text that stands in the field's place and could not be read; none where another one was."""
    if envelope is None or values_of(envelope.record, (field,)) != values_of(None, (field,)):
        return Where(), None
    unread = (one for one in envelope.findings if one.code[0] == "V" and one.field == field and field)
    return next(((one.where, one.raw) for one in unread), (Where(), None))


def place_of(field: str | None, places: dict[str, Place] | None) -> Place | None:
    """Where the field stands, or the field that it is a part of."""
    while field and places:
        if field in places:
            return places[field]
        field = field.rpartition(".")[0]
    return None
