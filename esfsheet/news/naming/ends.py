"""Where an unquoted name of a project ends: at a verb, a clause, the sentence's end."""

import re
from functools import lru_cache

from esfsheet.data import municipalities
from esfsheet.news.words.either import by_letters

# Names come again within a text, and pages of one site tell of the same places.
KEPT = 1 << 12

_VERBS = (
    "som är har får fick fått ska skall kan vill kommer blir blev var pågår pågick startar startade drivs"
    " drevs ägs riktar vänder syftar bygger beviljas beviljades beviljats tilldelas bidrar omfattar handlar"
    " löper finansieras går gick hjälper ger gör avslutas slutar slut klar klart leds genomförs genomfördes visade visar"
    " bedrivs vars erbjuder sker skapar prövar testar kostar hade stöds kör satsar samlar låter innebär gäller"
    " där medan eftersom fortsätter drar avslutades bedrevs stöttar utvecklar möter arbetar jobbar tar vann"
    " står finns ligger blivit avser vilar drog gav tror säger berättar beskriver nådde når tog skulle måste"
    " fanns innehåller innefattar involverar utgår ingår deltar bildades växte inleddes inleds börjar började"
    " löpte slutade rullar sjösätts presenterades presenteras syftade siktar satsade stärker ökar minskar"
    " skapade ledde driver drev planeras söker sökte väntar väntas beräknas kallas heter utvärderas"
    " utvärderades utvärderar lanseras lanserades erbjöd genomför genomförde finansierades medfinansieras"
    " stöttas syns görs gjordes hölls hålls arbetade jobbade mötte hjälpt nått visat gått fungerar handlade"
    " riktade vände byggde omfattade kostade sedan via genom enligt under inom vilket då"
    " när både räcker ryms togs fattades knyter öppnar växer förlängs utökas lär lärde föregicks föregås"
    " efterträder efterträdde ersätter ersatte avlöser avlöste utgör behöver leddes ägdes ägt sattes hämtar"
    " hämtade bottnar grundar grundas förbereder tillsätts anordnar utbildar utbildade coachar matchar lockar"
    " lockade samordnas samordnar rekryterar anställer tillhör delas delar förlängdes avbröts kom kommit"
    " hette upphör upphörde tas tagits tillvaratas lades lagts landade landar vinner välkomnar inriktas inriktar grundades uppstod bjuder bjöd uppmärksammas sprids spreds äger stöder betalar betalade"
).split()

_VERB = by_letters(_VERBS)
_ENDS = (
    r"[.!?](?= [^\sa-zåäö]|$)(?<!\b[A-ZÅÄÖ]\.)",
    # A sum or a date, with what leads to it.
    r"(?: (?:mellan|under|från|till|den|sedan|i|år|våren|hösten|med|på|för|om))?(?: (?:drygt|cirka|knappt|närmare|totalt))?(?: ?[¤§¶])",
    r"[;\"”“„»«]",
    # A dash, behind which the text says what it is.
    rf" [-–—](?= (?:{_VERB}|det)\b"
    r"| (?:ett|en)\b(?!(?: [a-zåäö]{1,12}){1,4}[.\n]|(?: [a-zåäö]{1,12}){1,4}$)"
    r"| (?:ett|en) [^.,\n]{0,30}(?:projekt|satsning|förstudie|samarbete|samverkan|insats|utbildning|verksamhet|succé))",
    rf"(?! som (?!{_VERB}\b)[a-zåäöé]{{3,30}}[.?!,]),? {_VERB}\b",
    r", (?:ett|en|med|och|för|den|det|i|på|till|av|men|så|lett|drivet|finansierat|ägt|kallat|om|vid|från|detta)\b",
    rf" och (?={_VERB}\b)",
    r" [a-zåäö]{2,15}(?:ade|ades|(?<!pl|ns)(?<!s)ats|erar|eras|iserar|erat)\b",
    r" och (?=(?:[a-zåäö]+(?:ar|er|as|s|de|t) "
    r"|(?:starta|pågå|vända|rikta|omfatta|löpa|drivas|ledas|finansieras|genomföras|sträcka|hjälpa|ge|ska)\b"
    r"|kommunen|regionen|[A-ZÅÄÖ][a-zåäö]+(?:s)? kommun|◊))",
    # What somebody is to do.
    r" (?:lära|få|bli|komma|kunna|göra|arbeta|jobba|prova|pröva|öva|träna|bygga|börja|starta|studera|läsa|hitta)"
    r" (?=sig\b|att\b|ett\b|en\b|i\b|på\b|till\b|med\b|som\b)",
    # A comma, behind which somebody else is named, or the text goes on.
    r", (?=(?:två|båda|bägge|tre|flera) (?:[a-zåäö]+ )?(?:[a-zåäöA-Z-]*projekt|satsningar|förstudier))",
    r", (?=◊|[A-ZÅÄÖ][a-zåäö]+s? (?:kommun|läns?)|kommunens|regionens|vårt"
    r"|[a-zåäö]{2,15}(?:ade|ades|gde|rde|lde|nde|kte|pte|ste|des)(?!\w))",
    r" vid(?=[,.]|$)",
    r" (?:ett|en|det|den) (?=(?:[\w-]+ ){0,2}[\w-]*(?:projekt|satsning|förstudie))",
    r" (?:ta reda|hjälpa|bidra|undersöka|kartlägga|utbilda|utreda)\b",
    r" (?:efter|före) (?:sommaren|nyår|årsskiftet|jul|semestern|hösten|våren)\b",
    r" (?:två|tre|fyra|fem|sex|flera|många|[0-9]{1,3}) (?:gånger|år|veckor|månader|dagar)\b",
    r" varje (?:vecka|månad|termin)\b",
    r", (?:tänker|hoppas|planerar|räknar|vill)\b",
    r" (?:sina|sitt|deras)\b",
    r" (?!allas\b|ungas\b|kalas\b|glas\b)[a-zåäö]{3,20}(?<!n)as\b",
    r" om (?=metoden|projektet|arbetet|satsningen|hur\b|att\b|vad\b|varför\b)",
    r" (?:utrullat|avslutat|godkänt|beviljat|förlängt|fullbokat|fulltecknat|sjösatt|inställt|försenat|nedlagt)\b",
    r" ne[dr](?= (?:i|efter|när|för|[0-9§])|[.,]|$)",
    r" (?:med|och) fokus\b",
    r" i (?:hamn|mål|gång|drift)\b",
    r" tillsammans(?= med\b| i\b|$)",
    r" (?:fram|vidare)(?= (?:till|mot|emot|i|på|med|som|och|när|efter|under|nu|de|alla)\b)",
    r" (?:i|på|under|för) (?=(?:[a-zåäö]{2,8}|[0-9]{1,2}) (?:år|månader)\b)",
    r" (?:från|sedan|under) (?:i fjol|förra|förrförra|i våras|i höstas)\b",
    r" (?:inte|aldrig|redan|också|dessutom|alltså|däremot)\b",
    # Where, for whom and with what.
    r" (?:i|på|vid|hos|från|mot|mellan|av|till|för|åt|med) (?=◊|stöd|pengar|medel|hjälp|start|syfte|"
    r"de\b|den\b|det\b|samma|sin\b|sitt\b|"
    r"kommunen|regionen|ungdomar|personer|unga\b|finansiering|projektet|satsningen|förstudien|hela\b|kommunens|länets|att\b"
    r"|bland|våren|hösten|länet|staden)",
    r",?$",
)
"""What may end a name, the first that fits."""
# It begins with no letter: that is asked before all else.
_END = re.compile(rf"(?![\w-])(?:{'|'.join(_ENDS)})")
_PLACE = re.compile(r" (?:i|på|vid|hos|från|mot|mellan|av|till|för|åt|med) ([A-ZÅÄÖ][\w-]*(?: (?:län|kommun|Västmanland))?)")
_LANDS = re.compile(
    r"(?:\S*(?:[Ss]verige|(?:[Gg]öta|[Nn]orr|[Ss]vea|[Ll]app|[Dd]als|[Hh]al|[Ss]må|[Ss]örm|[Uu]pp|[Gg]ästrik|[Hh]älsing|[Jj]ämt|[Vv]ärm|[Mm]an|[Gg]ot|Ö|[Öö]ster|[Tt]ysk|[Ff]in|[Hh]ol|[Ii]r|[Ss]kott|[Ee]ng|[Rr]yss)land|bygden|dalen|län)"
    r"|.* län|(?:(?:[Nn]orra|[Ss]ödra|[Vv]ästra|[Öö]stra|[Mm]ellersta|[Nn]ord(?:västra|östra)|[Ss]yd(?:västra|östra)|[Mm]itten av|[Ii]nre|[Hh]ela) )?(?:Skåne|Dalarna|Blekinge|Halland|Skaraborg|Fyrbodal|Sjuhärad|Europa|Bergslagen|Roslagen|Medelpad|Ångermanland|Närke|Norden|Baltikum)"
    r"|EU|Hisingen|[Nn]orr|Syd|Väst|Öst)"
)
_IN_PLACE = re.compile(r" (?:i|på) [A-ZÅÄÖ][\w-]*$")
# A question, or a call after which the sentence goes on, is a name whole.
_ASKED = re.compile(
    r"(?:Vad|Var|Vart|Vem|Vilka|Hur|När|Varför|Är|Har|Kan|Ska|Vill|Törs|Får|Vågar)(?= )[^.,;:!?\n\"”“»¤◊]{2,60}\?"
    r"|[^.,;:!?\n\"”“»¤◊]{2,40}[!?](?=,? [a-zåäö])"
)
_SHORT_VERB = 5
_OVER = re.compile(r"[.,](?: |$)|$| och (?=[◊A-ZÅÄÖ])")
_TAIL = " ,;:-–—"
_LONGEST_CLAUSE = 5
# No name is one of these alone.
_HALF = frozenset(
    "Ut In Upp Mitt Mot Med För På Från Till Av Om Över Under Genom Bort Fram Ner Vi Att Så Nu Alla Ett En Den Det Där Här Inte När Hur Vem Vad Inom Vid".split()
)
_INITIALS = re.compile(r"[A-ZÅÄÖ]{3,8}")
_NOT = re.compile(
    r"(?:Europeiska|Socialfond|ESF(?!\w)|EU(?!\w)|React|Interreg|Erasmus|Programområde|Leader|"
    r"Region(?:en)? |Regionala|Svenska ESF|Kommunen|Det |Den |Detta "
    r"|Vi |Här |I |På |Nu |Satsning|Projekt|Stöd|Start |[0-9]+(?:[ ,.]|$)(?!procent)|20[0-9]{2}|[¤§¶◊])"
)


@lru_cache(KEPT)
def ended(run: str, *, placed: bool = False) -> str | None:
    """The name that a stretch of text begins with; None where it begins with something else.

    >>> ended("Hållbar vårdkedja, som har en sammanlagd budget"), ended("Rustad för uppgången. Europeiska socialfonden")
    ('Hållbar vårdkedja', 'Rustad för uppgången')
    >>> ended("Min röst, min plats och riktar sig till nyanlända"), ended("Europeiska socialfonden")
    ('Min röst, min plats', None)
    >>> ended("Klang, färg och kraft avslutades"), ended("Trygg väg till arbete, TVA, pågår")
    ('Klang, färg och kraft', 'Trygg väg till arbete')
    >>> ended("Lyktan två gånger om året"), ended("Tre gånger gott")
    ('Lyktan', 'Tre gånger gott')
    >>> ended("Kurs 2035: Riktad kompetensväxling."), ended("Ung Arena 9.0")
    ('Kurs 2035: Riktad kompetensväxling', 'Ung Arena 9.0')
    """
    if _NOT.match(run):
        return None
    if (asked := _ASKED.match(run)) is not None and not (
        asked[0][-1] == "!" and any(word in _VERBS for word in asked[0].split())
    ):
        return asked[0]
    place = len(run) if placed else next((match.start() for match in _PLACE.finditer(run) if is_place(match[1])), len(run))
    run = run[:place]
    for end in _END.finditer(run):
        # `Klang, färg och kraft`: the last of several may look like a verb.
        if end[0] == " och " and ", " in run[: end.start()] and run[end.end() :].partition(" ")[0] not in _VERBS:
            continue
        if end.start() > 0 and run[: end.start()] not in _HALF and not _of_place(run, end):
            name = run[: end.start()]
            if end[0] == "!":
                name += end[0]
            break
    else:
        name = run
    name = _without_clause(name).strip(_TAIL)
    if " " not in name and is_place(name):
        return None
    return name if 1 < len(name) <= 90 and len(name.split()) <= 12 else None


JOINING = frozenset("i på för med till av inom vid från mot och mellan hos där under att om en ett den det de sin sitt".split())


def _of_place(run: str, end: re.Match[str]) -> bool:
    """Whether `Sörmland matchar` is cut after a place, which no project is called."""
    return len(end[0]) > _SHORT_VERB and _OVER.match(run, end.end()) is not None and is_place(run[: end.start()])


# What is called something is called all of it, up to a comma or a full stop soon after.
_OBJECT = re.compile(
    r"[A-ZÅÄÖ0-9#][\w-]{1,20}(?: (?!(?:som|där|för|i|på|med|till|och|sedan|under|av|från|vid|inom|när)(?!\w))[\w-]{1,20}){1,3}(?=\.(?: |$)|, (?:som|där|om|vilket|ett|en|den|det|och) |\n|$)"
)


def called(run: str) -> str | None:
    """The same after a word that gives the name: a place before a full stop or `och` belongs to it.

    >>> called("Hemma i Nora och startar i höst"), called("Lyktan i Nora som startar")
    ('Hemma i Nora', 'Lyktan')
    >>> called("Jord söker händer, om hur"), called("Jord och börjar i höst.")
    ('Jord söker händer', 'Jord')
    """
    if (short := _OBJECT.match(run)) is not None:
        return short[0]
    whole_name = ended(run, placed=True)
    if whole_name and _IN_PLACE.search(whole_name) and re.match(r"\.(?: |$)| och ", run[len(whole_name) :]):
        return whole_name
    return ended(run)


_NO_END = frozenset((*_VERBS, *JOINING))


def ends_before(word: str) -> bool:
    """Whether a name cannot end with a word: a verb, a preposition.

    >>> ends_before("startar"), ends_before("för"), ends_before("vägar")
    (True, True, False)
    """
    return word in _NO_END


@lru_cache(KEPT)
def is_place(name: str) -> bool:
    """Whether a name is a place's: a municipality, a county, a land."""
    name = name.removesuffix(" kommun")
    return name in municipalities() or name.removesuffix("s") in municipalities() or _LANDS.fullmatch(name) is not None


def _without_clause(name: str) -> str:
    """A comma may be part of a name only if the name is over soon after it."""
    head, comma, rest = name.partition(", ")
    if comma and len(head) > 2 and (head.isupper() or _INITIALS.fullmatch(rest)):
        return head
    return head if comma and len(rest.split()) > _LONGEST_CLAUSE else name


def whole(name: str) -> str | None:
    """A quoted name, if a project may be called that."""
    name = name.strip(" ,")
    return None if re.match(r"(?:Europeiska socialfonden|ESF)$", name) or len(name) < 2 else name
