"""Sums of money in running text.

A sum has a number and a unit of money. `miljoner` and `miljarder` are units unless what follows is counted in them;
a compound such as `25-miljonersprojekt` is no sum. Of a range, both ends are sums when both are certain.

>>> [(found.text, found.hedge) for found in find("Av drygt 5,9 miljoner kronor går 500 tkr till två miljoner barn.")]
[('5,9 miljoner kronor', 'drygt'), ('500 tkr', None)]
>>> [int(found.amount.amount) for found in find("2024 15 miljoner, eller mellan 2 och 3 mkr")]
[15000000, 2000000, 3000000]
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from esfsheet.values import amount, numerals
from esfsheet.values.amount import Amount
from esfsheet.values.lexical import visible
from esfsheet.values.money_units import AFTER, BEFORE, read

_WINDOW = 26
_HEDGE = re.compile(
    r"(?<!\w)(drygt|cirka|circa|ca\.?|c:a|omkring|ungefär|nästan|närmare|knappt|strax över|strax under|över|runt|"
    r"uppemot|upp emot|upp till|minst|högst|max|maximalt|mer än|mindre än|nära) {1,2}$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:\A|\n) ?-$")
_NUMBER = re.compile(r"(?<![0-9])(?!(?:19|20)[0-9]{2} )[0-9]+ $")
_THREE = re.compile(r"[0-9]{3}(?![0-9])")
_WORD = re.compile(r"(\w+) {1,2}$")
_VAGUE = frozenset({"flera", "några", "många", "par", "tiotals", "hundratals"})
# What is counted in millions and is not money: `5 miljoner människor`, `5 miljoner unga européer`.
_COUNTED = re.compile(
    r" {1,2}(?:(?:nya|unga|äldre|olika|svenska|europeiska|arbetslösa|fattiga|vuxna)\b|(?:\w{1,20} )?(?:människor|"
    r"personer|barn|ungdomar|kvinnor|män|elever|jobb|arbetstillfällen|timmar|dagar|år|ton|träd|hushåll|gånger|besök|"
    r"dollar|pund|yen|kubikmeter|hektar|liter|meter|mil)\b|[a-zåäöé]{2,30}(?:are|arna|or|orna|éer|éerna|heter|elser)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A sum in running text; `hedge` is the word before it that makes it inexact, in lower case."""

    start: int
    end: int
    text: str
    amount: Amount
    hedge: str | None


@cache
def _pattern() -> re.Pattern[str]:
    after = rf"(?:{AFTER})(?!\w|-\w)"
    return re.compile(
        rf"(?<!\w)(?<![0-9][.,:/])(?:(?P<before>{BEFORE}) ?)?(?P<low>{numerals.DIGITS})"
        rf"(?:(?P<link> ?- ?| och | till )(?P<high>{numerals.DIGITS}))?(?: {{0,2}}(?P<after>{after}))?"
        rf"|(?<![\w-])(?P<words>{numerals.WORDS}) {{1,2}}(?P<unit>{after})",
        re.IGNORECASE,
    )


def find(text: str) -> list[Found]:
    """Every sum of money in the text, in order."""
    seen, offsets = visible(text)
    found = []
    for match in _pattern().finditer(seen):
        after = match["after"] or match["unit"]
        if not (match["before"] or after) or (after and _counts(after, seen, match.end())):
            continue
        for origin, first, last, value in _from_words(match) if match["words"] else _from_digits(match):
            hedge = _HEDGE.search(_before(match, origin))
            start, end = offsets[first], offsets[last - 1] + 1
            found.append(Found(start, end, text[start:end], value, hedge[1].lower() if hedge else None))
    return found


def _from_words(match: re.Match[str]) -> Iterator[tuple[int, int, int, Amount]]:
    value = amount.of(match["words"], None, match["unit"])
    previous = _WORD.search(_before(match, match.start()))
    # `flera hundra tusen`, `tre hundra tusen`, `5 hundra tusen`: part of a number that is not read here.
    part = previous and (previous[1].lower() in _VAGUE or numerals.read(previous[1]))
    # `en krona` is a turn of phrase.
    if value and value.amount > 1 and not part:
        yield match.start(), match.start(), match.end(), value


def _from_digits(match: re.Match[str]) -> Iterator[tuple[int, int, int, Amount]]:
    before, after, low, high = match.group("before", "after", "low", "high")
    context = _before(match, match.start())
    # Neither a negative amount nor the end of a longer number.
    whole = not (context.endswith("-") and not _BULLET.search(context)) and not (
        _THREE.match(low) and _NUMBER.search(context)
    )
    ranged = high and (
        match["link"].strip() == "-" or context.lower().endswith({" och ": "mellan ", " till ": "från "}[match["link"]])
    )
    first = amount.of(low, before, after if ranged or not high else None) if whole else None
    if not high:
        if first:
            yield match.start(), match.start(), match.end(), first
        return
    last = amount.of(high, before if ranged else None, after) if after or ranged else None
    # `100-200 000 kr` does not say which hundred.
    certain = not ranged or (first and last and first.amount < last.amount < 1000 * first.amount)
    if first and (before or ranged) and certain:
        yield match.start(), match.start(), match.end("low"), first
    if last:
        yield match.start() if ranged else match.start("high"), match.start("high"), match.end(), last


def _before(match: re.Match[str], place: int) -> str:
    return match.string[max(0, place - _WINDOW) : place]


def _counts(unit: str, seen: str, end: int) -> bool:
    known = read(unit)
    return known is not None and known[1] is None and _COUNTED.match(seen, end) is not None
