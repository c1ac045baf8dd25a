"""`med namnet Rustad för uppgången`, `Det ska heta Hoppas & våga`: an unquoted name after a word that gives it."""

from esfsheet.news.naming.ends import called
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

# Each begins by its first letters: most are tried at most letters of a line.
_IS_CALLED = (
    r"(?=[PpSsFfIiVvNn D])(?:[Pp]rojekt(?:et)?|[Ss]atsning(?:en)?|[Ff]örstudien?|[Ii]nitiativet|[Ii]nsatsen"
    r"|[Vv]år nya \w+|[Nn]y\w* \w+"
    r"|(?<![^\n.!?-]) ?Det)(?: som)? (?:heter|kallas|benämns)(?: för)?"
)
_SHALL_BE_CALLED = r"(?=[DdPpSs])(?:[Dd]et|[Pp]rojektet|[Ss]atsningen) (?:ska|skall|kommer att|får) (?:heta|kallas)(?: för)?"
# `projektet mellan kommunen och regionen heter`, `projektet, som vi har väntat på, heter`
_BETWEEN = (
    r"(?=[PpSsKkFfIi])(?:(?<!för )(?<!i )(?<!av )(?:[Pp]rojektet|[Ss]atsning(?:en)?|[Kk]ommunens satsning) (?:mellan|som|för|på|med|mot|inom) [^.\n]{0,60}"
    r"|(?:[Pp]rojektet|[Ss]atsningen|[Ff]örstudien|[Pp]rojekt|[Ii]nsatsen), (?:som|där|vilket) [^.,\n]{3,80},)"
)
_SO_IS_IT_CALLED = (
    r"(?:heter|kallas|blev|blir) (?:lösningen|svaret|insatsen|projektet|satsningen|förstudien)(?: kort och gott"
    r"| helt enkelt| nu)?"
)
_NAME_IS = (
    r"(?=[NnPpAa])(?:[Nn]amnet på (?:projektet|satsningen) (?:är|blir|blev)|[Pp]rojektnamnet(?: är)?"
    r"|[Aa]rbetsnamnet(?: är)?|[Pp]rojektets namn är)"
)
_GOES_BY = r"(?=[gdbs])(?:går|drivs|bedrivs|sker|gick|drevs) under (?:namnet|benämningen|beteckningen|titeln|namn)"
_HAS_THE_NAME = (
    r"(?=[bfghmpsi])(?:(?:bär|fått|fick|får|ges|har)(?: (?:också|nu))?(?: det [a-zåäö]+)? (?:projekt)?namnet"
    r"|med (?:namnet|titeln)"
    r"|(?:projekt|satsning|initiativ) (?:vid namn|kalla[td]))"
)
_WE_CALL_IT = r"kalla[rt]? (?:projektet|satsningen|det|den)(?: för)?"
_CHRISTENED = r"(?=[dUu])(?:döp(?:t|ts|tes|s)(?: (?:projektet|det|den|satsningen))? till|[Uu]nder (?:parollen|devisen|mottot))"
_STATED = r"(?=[HhLlSsRrNn])(?:[Hh]emligheten|[Ll]ösningen|[Ss]varet|[Rr]eceptet|[Nn]yckeln) (?:stavas|heter|blev|är)"

PATTERN = Pattern(
    rank=40,
    view="marked",
    base=called,
    gate=(
        "heter",
        "heta",
        "kalla",
        "amn",
        "döp",
        "enämn",
        "titeln",
        "beteckn",
        "stavas",
        "ösningen",
        "varet",
        "parollen",
        "devisen",
        "mottot",
        *(f"{verb} {thing}" for verb in ("blev", "blir") for thing in ("insatsen", "projektet", "satsningen", "förstudien")),
        "eceptet",
        "yckeln",
        "emligheten",
    ),
    across=True,
    regex=(
        rf"(?:{_IS_CALLED}|{_SHALL_BE_CALLED}|{_BETWEEN} (?:heter|kallas)|{_SO_IS_IT_CALLED}|{_NAME_IS}|{_GOES_BY}"
        rf"|{_HAS_THE_NAME}"
        rf"|{_WE_CALL_IT}|{_CHRISTENED}|{_STATED}) (?=(?P<name>[{UPPER}0-9][^\n()]{{1,110}}))"
    ),
    hits={
        "Samverkansprojektet mellan kommunen och Arbetsförmedlingen heter Kvinnor på väg.": {"name": "Kvinnor på väg"},
        "ett gemensamt projekt, med namnet Rustad för uppgången. Europeiska": {"name": "Rustad för uppgången"},
        "Det ska heta nåt. Vår nya satsning heter Min röst, min plats och riktar sig till": {"name": "Min röst, min plats"},
        "Projektet, som beviljats stöd av ESF, heter Stark i norr.": {"name": "Stark i norr"},
        "har fått det passande namnet Andas ut och drivs": {"name": "Andas ut"},
        "Det ska heta Hoppas & våga (vi röstade": {"name": "Hoppas & våga"},
        "Projektet kommer att heta Nystart. Det": {"name": "Nystart"},
        "Hemligheten stavas Arbetskällan.": {"name": "Arbetskällan"},
        "Projektet bär namnet Ljusa Loggen och drivs av": {"name": "Ljusa Loggen"},
        "Arbetet går under benämningen Trapphuset och leds av": {"name": "Trapphuset"},
        "ett projekt vid namn Vattenvägen för unga som": {"name": "Vattenvägen"},
        "i mer än två år. Det heter Tvärs över staden och har en": {"name": "Tvärs över staden"},
    },
    misses=(
        "som det heter Nu i Sala",
        "Det ska heta något.",
        "Hon ska heta Anna.",
        "Mannen med kepsen heter Lars-Göran Sund.",
        "projektet heter ”Nu”",
    ),
)
