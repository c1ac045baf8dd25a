"""The forerunner of a project that has its name with a number, and whether another fund pays for one."""

import re
from collections.abc import Iterator, Sequence

from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text

_LATER = re.compile(r"(?:,? [-–] | ?[:,] | )?(?:(?:[Ff]as|[Ss]teg|[Ee]tapp|[Dd]el) )?(?:[2-9](?:\.0)?|II|III|Plus)$")
_ENDED = re.compile(
    r"[\"”»’']?,? (?:som )?(?:lades|avslut\w+|tog slut|pågick|slutade|upphörde|drevs|genomfördes|hade|nådde|blev|var|gav|visade|fick|[a-zåäö]{3,15}ade)(?!\w)"
)
_FIRST = re.compile(r"(?:tidigare|första|förra|föregångaren|skillnad från|avslutade)(?: projektet| omgången)?,? [\"”“»']?$")
_BUILT = re.compile(
    r"(?:bygg|vux|växte|utveckla|erfarenhet|lärdom|fortsätt|grund|avslut|efter|startade|började|föddes|prövad)[^.\n]{0,70}(?:i|på|från|av|ur|efter|med|projektet) [\"”“»']?$"
)
_OTHER_FUNDS = re.compile(
    r"(?:Vinnova|[Aa]rvsfonden|regionala utvecklingsfonden|Regionalfonden|regionalfonden|Interreg|Leader|"
    r"Erasmus|Postkod|Naturvårdsverket|Klimatklivet)"
)
_ELSEWHERE = re.compile(
    r"[^.\n]{0,80}som (?:pågår|pågick) (?:samtidigt|parallellt|vid sidan)|[^.\n]{0,100}(?:\.|,(?: men)?) (?:[Dd]en|[Dd]et|[Pp]rojektet) (?:finansieras|betalas|drivs) (?:på annat håll|av andra|utan EU|med egna|ur egen)"
)


def forerunners(found: Sequence[Hit], text: Text) -> Iterator[Hit]:
    """What is told of `Spår` as done, where the project is `Spår 2`."""
    for hit in found:
        later = _LATER.search(hit.name)
        if later is None or not later.start():
            continue
        name = hit.name[: later.start()]
        for match in re.finditer(
            rf"(?<!\w){re.escape(name)}(?P<first> 1(?:\.0)?)?(?!\w)(?!{_LATER.pattern[:-1]})", text.body.stated
        ):
            start, end = match.span()
            before = text.body.seen[max(text.body.sentence(start).start, start - 90) : start]
            if match["first"]:
                name += match["first"]
            if match["first"] or _ENDED.match(text.body.seen, end) or _FIRST.search(before) or _BUILT.search(before):
                yield Hit(name, start, end, hit.rank, False, None, None)
                break


def others(hit: Hit, text: Text) -> bool:
    """Whether the sentence says that another fund pays for the project."""
    sentence = text.body.sentence(hit.start)
    part = text.body.seen[sentence.start : sentence.end]
    if _ELSEWHERE.match(text.body.seen, hit.end):
        return True
    return _OTHER_FUNDS.search(part) is not None and "ocialfond" not in part and "ESF" not in part
