"""The name that a text treats as a project, where no wording says that it is one: the more that speaks for it, the surer."""

import re
from collections.abc import Collection, Iterator

from esfsheet.data import municipalities
from esfsheet.news.facts import people
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text
from esfsheet.news.naming.ends import ended, ends_before, is_place
from esfsheet.news.text.places import places
from esfsheet.news.words.pieces import FUND, SPEAKS, UPPER
from esfsheet.news.words.verbs import IS_PROJECT, RUN, RUN_BY, RUNS

_RANK = 10
_MOST_WORDS = 6
_ENOUGH = 3
_WORD = r"[\w&+#-]+(?:[.:/'’][\w-]+)*!?"
# A capital letter within a sentence: what is so written is a name.
_WITHIN = re.compile(
    rf"(?:(?<=[a-zåäö,0-9¤§¶◊–-] )|(?<=[.!?\n] I ))[\"”“»']?(?=[{UPPER}#]|[0-9]{{2}}\+ )(?=(?P<run>#?{_WORD}(?: {_WORD}){{0,{_MOST_WORDS - 1}}}))"
)
# At a sentence's start it is one only if the text has it elsewhere too, or goes on as of a project.
_FIRST = re.compile(rf"(?:^|(?<=\n)|(?<=[.!?:] ))[\"”“»']?(?=[{UPPER}#])(?P<run>#?{_WORD}(?: {_WORD}){{0,{_MOST_WORDS - 1}}})")
_AFTER = re.compile(
    rf"[\"”»’!]?,? (?:som )?(?:har |ska |skall |kommer att |nu |också |är ){{0,2}}(?:få[rt]? (?:[a-zåäö]{{1,40}} )?(?:fortsätta|förlängt|förlängning|ytterligare|stöd|pengar|medel|ja|klartecken|¤)|fick (?:[a-zåäö]{{1,40}} )?(?:stöd|pengar|medel|¤)"
    rf"|beviljas|beviljats|(?:del|med)?finansiera[sdt]\w{{0,40}}|betalas|stöds|{RUN_BY}|ägs|dra[rs]? i ?gång|start\w{{0,40}}|inle\w{{1,40}}|pågå\w{{0,40}}|pågick|löp\w{{1,40}}|avsluta\w{{0,40}}"
    rf"|slutade|tar slut|tog slut|vänder sig|vänt sig|riktar sig|syftar|fortsätt\w{{0,40}}|fortsatt|utöka\w{{0,40}}|förläng\w{{0,40}}|{IS_PROJECT}"
    rf"|som (?:projektet|satsningen|förstudien) |är till för|är öppe[nt] för|handlar om|omsätter|har kostat|kommer att kosta|är (?:etapp|fas|del|steg)|drar ner|slår upp|har kommit|tar (?:vid|över|emot ansök)|är ett sam(?:arbete|verkan)|på (?:[a-zåäö]{{1,40}} )?(?:nya )?orter|gått i mål|går i mål|(?:är )?i (?:hamn|mål|gång)|till ända|som ◊++ (?:nu |också |ska |har ){{0,2}}(?:{RUNS}|{RUN}|äger|ägde)|av (?:stapeln|{FUND}))(?!\w)|[\"”»’!]?[.!] (?:Det är namnet på|Så heter|Så kallas|Det heter)"
)
_MAYBE_AFTER = re.compile(
    r"[\"”»’!]?,? (?:som )?(?:har |ska |kommer att )?(?:bygger|omfattar|ge[rs]?|hjälp\w{0,40}|erbjud\w{0,40}|nått|nådde|lockat|har som mål|blir|ligger|finns|i hamn|i mål|är|gav|visar|når)(?!\w)"
)
_BEFORE = re.compile(
    rf"(?:[Dd]elta(?:r|git|gar\w{{0,40}})? (?:i|från)|(?:[Mm]ed(?:verka\w{{0,40}})?|kommit|komma|tackat) i|ledare(?:n)? (?:för|i|till|söks till)|coach(?:en|er)? (?:för|i)|[Aa]rbetet (?:med|i|inom)"
    rf"|[Vv]erksamheten (?:i|inom)|[Ss]tart(?:en av|en för|skottet för)|dra[rs]? i ?gång|(?:{RUNS}|{RUN})(?: vi| nu)?|kick-?off för|invigning\w{{0,40}} av|premiär för|uppstart\w{{0,40}} (?:av|för)"
    rf"|[Bb]akom|invigde[s]?|inleddes|inleds|presenterade[s]?|[Pp]unkt för|[Jj]a till|[Rr]esultat\w{{0,40}} (?:av|från)|ansök\w{{0,40}} (?:om|för)|[Pp]lats(?:er)? i|[Uu]tvärder\w{{1,40}} av|(?:pengar|stöd|medel|bidrag|stödet|medlen)\w{{0,40}}(?: till| för| åt)"
    rf"|tar hand om|[Nn]u tar|[Ss]tödet (?:gäller|avser|går till)|[Pp]engarna (?:går|gick|ska) till|(?:stödmottagare|hjärtat|först ut|sist ut) (?:i|är)|(?:summera|sammanfatta)|omsätter|[Vv]et var|starta|driva|¤ (?:på|till|för|i)|[Vv]älkommen till|[Ss]lut(?:konferens|rapport)\w{{0,40}} (?:för|från)|lansera[rs]?|(?:finansiera|stöttar?|stödjer?|förläng|beviljat|beviljar|godkän|prioriterat|utvärdera|gransk)[a-zåäö]{{0,40}}|ingår i|(?:använd|satsa|läggas?|går?|gick)[a-zåäö]{{0,10}} (?:till|på)|{RUNS} (?:sedan|nu|i|under) [a-zåäö0-9 ]{{2,20}}|sjösätts|förläng\w{{1,40}} av|(?:uppföljar|efterträdar)en|namnet(?: är)?|satsningen|(?<![\w-])del av|(?:[Gg]enom|[Ii]nom|[Vv]ia|[Tt]ack vare|Med))[ ]?[\"”“»']?$"
)
_MAYBE_BEFORE = re.compile(
    r"(?<!\w)(?:[Gg]enom|[Ii]nom|[Vv]ia|[Tt]ack vare|[Mm]ed|[Ii]|med i|[Oo]m|för|till|av|från|är|blir)[ ]?[\"”“»']?$"
)
_LOCAL = re.compile(r"(?<!\w)(?:på|vid|hos|mot|[Ee]nligt|och|på|av) [\"”“»']?$")
_EARLIER = re.compile(
    r"(?:[Ee]fter|[Ss]edan|[Tt]idigare(?: projektet)?|[Ff]örra(?: projektet)?,?|[Ff]öregångaren) [\"”“»']?$|(?:^|[.!?] )(?:Tidigare|Förut|Redan)(?!\w)[^.\n]*$"
)
_ANAPHORA = re.compile(
    r"[^.!?\n]{0,160}[.!?][\"”»]? (?:(?:I |Med |Genom )?(?:[Pp]rojektet|[Ss]atsningen|[Ff]örstudien|[Ii]nsatsen)(?!\w)|(?:Det|Den) (?:är|drivs|ägs|leds|startar|vänder sig|riktar sig)(?!\w)[^.\n]{0,40})"
)
_ABOUT = re.compile(r"rojekt|atsning|eltag|ocialfond|ESF|¤")
_PERSON = re.compile(
    rf"[\"”]?(?:,? (?:som )?{SPEAKS}(?!\w)|, [0-9]{{2}}(?![0-9])|s (?:dröm|mamma|pappa|liv|väg)| (?:själv|och hans|och hennes)(?!\w)|, som är [0-9]{{2}})"
)
_SAYS = re.compile(rf"(?:{SPEAKS}|[Hh]eter|[Kk]ollegan|[Ll]äraren|[Ss]önen|[Dd]ottern|[Rr]edaktör|Foto:?|Text:?) $")
_NOT = re.compile(
    rf"(?:{FUND}|Europ|Sverige|Socialfond|Projekt|Interreg|Erasmus|Region|Län|Kommun|Arbetsförmedling|Försäkringskass|Agenda|Svensk|Nord|Syd|Väst|Östra|Östr|Norra|Södra|Mellersta|Övre|Stor|Småland|I |Vi(?!\w)"
    r"|Det(?!\w)|Den(?!\w)|De(?!\w)|Programområde|Komvux|KomVux(?! [0-9])|SFI|Sfi|Sis|Facebook|Instagram|Linked|Skype|Teams|Zoom|Google|You[Tt]ube|Microsoft|Excel|Corona|Covid|Bryssel|Finsam|Almedal|LSS(?!\w)|LOV(?!\w)|LAS(?!\w)"
    r"|Jul|Påsk|Midsommar|BNP|SCB|SVT|TV|Radio|Moderat|Socialdemokrat|Centerparti|Liberal|Miljöparti|Vänsterparti|Kristdemokrat|[A-ZÅÄÖ]$|[A-ZÅÄÖ]{1,2}$|Strukturfond|React|REACT|Leader|Gymnasie|Lärcentr|Medborgar|Mål [0-9])"
)
_ORDINARY = re.compile(
    r"(?:Det|Den|De|Vi|Här|Nu|I|På|Med|För|Till|Från|Av|Om|Men|Och|Som|När|Där|Alla|Många|Flera|Några|Både|Under|Efter|Sedan|Genom|Inom|Enligt|Just|Så|Hon|Han|Jag|Ni|Man|Att|En|Ett|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Tolv"
    r"|Pengar\w*|Stöd\w*|Deltagar\w*|Syfte\w*|Mål\w*|Tanken|Bakgrund\w*|Projekt\w*|Satsning\w*|Kommun\w*|Region\w*|Ansök\w*|Arbet\w*|Verksamhet\w*|Företag\w*|Kurs\w*|Utbildning\w*|Efter\w*|Resultat\w*|Beslut\w*|Total\w*|Samman\w*|Insats\w*|Besked\w*"
    r"|[A-ZÅÄÖ][a-zåäö]*(?:a|er|ade|de|t|ar))(?!\w)"
)


def recurring(text: Text, title: str | None, known: Collection[str] = (), *, several: bool = False) -> Iterator[Hit]:
    """The names, each at its first place in the text, what most speaks for first; `known` are others, and
    `several` may be told, each in one place."""
    everywhere = f"{title or ''}\n{text.view('orgs')}"
    persons = {word for one in people.mentions(text, ()) for word in (one.name, *one.name.split())}
    found: list[tuple[int, int, str]] = []
    headings = {para.text for para in text.body.paras if para.role == "heading"}
    tried: set[str] = set()
    runs: set[str] = set()
    for expression in (_WITHIN, _FIRST):
        for match in expression.finditer(everywhere):
            if match["run"] in runs:
                continue
            runs.add(match["run"])
            name = _name(match, everywhere, known, first=expression is _FIRST)
            if (
                name is None
                or name in tried
                or name in known
                or any(name in one for one in known)
                or text.body.stated.find(name) < 0
            ):
                continue
            tried.add(name)
            if expression is _FIRST and not (
                name in (title or "")
                or name in headings
                or _repeated(name, everywhere)
                or name[-1] in "!?"
                or (several and " " in name)
            ):
                continue
            if is_place(name) or name in municipalities() or any(name in person for person in persons):
                continue
            score, count = _score(name, everywhere, title or "", headed=name in headings)
            if score >= _ENOUGH:
                found.append((score, count, name))
    for _, _, name in sorted(found, key=lambda one: (-one[0], -one[1])):
        start = text.body.stated.find(name)
        yield Hit(name, start, start + len(name), _RANK, False, None, None)


def _repeated(name: str, everywhere: str) -> bool:
    """Whether what begins a sentence is found so written within one too, or is more than one word and begins several."""
    inside = re.search(rf"[a-zåäö,] {re.escape(name)}(?!\w)", everywhere) is not None
    return inside or (" " in name and _recurs(name, everywhere))


def _name(match: re.Match[str], everywhere: str, known: Collection[str], *, first: bool) -> str | None:
    """As many of the words as are found together elsewhere too; else up to where a name ends."""
    words = match["run"].split(" ")
    if _NOT.match(match["run"]) or (first and _ORDINARY.match(words[0])):
        return None
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).rstrip(".:,")
        if name in known:
            break
        if len(name) > 2 and not ends_before(words[count - 1]) and _recurs(name, everywhere):
            return name
    end = everywhere.find("\n", match.start("run"))
    name = ended(everywhere[match.start("run") : min(match.start("run") + 90, end if end >= 0 else len(everywhere))]) or ""
    return name if len(name) > 2 and len(name.split()) <= _MOST_WORDS else None


def _recurs(name: str, everywhere: str) -> bool:
    # Most do not, which is seen at once; an expression over the whole text for each of them is not.
    return everywhere.find(name, everywhere.find(name) + 1) >= 0 and len(_places(name, everywhere)) > 1


def _places(name: str, everywhere: str) -> list[tuple[int, int]]:
    return places([name], everywhere, joined="_-◊")


def _score(name: str, everywhere: str, title: str, *, headed: bool) -> tuple[int, int]:
    """How much speaks for a name being the project's, and how often it stands there."""
    found = _places(name, everywhere)
    score = min(len(found), 3) - 1 + bool(places([name], title))
    certain = 2 * (headed and len(found) > 1)
    for start, end in found:
        before = everywhere[max(0, everywhere.rfind("\n", 0, start) + 1, start - 40) : start]
        if (_PERSON.match(everywhere, end) and not _BEFORE.search(before)) or _SAYS.search(before):
            return 0, 0
        if _EARLIER.search(before):
            score -= 2
            continue
        if _LOCAL.search(before) and not (_BEFORE.search(before) or _AFTER.match(everywhere, end)):
            score -= 1
            continue
        sure = (_BEFORE.search(before) is not None) + (_AFTER.match(everywhere, end) is not None)
        certain += 2 * sure
        stop = everywhere.find("\n", end)
        certain += 2 * (_ANAPHORA.match(everywhere, end) is not None)
        if sure or _MAYBE_BEFORE.search(before) or _MAYBE_AFTER.match(everywhere, end):
            score += (
                _ABOUT.search(everywhere, everywhere.rfind("\n", 0, start) + 1, stop if stop >= 0 else len(everywhere))
                is not None
            )
    return (score + certain if certain else 0), len(found)
