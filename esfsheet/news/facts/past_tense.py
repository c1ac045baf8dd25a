"""Whether a text speaks of a project as done before the one that it is about, or as somebody else's."""

import re
from collections.abc import Iterator, Sequence

from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text

_BEFORE = re.compile(
    r"(?i:[Tt]idigare|[Ff]örra|[Ff]öregående|[Ff]öregångare|avslutade|avslutat|[Ii] fjol|förra året|för "
    r"[a-zåäö]{1,40} år sedan|[Rr]edan (?:20|19|för|då)|drev"
    r"|genomförde|pågick|hette|erfarenhet\w{0,40}|lärdom\w{0,40}|bygger|byggt|byggde|fortsättning\w{0,40}|fortsätter|"
    r"ursprung|har sin grund|inspirera\w{0,40}|metod\w{0,40} (?:från|som"
    r"|ur|i)|modell\w{0,40} (?:från|i|ur)|prövades|testades|prövats|testats|utvecklades|efterträd\w{0,40}|avlös\w{0,40}|"
    r"ersätt\w{0,40}|tar vid|tar över|uppfölj\w{0,40} (?:till|av)"
    r"|(?:förprojekt|[Ff]örstudie|[Pp]ilotprojekt)\w{0,40}(?=,? [\"”“»']?$)|vidareutveckl\w{0,40}|efter framgång\w{0,40}|resultat\w{0,40} (?:från|av)|tillvara|i stället för|sprung\w{0,40}|rönen|"
    r"efter att|[Uu]nder 20[0-9]{2})(?!\w)[^.\n]{0,110}$"
)
_AFTER = re.compile(
    r"[\"”»’']?,? ?(?:som )?(?:[a-zåäö◊]{1,40} ){0,3}?(?:avslutades|avslutats|pågick|genomfördes|drevs|slutade|"
    r"gick i mål|avslutade|hade|drev|lade grunden|blev|ligger till grund"
    r"|låg till grund|banade|visade|gav|nådde|föregick|tog slut|är avslutat|är slut|var)(?!\w)"
)
_NOW = re.compile(r"(?:får|beviljas|tilldelas|startar|drar i ?gång|ska|nya projektet|nu )(?!\w)[^.\n]{0,40}$")
_LATER = re.compile(r"(?:,? [-–] | ?[:,] | )?(?:(?:[Ff]as|[Ss]teg|[Ee]tapp|[Dd]el) )?(?:[2-9](?:\.0)?|II|III|Plus)$")
_ENDED = re.compile(
    r"[\"”»’']?,? (?:som )?(?:lades|avslut\w+|tog slut|pågick|slutade|upphörde|drevs|genomfördes|hade|nådde|blev|var|gav|visade|fick|[a-zåäö]{3,15}ade)(?!\w)"
)
_FIRST = re.compile(r"(?:tidigare|första|förra|föregångaren|skillnad från|avslutade)(?: projektet| omgången)?,? [\"”“»']?$")
_BUILT = re.compile(
    r"(?:bygg|vux|växte|utveckla|erfarenhet|lärdom|fortsätt|grund|avslut|efter|startade|började|föddes|prövad)[^.\n]{0,70}(?:i|på|från|av|ur|efter|med|projektet) [\"”“»']?$"
)
_OTHER_FUNDS = re.compile(
    r"(?:Vinnova|Arvsfonden|regionala utvecklingsfonden|Regionalfonden|regionalfonden|Interreg|Leader|"
    r"Erasmus|Postkodlotteriet|Naturvårdsverket|Klimatklivet)"
)
_ELSEWHERE = re.compile(
    r"[^.\n]{0,80}som (?:pågår|pågick) (?:samtidigt|parallellt|vid sidan)|[^.\n]{0,100}\. (?:Den|Det|Projektet) (?:finansieras|betalas|drivs) (?:på annat håll|av andra|utan EU)"
)


def done(hit: Hit, text: Text) -> bool:
    """Whether words of the sentence around the name tell of what was before."""
    seen = text.body.seen
    sentence = text.body.sentence(hit.start)
    before = seen[sentence.start : hit.start]
    if _NOW.search(before) and not re.search(r"bygg|fortsätt|erfarenhet|uppfölj|grund|tidigare", before):
        return False
    return _BEFORE.search(before) is not None or _AFTER.match(seen[hit.end : sentence.end]) is not None


def forerunners(found: Sequence[Hit], text: Text) -> Iterator[Hit]:
    """What is told of `Spår` as done, where the project is `Spår 2`."""
    for hit in found:
        if (later := _LATER.search(hit.name)) is None:
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
