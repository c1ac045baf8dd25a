"""What a profile is: the fields that a law asks for, and how to tell whether a record can fill them."""

from collections.abc import Callable
from dataclasses import dataclass

from esfsheet.checks.base import Hit, finding
from esfsheet.codes.code import Code
from esfsheet.record import Envelope, Finding, Project


@dataclass(frozen=True, slots=True)
class Item:
    """One field that the law asks for; `fills` says what of the record fills it: text, or None where nothing does."""

    code: Code
    letter: str
    what: str
    field: str
    fills: Callable[[Project], object]


@dataclass(frozen=True, slots=True)
class Profile:
    """The items by programme period, and the code of the summary."""

    summary: Code
    law: dict[str, str]
    items: dict[str, tuple[Item, ...]]

    @property
    def codes(self) -> tuple[Code, ...]:
        """The summary's code and every item's."""
        return (self.summary, *(item.code for items in self.items.values() for item in items))

    def findings(self, envelope: Envelope) -> list[Finding]:
        """A summary, then each item that the record cannot fill."""
        record = envelope.record
        if not isinstance(record, Project):
            return []
        period = record.programme_period
        if period not in self.items:
            return [finding(self.summary, Hit(None, f"no list of {period} is known"), envelope)]
        items = self.items[period]
        missing = [item for item in items if item.fills(record) in (None, "", [])]
        filled = ", ".join(item.letter for item in items if item not in missing)
        without = ", ".join(item.letter for item in missing)
        message = f"{self.law[period]}: fills {filled or 'nothing'}; lacks {without or 'nothing'}"
        return [
            finding(self.summary, Hit(None, message), envelope),
            *(
                finding(item.code, Hit(item.field, f"({item.letter}) {item.what}: the page does not say"), envelope)
                for item in missing
            ),
        ]
