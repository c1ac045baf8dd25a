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
from operator import itemgetter

from esfsheet.patterns import pattern
from esfsheet.values import amount, numerals
from esfsheet.values.amount import Amount
from esfsheet.values.lexical import visible
from esfsheet.values.money_units import AFTER, BEFORE, read
from esfsheet.values.scan import scan

# Where a sum starts (or ends), where it is in the text, and what it is.
_Sum = tuple[int, int, int, Amount]

_WINDOW = 26
_HEDGE = pattern(
    r"(?<!\w)(drygt|dryga|knappt|knappa|cirka|circa|ca\.?|c:a|omkring|kring|ungefär|nästan|närmare|strax över|"
    r"strax under|över|runt|bortåt|uppemot|upp emot|upp mot|uppåt|upp till|åtminstone|minst|högst|max|maximalt|som mest|"
    r"som lägst|som minst|i storleksordningen|mer än|mindre än|nära) {1,2}$",
    re.IGNORECASE,
)
_BULLET = pattern(r"(?:\A|\n) ?-$")
_NUMBER = pattern(r"(?<![0-9])(?!(?:19|20)[0-9]{2} )[0-9]+ $")
_THREE = pattern(r"[0-9]{3}(?![0-9])")
_WORD = pattern(r"(?<!\w)(\w+) {1,2}$")
_VAGUE = frozenset({"flera", "några", "många", "par", "tiotals", "hundratals"})
# What is counted in millions and is not money: `5 miljoner människor`, `5 miljoner unga européer`.
_COUNTED = pattern(
    r" {1,2}(?:(?:nya|unga|äldre|olika|svenska|europeiska|arbetslösa|fattiga|vuxna)\b|"
    r"(?:(?!per |om |i |under |på )\w{1,20} )?(?:människor|personer|barn|ungdomar|kvinnor|män|elever|jobb|"
    r"arbetstillfällen|timmar|dagar|år|ton|träd|hushåll|gånger|besök|"
    r"dollar|pund|yen|kubikmeter|hektar|liter|meter|mil)\b|[a-zåäöé]{2,30}(?:are|arna|or|orna|éer|éerna|heter|elser)\b)",
    re.IGNORECASE,
)
_DIGITS = pattern("[0-9]+")
# Behind digits it is none of a number in words.
_UNIT_AFTER_WORD = pattern(r" (?=[mM](?i:ilj|kr)|[tT](?i:usen|kr)|[kK](?i:k?r(?!(?!o)\w))|[eE](?i:uro))(?<![0-9] )")


@dataclass(frozen=True, slots=True)
class Found:
    """A sum in running text; `hedge` is the word before it that makes it inexact, in lower case."""

    start: int
    end: int
    text: str
    amount: Amount
    hedge: str | None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    after = rf"(?P<after>{AFTER})(?!\w|-\w)"
    words = rf"(?<![\w-])(?P<words>{numerals.WORDS})"
    digits = (
        rf"(?<!\w)(?<![0-9][.,:/])(?:(?P<before>{BEFORE}) ?)?(?P<low>{numerals.DIGITS})"
        rf"(?:(?P<link> ?- ?| och | till | eller | [àá] )(?P<high>{numerals.DIGITS}))?(?: {{0,2}}{after})?"
    )
    before, after_words = rf"(?<!\w)(?:{BEFORE}) ?$", rf"{words} {{1,2}}{after}"
    one, two, three, four = (re.compile(p, re.IGNORECASE) for p in (before, digits, rf"{words} ?$", after_words))
    return one, two, three, four


def find(text: str) -> list[Found]:
    """Every sum of money in the text, in order."""
    seen, offsets = visible(text)
    before, digits, words, unit = _patterns()
    sums = [one for match in scan(seen, _DIGITS, before, 6, digits) for one in _from_digits(match)]
    sums += [one for match in scan(seen, _UNIT_AFTER_WORD, words, 45, unit) for one in _from_words(match)]
    found = []
    for origin, first, last, value in sorted(sums, key=itemgetter(1)):
        hedge = _HEDGE.search(seen[max(0, origin - _WINDOW) : origin])
        start, end = offsets[first], offsets[last - 1] + 1
        found.append(Found(start, end, text[start:end], value, hedge[1].lower() if hedge else None))
    return found


def _from_words(match: re.Match[str]) -> Iterator[_Sum]:
    value = amount.of(match["words"], None, match["after"])
    previous = _WORD.search(_before(match))
    # `flera hundra tusen`, `tre hundra tusen`, `5 hundra tusen`: part of a number that is not read here.
    part = previous and (previous[1].lower() in _VAGUE or numerals.read(previous[1]))
    # `en krona` is a turn of phrase.
    if value and value.amount > 1 and not part and not _counts(match):
        yield match.start(), match.start(), match.end(), value


def _from_digits(match: re.Match[str]) -> Iterator[_Sum]:
    before, after, low, high = match.group("before", "after", "low", "high")
    if not (before or after) or _counts(match):
        return
    context = _before(match)
    negative = context.endswith("-") and not _BULLET.search(context)
    whole = not negative and not (_THREE.match(low) and _NUMBER.search(context))
    ranged = high and _is_range(match["link"], context.lower())
    first = amount.of(low, before, after if ranged or not high else None) if whole else None
    last = amount.of(high, before if ranged else None, after) if high and (after or ranged) else None
    # `100-200 000 kr` does not say which hundred.
    if ranged and not (first and last and first.amount < last.amount < 1000 * first.amount):
        first = None
    if first and (before or ranged or not high):
        yield match.start(), match.start(), match.end("low") if high else match.end(), first
    if last:
        yield match.start() if ranged else match.start("high"), match.start("high"), match.end(), last


_NUMBERED = re.compile(r"(?:steg|mål|fas|kapitel|nummer|nr|den|etapp|del) \Z")


def _is_range(link: str, context: str) -> bool:
    """`mellan 3 och 4 miljoner`, `2-3 miljoner`, `2 till 3 miljoner`; not `steg 2 till 3 miljoner`."""
    link = link.strip()
    return context.endswith("mellan ") if link == "och" else link != "till" or _NUMBERED.search(context) is None


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _WINDOW) : match.start()]


def _counts(match: re.Match[str]) -> bool:
    unit = read(match["after"]) if match["after"] else None
    return unit is not None and unit[1] is None and _COUNTED.match(match.string, match.end()) is not None
