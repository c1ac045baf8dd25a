"""Earlier projects that no single wording tells: names whose sentences, and those around them, speak of what was before."""

import re
from collections.abc import Collection, Iterator

from esfsheet.data import municipalities
from esfsheet.news.facts import people
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text
from esfsheet.news.naming.ends import ended, ends_before, is_place
from esfsheet.news.naming.stated_name import built_on
from esfsheet.news.text.body import Match
from esfsheet.news.words.pieces import FUND, UPPER

_RANK = 15
_ENOUGH = 3
_NEAR = 160
_LONGEST = 90
_MOST_WORDS = 6
_GATE = re.compile(
    r"(?i:tidigare|förut|förra|(?<!\w)förr(?!\w)|historien|minns|ihåg|lärd|erfarenhet|lärt|lärde|byggde|bygger|fortsätt|uppfölj|föregång|utveckling|avslutades"
    r"|lades ne|slutade|pågick|hette|omgång|etapp|metod|började|lånat|idé|utan |uppskalning|följdes|ersätt|grund|utgår|liknande|försök|stängde)"
)
_NAME = re.compile(rf"(?:(?<=[a-zåäö,:◊§¶] )|(?<=[a-zåäö,:◊] [\"”“»]))(?=[{UPPER}#])(?!{FUND})")
_COUNT = re.compile(r"(?:både|båda|två|tre|flera|projekt(?:en)?)(?!\w)[^.]{0,60}$")
_ALSO = re.compile(r" (?:samt|och|som) ")

_RELATED = re.compile(
    r"(?:bygg(?:er|de|t|a)\b|omgång|etapp(?:en)? |fortsättning|uppfölj\w{0,20}+ (?:till|av|på)|utveckling\w{0,20}+ av|uppskal|vidareutveckl|utg(?:år|ick|ått) från|grund(?:ar|as|ade|ades|at) "
    r"|vux|växte|sprung|lån(?:at|ar|ade)|häm?ta[rt]|lär(?:t|de|dom)|erfarenhet|metod|modell|arbetssätt|upplägg|[Ii]d[eé](?:n|er|erna)?(?= (?!till|bakom|med|för))|följdes|följts|började? [^.]{0,30}med $|börjat med $|funnits utan $|[Uu]tan $"
    r"|ersätt|ersatt|efterträd|avlös|föregå|föregick|ärv|[Tt]idigare|[Ff]örra|(?<!\w)förr(?!\w)|[Ff]örut|liknande|avslutades $|lades ne[rd] $|tog slut $|försök|prövades|i spåren av|i stället för $)"
)
_PAST = re.compile(
    r"(?:minns|ihåg|(?<!\w)[Dd]å |i fjol|förra året|för [a-zåäö ]{2,20} sedan|(?<!\w)[Åå]r (?:19|20)[0-9]{2}|[Åå]ret (?:efter|innan|därpå)|drev|genomförde|gjorde|startade|provade|prövade"
    r"|testade|hette|(?<!\w)kom (?!i )|drivits|drivit|gjort)(?!\w)"
)
_DATED = re.compile(
    r"(?:(?<!\w)[Dd]å|[Åå]r (?:19|20)[0-9]{2}|[Åå]ret (?:efter|innan)|i fjol|sedan|§) (?:[a-zåäö]{2,20}(?:ade|te)|drev|gjorde|fanns|hade|kom)(?!\w)"
)
_SOURCE = re.compile(r"(?:projekt|förstudie|pilot|satsning|försök|både|båda|som kom fram|av)[^.\n]{0,60}$")
_OVER = re.compile(
    r"[\"”»’!?]{0,2},? ?(?:som |där |då )?(?:[a-zåäö◊]{1,40} ){0,2}?(?:avslutades|avslutats|lades ne[rd]|slutade|tog slut|pågick|upphörde|stängde|gick i (?:mål|graven)"
    r"|drevs|genomfördes|gjordes|ligger till grund|låg till grund|lade grunden|banade)(?!\w)"
    r"|[\"”»’]? hette (?:det|den|vårt|satsningen|projektet|försöket)(?!\w)|[\"”»’]?,? (?:vårt|kommunens|förbundets|skolans|föreningens|det|den) (?:förra|tidigare|första)(?!\w)"
    r"|[\"”»’]?, (?:ett|en) (?:[a-zåäö]+ )?(?:pilot|förprojekt|förstudie|förprojektering)"
)
_WAS = re.compile(
    r"[\"”»’!?]{0,2} (?:visade|handlade|gav|lärde|hade|fick|nådde|blev|var|samlade)(?!\w)"
    r"|[\"”»’!?]{0,2}, (?:ett|en) (?:[a-zåäö]+ ){0,2}[a-zåäö]*(?:kurs|cirkel|projekt|försök|satsning|verksamhet)(?!\w)"
    r"|[\"”»’!?]{0,2}, (?:som|där) (?:[a-zåäö◊]+ ){0,3}?(?:[a-zåäö]{2,}(?:ade|ades|te|des)|var|fick|gick|drev|fanns|hade)(?!\w)"
)
_BEFORE_IT = re.compile(r"[Ff]örut(?!\w)|[Tt]idigare|[Hh]istori|[Ii]nte först|började|(?<!\w)[Ff]örr(?!\w)|prövat|testat")
_OF_IT = re.compile(
    r"Det (?:var|blev) (?:ett|en|vårt|den)|Det nya projektet|Det sistnämnda|Den gången|[^.\n]{0,60}(?:tar?|tog) över|Nu (?:läggs|samlas|bygger|tar)|Erfarenheterna|Lärdomarna"
)
_ROUND = re.compile(r"Då |Den |De |Efter ")
_NOW = re.compile(
    r"[\"”»’]?,? (?:finansieras|betalas|ägs|drivs|leds|har (?:sin|sitt|sina)|vidare på|ska|startar|börjar|pågår|drar|tar vid|tar över|riktar|vänder|erbjuder|kommer att|bygger|är (?:en|ett|etapp|vårt))(?!\w)"
)
_STARTS = re.compile(
    r"(?:[Nn]u|därför|hösten|våren) (?:startar|tar|inleds|börjar|drar)[^.\n]{0,20} $|(?:startar|inleds|lanseras?|sjösätts|bygger)(?: [a-zåäö]+){0,3} $"
)
_SAMETIME = re.compile(r"[^.\n]{0,60}(?:samtidigt|pågår|parallellt)(?!\w)")
_NO_NAME = re.compile(
    rf"(?:{FUND}|Projekt|Region|Kommun|Arbetsförmedl|Försäkringskass|Europ|Interreg|Erasmus|Leader|Vinnova|Sverige|Komvux|Sfi|SFI|Corona|Covid|Facebook|Instagram|Teams|Zoom|Den |Det |De |Vi |Jag |[{UPPER}]$)"
)
_ORDINARY = re.compile(
    r"(?:Det|Den|De|Vi|Här|Nu|I|På|Med|För|Till|Från|Av|Om|Men|Och|Som|När|Där|Alla|Många|Flera|Några|Både|Under|Efter|Sedan|Genom|Enligt|Så|Hon|Han|Jag|Ni|Man|En|Ett|Två|Tre|Fyra|Första|Andra|Varje|Ingen)(?!\w)"
)
_KIND = re.compile(
    rf"(?:[{UPPER}][a-zåäö]{{1,30}} )?[{UPPER}]?[a-zåäö]{{0,30}}(?:projektet|satsningen|förstudien|piloten|tidigare projekt,|förra projekt,) (?=[{UPPER}])"
)
_LISTED_AT = re.compile(rf"[^:]{{2,30}}: (?=[{UPPER}])")
_CLAUSE = re.compile(r", (?:där|men|medan) ")
_REFUSED = re.compile(
    r"(?:något|någonting) (?:helt |alldeles )?annat|(?:inget|ingenting|inte något)[^.\n]{0,60} att göra|ingen (?:direkt )?fortsättning|inte (?:är )?någon fortsättning"
    r"|inte ska upprepas|bygger inte (?:vidare )?på"
)
_LABEL = re.compile(
    r"(?:(?<=\n)|(?<=[.!?] )|^)(?:Föregångare|Föregående projekt|Tidigare projekt|Bygger (?:vidare )?på|Fortsättning på|Uppföljning av|Förstudie|Förprojekt) ?(?::|\n) ?"
    rf"(?P<name>[{UPPER}0-9#][^\n.;:]{{1,80}})(?=\n|\.|$)"
)
_THING = re.compile(
    r"(?:projekt|försök|grupp|satsning|kurs|utbildning|verksamhet|omgång|förstudie|skola|pengar|program|konferens)\w{0,20}$",
    re.IGNORECASE,
)


def told(text: Text, title: str | None) -> Iterator[Hit]:
    """The earlier projects, each at its first place."""
    view = text.view("orgs")
    for match in _LABEL.finditer(view):
        yield _hit(text, match["name"], match.start("name"))
    if not _GATE.search(view):
        return
    places: dict[str, list[int]] = {}
    for at, name in _candidates(text, view):
        places.setdefault(name, []).append(at)
    if not places:
        return
    persons = people.mentions(text, ())
    words = {word for one in persons for word in (one.name, *one.name.split())}
    for name, found in places.items():
        if (
            name.split()[0].strip(",") in words
            or any(one.name in name for one in persons)
            or (title is not None and _in_title(name, title))
        ):
            continue
        if _score(text, view, name, found) >= _ENOUGH:
            yield _hit(text, name, found[0])


def refused(hit: Hit, text: Text) -> bool:
    """Whether the text says that nothing is built on a project."""
    sentence = text.body.sentence(hit.start)
    return _REFUSED.search(text.body.seen, sentence.start, text.body.sentence(sentence.end).end) is not None


def _hit(text: Text, name: str, at: int) -> Hit:
    return Hit(text.body.text(at, at + len(name)), at, at + len(name), _RANK, False, None, None)


def _in_title(name: str, title: str) -> bool:
    """Whether a title has a name; with the number of its version it is another one's."""
    return re.search(rf"(?<!\w){re.escape(name)}(?! (?:[2-9]|II|Plus)|\w)", title) is not None


def _candidates(text: Text, view: str) -> Iterator[tuple[int, str]]:
    """Every capital word within a sentence, and each first one of a sentence, with what follows it as far as a name goes."""
    within = {match.end() for match in _NAME.finditer(view)}
    first = {at for at in text.body.sentences if at < len(view) and view[at].isupper() and not _ORDINARY.match(view, at)}
    for at in sorted(within | first):
        for start, name in _names(view, at, first=at in first):
            if len(name) > 2 and not _NO_NAME.match(name) and not _place(name) and built_on(name) is not None:
                yield start, name


def _names(view: str, at: int, *, first: bool) -> Iterator[tuple[int, str]]:
    stop = view.find("\n", at, at + _LONGEST)
    name = ended(view[at : stop if stop >= 0 else at + _LONGEST], placed=True)
    if name is None:
        return
    if first:
        if _THING.search(name):
            return
        if _OVER.match(view, at + len(name)) or view.find(name, at + len(name)) >= 0 or view.find(name, 0, at) >= 0:
            yield at, name
        return
    if (kind := _KIND.match(name)) is not None:
        at, name = at + kind.end(), name[kind.end() :]
    if (listed := _LISTED_AT.match(name)) is not None and _place(listed[0][:-2]):
        at, name = at + listed.end(), name[listed.end() :]
    name = _recurring(view, at) or name
    parts = _ALSO.split(name)
    if len(parts) == 2 and parts[1][:1].isupper() and _COUNT.search(view, max(0, at - _NEAR), at):
        yield at, parts[0]
        yield at + len(name) - len(parts[1]), parts[1]
    else:
        yield at, name


def _recurring(view: str, at: int) -> str | None:
    """As many of the words at a place as the text has elsewhere too."""
    words = re.match(rf"[^\n,.!?:;¤§¶◊()\"”“»]{{1,{_LONGEST}}}", view[at : at + _LONGEST])
    parts = words[0].split(" ")[:_MOST_WORDS] if words else []
    for count in range(len(parts), 1, -1):
        name = " ".join(parts[:count])
        if parts[count - 1] and not ends_before(parts[count - 1]) and view.count(name) > 1:
            return name
    return None


def _place(name: str) -> bool:
    return name in municipalities() or is_place(name)


def _score(text: Text, view: str, name: str, places: Collection[int]) -> int:
    """How much speaks for a name being an earlier project's, in all its places together."""
    said: set[str] = set()
    for at in places:
        end = at + len(name)
        sentence = text.body.sentence(at)
        left = view[max(sentence.start, at - _NEAR) : at].rstrip("\"”“»'")
        left = left[max((clause.end() for clause in _CLAUSE.finditer(left)), default=0) :]
        if _NOW.match(view, end) or _STARTS.search(left) or _SAMETIME.match(view, end):
            return 0
        near = text.body.sentence(sentence.start - 2) if sentence.start > 1 else Match(0, 0)
        after = view[sentence.end : sentence.end + _NEAR].lstrip("–- ")
        if related := _RELATED.search(left):
            said.add("related")
            if _SOURCE.search(left, related.start()):
                said.add("source")
        if _PAST.search(left):
            said.add("past")
        if _DATED.search(left):
            said.add("dated")
        if _OVER.match(view, end):
            said.add("over")
        if _WAS.match(view, end):
            said.add("was")
        if _BEFORE_IT.search(view, max(near.start - _NEAR, text.body.starts[text.body.index(at)], 0), near.end):
            said.add("before it")
        if _OF_IT.match(after):
            said.add("of it")
        elif _ROUND.match(after):
            said.add("round")
    return sum(2 if one in ("related", "over", "of it") else 1 for one in said)
