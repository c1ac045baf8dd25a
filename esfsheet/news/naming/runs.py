"""Words of a text of which the first has a capital letter, and how many of them it has together elsewhere too."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from esfsheet.news.naming.ends import ends_before
from esfsheet.news.naming.no_names import no_name, opens
from esfsheet.news.naming.settled import MAY_GO_ON
from esfsheet.news.words.pieces import UPPER

MOST_WORDS = 6
_WORD = r"[\w&+#@-]{1,40}(?:[.:/'’][\w-]{1,40}){0,3}+!?"
_MORE = r"[\w&+#@-]{0,40}(?:[.:/'’][\w-]{1,40}){0,3}+"
# What it begins with comes first, which is looked for many times faster than what stands before that.
_RUN = re.compile(
    rf"(?P<first>[#0-9{UPPER}])"
    r"(?:(?P<within>(?<=[a-zåäö0-9,:¤§¶◊)] .)|(?<=[a-zåäö0-9,¤§¶◊:] [\"”“»'].))|(?<=[ \n\"”“»«'(].)|(?<=^.))"
    rf"(?=(?P<rest>(?:(?<=[{UPPER}]){_MORE}!?|(?<=#)[{UPPER}]{_MORE}!?|(?<=[0-9])[0-9]\+)(?: {_WORD}){{0,{MOST_WORDS - 1}}}))"
)
_LABELLED = re.compile(
    r"\n(?:Föregångare|Föregående projekt|Tidigare projekt|Bygger (?:vidare )?på|Fortsättning på|Uppföljning av"
    r"|Förstudie|Förprojekt)\n$"
)
_LONGEST_LABEL = 30
_DEFINITE = re.compile(r"(?:[ae]n|et|na|[rl]n|[A-ZÅÄÖ]{2}|[0-9])$|\W")
# `Mellan skål och vägg, som ...`: a sentence may begin with a name that begins with a preposition.
_APPOSED = re.compile(
    r"(?:Mellan|Bakom|Från|Under|På|I|Till|Med|Mot|Vid|Inom|Efter"
    r"|Utan)(?! (?:det|den|de|en|ett|förra|alla|båda|många|två|tre|några)(?!\w))(?: [\w-]{1,30}){2,5}, (?:som (?!är)"
    r"|ett (?:[a-zåäö]+ )?[a-zåäö]{0,20}(?:projekt|försök))"
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
    # A hostile text has one of them by the thousand.
    known: dict[str, tuple[list[str], list[str]] | None] = {}
    for match in _RUN.finditer(view):
        start = match.start()
        whole = match["first"] + match["rest"]
        first = whole.partition(" ")[0]
        if match["within"] is None and opens(first) and not _APPOSED.match(view, start):
            opened = start + len(first) + 1
            continue
        if whole not in known:
            words = whole.split(" ")
            known[whole] = None if no_name(" ".join(words[:2])) else (words, _prefixes(words))
        if (made := known[whole]) is None:
            opened = start + len(first) + 1
            continue
        within = match["within"] is not None or start == opened or _labelled(view, start)
        yield Run(start, *made, within)


def _prefixes(words: list[str]) -> list[str]:
    return [" ".join(words[:count]) for count in range(1, len(words) + 1)]


def _labelled(view: str, start: int) -> bool:
    return view[start - 1 : start] == "\n" and _LABELLED.search(view, max(0, start - _LONGEST_LABEL), start) is not None


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
        alike = Counter(run.prefixes[-1] for run in found)
        apart = [(run, alike[whole]) for whole, run in {run.prefixes[-1]: run for run in found}.items()]
        self._times: dict[str, int] = defaultdict(int)
        for run, times in apart:
            for prefix in run.prefixes:
                self._times[prefix] += times
        self._best: dict[str, str | None] = {}
        self._bound: dict[str, int] = defaultdict(int)
        for run, times in apart:
            for prefix, word, longer in zip(run.prefixes, run.words[1:], run.prefixes[1:], strict=False):
                if (
                    word in MAY_GO_ON
                    or word[0].isdigit()
                    or word[0].isupper()
                    or self._times[longer] > 1
                    or _bare(prefix, word)
                ):
                    self._bound[prefix] += times

    def __getitem__(self, prefix: str) -> int:
        return self._times.get(prefix, 0)

    def recurring(self, run: Run) -> str | None:
        """As many of its words as the text has together several times, and not always with more of them."""
        whole = run.prefixes[-1]
        if whole not in self._best:
            self._best[whole] = self._recurring(run)
        return self._best[whole]

    def _recurring(self, run: Run) -> str | None:
        best = None
        for index, (word, prefix) in enumerate(zip(run.words, run.prefixes, strict=True)):
            count = self._times[prefix]
            if count < 2:
                break
            following = run.words[index + 1] if index + 1 < len(run.words) else ""
            # This one may be the beginning of another name.
            alone = following[:1].islower() and not ends_before(following) and following not in MAY_GO_ON
            if (index == 0 or not ends_before(word)) and count > self._bound.get(prefix, 0) + alone:
                best = prefix
        return best
