"""The name that a text keeps coming back to and treats as a project, where no wording says that it is one."""

import re
from collections.abc import Iterator

from esfsheet.data import municipalities
from esfsheet.news.facts import people
from esfsheet.news.facts.hit import Hit
from esfsheet.news.naming import ends_before, is_place
from esfsheet.news.text import Text
from esfsheet.news.words import FUND, UPPER

_RANK = 10
_MOST_WORDS = 6
_WORD = r"[\w&+#-]+(?:[.:'’][\w-]+)*"
# A capital letter within a sentence: what is so written is a name.
_WITHIN = re.compile(rf"(?<=[a-zåäö,0-9] )[\"”“»']?(?=[{UPPER}])(?P<run>{_WORD}(?: {_WORD}){{0,{_MOST_WORDS - 1}}})")
_AFTER = re.compile(
    rf"[\"”»’]?,? (?:som )?(?:har |ska |skall |kommer att |nu |också )?(?:få[rt]? (?:stöd|pengar|medel|ja|klartecken|¤)|fick|beviljas|beviljats"
    rf"|(?:del|med)?finansiera[st]|betalas|stöds|driv[si]\w*|drevs|äg[st]\w*|le(?:d|tt)s?|start\w*|inle\w+|pågå\w*|pågick|löp\w+|avsluta\w*"
    rf"|slutade|tar slut|tog slut|vänder sig|vänt sig|riktar sig|syftar|bygger|omfattar|handlar om|ge|hjälp\w*|erbjud\w*|fortsätt\w*|fortsatt"
    rf"|utöka\w*|förläng\w*|nått|nådde|lockat|har som mål|är (?:årets|vårt|ett|en|i ?gång|i hamn|slut|över|klart?|delfinansierat)"
    rf"|på (?:[a-zåäö]+ )?(?:nya )?orter|gått i mål|går i mål|blir (?:av|ett|verklighet)|{FUND})(?!\w)"
)
_BEFORE = re.compile(
    r"(?:[Dd]elta(?:r|git|gar\w*)? (?:i|från)|[Mm]ed(?:verka\w*)? i|[Ii]nom|[Gg]enom|[Vv]ia|ledare(?:n)? (?:för|i)|[Aa]rbetet (?:med|i|inom)"
    r"|[Vv]erksamheten (?:i|inom)|[Tt]ack vare|[Ss]tart(?:ar|ade|at|en av|en för)(?: vi)?|dr(?:i|e)v(?:er|it)?|[Pp]unkt för|[Jj]a till"
    r"|[Rr]esultat\w* (?:av|från)|ansökan (?:om|för)|[Pp]lats(?:er)? i|[Uu]tvärder\w+ av|(?:pengar|stöd|medel)\w* (?:till|för)|[Vv]älkommen till"
    r"|handlar om|[Ii] (?:och med|samband med)|del av|i ?gång|[Ss]lutkonferens\w* för|lanserar?)[ ]?[\"”“»']?$"
)

_LOCAL = re.compile(r"(?:på|vid|hos|från|mot) $")


def recurring(text: Text, title: str | None) -> Iterator[Hit]:
    """The name, at its first place in the text, if there is one."""
    everywhere = f"{title or ''}\n{text.view('orgs')}"
    persons = {one.name for one in people.mentions(text, ())}
    best: tuple[int, int, str] | None = None
    tried: set[str] = set()
    runs: set[str] = set()
    for match in _WITHIN.finditer(everywhere):
        if match["run"] in runs:
            continue
        runs.add(match["run"])
        name = _longest(match["run"], everywhere)
        if name is None or name in tried:
            continue
        tried.add(name)
        if is_place(name) or name in municipalities() or any(name in person for person in persons):
            continue
        places = _places(name, everywhere)
        cues = sum(_is_project(everywhere, place) for place in places)
        if sum(_LOCAL.search(everywhere, max(0, start - 5), start) is not None for start, _ in places) * 2 > len(places):
            continue
        if (
            cues > (name not in (title or ""))
            and text.body.stated.find(name) >= 0
            and (best is None or (cues, len(places)) > best[:2])
        ):
            best = cues, len(places), name
    if best is not None:
        start = text.body.stated.find(best[2])
        yield Hit(best[2], start, start + len(best[2]), _RANK, False, None, None)


def _longest(run: str, everywhere: str) -> str | None:
    """As many of the words as are found together elsewhere too, if they can be a name."""
    words = run.split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).rstrip(".:,")
        if len(name) > 2 and not ends_before(words[count - 1]) and _recurs(name, everywhere):
            return None if _NOT.match(name) else name
    return None


_NOT = re.compile(
    rf"(?:{FUND}|Europa|Sverige|Socialfond|Projekt|Interreg|Erasmus|Region|Län|Kommun|Arbetsförmedling|Agenda|Svensk|I|Vi|Det|Den|Programområde)"
)


def _recurs(name: str, everywhere: str) -> bool:
    # Most do not, which is seen at once; an expression over the whole text for each of them is not.
    return everywhere.find(name, everywhere.find(name) + 1) >= 0 and len(_places(name, everywhere)) > 1


def _places(name: str, everywhere: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(rf"(?<![\w◊-]){re.escape(name)}(?![\w-])", everywhere)]


def _is_project(everywhere: str, place: tuple[int, int]) -> bool:
    start, end = place
    return _AFTER.match(everywhere, end) is not None or _BEFORE.search(everywhere, max(0, start - 40), start) is not None
