"""Words of a text of which the first has a capital letter, and how many of them it has together elsewhere too."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from esfsheet.news.naming.ends import ends_before
from esfsheet.news.naming.no_names import no_name, opens
from esfsheet.news.naming.settled import MAY_GO_ON
from esfsheet.news.words.pieces import UPPER

MOST_WORDS = 6
_WORD = r"[\w&+#@-]{1,40}(?:[.:/'’][\w-]{1,40}){0,3}+!?"
_MORE = r"[\w&+#@-]{0,40}(?:[.:/'’][\w-]{1,40}){0,3}+"
_RUN = re.compile(
    rf"(?:(?P<within>(?<=[a-zåäö0-9,:¤§¶◊)] )|(?<=[a-zåäö0-9,¤§¶◊:] [\"”“»']))|(?<=[ \n\"”“»«'(])|^)"
    rf"(?=(?P<run>(?:#?[{UPPER}]{_MORE}!?|[0-9]{{2}}\+)(?: {_WORD}){{0,{MOST_WORDS - 1}}}))"
)
_LABELLED = re.compile(
    r"\n(?:Föregångare|Föregående projekt|Tidigare projekt|Bygger (?:vidare )?på|Fortsättning på|Uppföljning av|Förstudie|Förprojekt)\n$"
)
_DEFINITE = re.compile(r"(?:[ae]n|et|na|[rl]n|[A-ZÅÄÖ]{2}|[0-9])$|\W")
# `Mellan skål och vägg, som ...`: a sentence may begin with a name that begins with a preposition.
_APPOSED = re.compile(
    r"(?:Mellan|Bakom|Från|Under|På|I|Till|Med|Mot|Vid|Inom|Efter|Utan)(?! (?:det|den|de|en|ett|förra|alla|båda|många|två|tre|några)(?!\w))(?: [\w-]{1,30}){2,5}, (?:som (?!är)|ett (?:[a-zåäö]+ )?[a-zåäö]{0,20}(?:projekt|försök))"
)


class Run(NamedTuple):
    """One, two and so on of such words, up to where a name ends at the latest."""

    start: int
    words: list[str]
    prefixes: list[str]
    within: bool
    """Whether the first has its capital letter for itself, and not from the sentence that it opens."""


def runs(view: str) -> Iterator[Run]:
    """Those of a text, in order; they may overlap.

    >>> [(run.prefixes[1], run.within) for run in runs("Nu har Nya vägar startat. Nya vägar är bra.")]
    [('Nya vägar', True), ('Nya vägar', False)]
    """
    opened = -1
    judged: dict[str, tuple[list[str], list[str], bool, bool]] = {}
    for match in _RUN.finditer(view):
        start, run = match.start(), match["run"]
        # Some texts have one run very often.
        if run not in judged:
            judged[run] = _judged(run)
        words, prefixes, opening, none = judged[run]
        if none or (opening and match["within"] is None and not _APPOSED.match(view, start)):
            opened = start + len(words[0]) + 1
            continue
        within = match["within"] is not None or start == opened or _LABELLED.search(view, max(0, start - 30), start) is not None
        yield Run(start, words, prefixes, within)


def _judged(run: str) -> tuple[list[str], list[str], bool, bool]:
    """Its words; one, two and so on of them; whether the first opens a sentence; whether it is no name."""
    words = run.split(" ")
    prefixes = list(accumulate(words, lambda one, other: f"{one} {other}"))
    return words, prefixes, opens(words[0]), no_name(prefixes[:2][-1])


def _bare(prefix: str, word: str) -> bool:
    """Whether one word without an article is followed by one that is no verb: `Fast mark` begins as `Fast punkt` does.

    >>> _bare("Fast", "mark"), _bare("Lyktan", "lyser"), _bare("Kraft", "startar")
    (True, False, False)
    """
    return (
        " " not in prefix and not _DEFINITE.search(prefix) and word[0].islower() and not ends_before(word) and word != "kallar"
    )


class Counted:
    """How often each beginning of a run begins one."""

    def __init__(self, found: Iterable[Run]) -> None:
        found = list(found)
        equal = Counter(run.prefixes[-1] for run in found)
        each = {run.prefixes[-1]: run for run in found}
        self._times: Counter[str] = Counter()
        for whole, run in each.items():
            for prefix in run.prefixes:
                self._times[prefix] += equal[whole]
        self._bound: Counter[str] = Counter()
        for whole, run in each.items():
            for prefix, word, longer in zip(run.prefixes, run.words[1:], run.prefixes[1:], strict=False):
                if (
                    word in MAY_GO_ON
                    or word[0].isdigit()
                    or word[0].isupper()
                    or self._times[longer] > 1
                    or _bare(prefix, word)
                ):
                    self._bound[prefix] += equal[whole]
        self._recurring: dict[str, str | None] = {}

    def __getitem__(self, prefix: str) -> int:
        return self._times[prefix]

    def recurring(self, run: Run) -> str | None:
        """As many of its words as the text has together several times, and not always with more of them."""
        whole = run.prefixes[-1]
        if whole not in self._recurring:
            self._recurring[whole] = self._recurs(run)
        return self._recurring[whole]

    def _recurs(self, run: Run) -> str | None:
        best = None
        for index, (word, prefix) in enumerate(zip(run.words, run.prefixes, strict=True)):
            count = self._times[prefix]
            if count < 2:
                break
            following = run.words[index + 1] if index + 1 < len(run.words) else ""
            # This one may be the beginning of another name.
            alone = following[:1].islower() and not ends_before(following) and following not in MAY_GO_ON
            if (index == 0 or not ends_before(word)) and count > self._bound[prefix] + alone:
                best = prefix
        return best
