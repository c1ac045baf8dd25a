"""Finding the rules, and running them."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from esfsheet.checks.base import Across, Rule, finding, place_of
from esfsheet.checks.broken import whole, whole_of_set
from esfsheet.checks.profile import Profile
from esfsheet.checks.selection import ALL, Selection
from esfsheet.codes.code import Code
from esfsheet.record import Envelope, Finding


def check(envelope: Envelope, select: Selection = ALL) -> list[Finding]:
    """What the rules find in one document."""
    record = envelope.record
    if record is None:
        return []
    return [
        found
        for rule in _rules_for(record.kind, record.programme_period, select)
        for found in whole(rule.code.code, partial(_found, rule, envelope))
    ]


def _found(rule: Rule, envelope: Envelope) -> Iterator[Finding]:
    for hit in rule.run(envelope if rule.whole else envelope.record):
        yield finding(rule.code, hit, envelope, rule.compares)


class AcrossSet:
    """The rules over a set of documents, which are added in their order."""

    def __init__(self, select: Selection = ALL) -> None:
        rules = [made for made in _across() if any(code.code in select for code in made.codes)]
        self._rules = [made() for made in rules]
        self._codes = {code.code: code for made in rules for code in made.codes if code.code in select}

    def add(self, envelope: Envelope) -> list[Finding]:
        """What is known now about this document and those before it."""
        if envelope.record is None and envelope.source.sha256 is None:
            return []
        place = _place(envelope)
        return [one for rule in self._rules for one in whole(_named(rule), partial(self._added, rule, envelope, place))]

    def finish(self) -> list[tuple[str, Finding]]:
        """What is only known now that all have been added: the document's name, and the finding."""
        return [one for rule in self._rules for one in whole_of_set(_named(rule), partial(self._finished, rule))]

    def _added(self, rule: Across, envelope: Envelope, place: str) -> Iterator[Finding]:
        for code, hit in rule.add(envelope, place):
            if code in self._codes:
                yield finding(self._codes[code], hit, envelope)

    def _finished(self, rule: Across) -> Iterator[tuple[str, Finding]]:
        for code, name, hit in rule.finish():
            if code in self._codes:
                yield name, finding(self._codes[code], hit)


def _named(rule: Across) -> str:
    return ", ".join(code.code for code in rule.codes)


def profile(envelope: Envelope, name: str = "art49", select: Selection = ALL) -> list[Finding]:
    """Which fields of the list of operations that the law asks for the record can fill. Raises KeyError for other names."""
    wanted = known_profiles()[name]
    return [found for found in whole(name, partial(wanted.findings, envelope)) if found.code in select]


@cache
def known_profiles() -> dict[str, Profile]:
    """The profiles, by name."""
    return {name: module.PROFILE for name, module in _modules("profiles")}


def codes() -> tuple[Code, ...]:
    """The codes of all rules and profiles."""
    return (
        *(rule.code for rule in rules()),
        *(code for made in _across() for code in made.codes),
        *(code for wanted in known_profiles().values() for code in wanted.codes),
    )


@cache
def of_sets() -> frozenset[str]:
    """The codes of the rules over a set."""
    return frozenset(code.code for made in _across() for code in made.codes)


@cache
def rules() -> tuple[Rule, ...]:
    found = [value for _, module in _modules("rules") for value in vars(module).values() if isinstance(value, Rule)]
    return tuple(sorted(found, key=lambda rule: rule.code.code))


@lru_cache(maxsize=64)
def _rules_for(kind: str, period: str | None, select: Selection) -> Sequence[Rule]:
    fitting = [rule for rule in rules() if kind in rule.code.kinds and rule.code.code in select]
    return [rule for rule in fitting if not rule.code.periods or period in rule.code.periods]


@cache
def _across() -> tuple[type[Across], ...]:
    return tuple(
        value
        for _, module in _modules("across")
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Across) and value is not Across
    )


def _modules(package: str) -> Iterator[tuple[str, ModuleType]]:
    home = import_module(f"esfsheet.checks.{package}")
    for name in sorted(name for _, name, _ in iter_modules(home.__path__)):
        yield name, import_module(f"{home.__name__}.{name}")


def _place(envelope: Envelope) -> str:
    """The document, and the line on which the operation is named where that is known."""
    place = place_of("operation_id", envelope.provenance) or place_of("operation_name", envelope.provenance)
    return f"{envelope.source.name}:{place.line}" if place and place.line else envelope.source.name
