"""`med namnet Rustad för uppgången`: an unquoted name after a word that gives it."""

from esfsheet.news.naming.ends import called
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=40,
    view="marked",
    base=called,
    gate=(
        "heter",
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
        rf"(?:(?:[Pp]rojekt(?:et)?|[a-zåäö]{{2,20}}projekt(?:et)?|[Ss]atsning(?:en)?|[Ff]örstudien?|[Ii]nitiativet|[Ii]nsatsen"
        rf"|[Dd]et ska|[Vv]år nya \w+|[Nn]y\w* \w+|(?<![^\n.!?-]) ?Det)(?: som)? (?:heter|kallas|benämns)(?: för)?"
        rf"|[Nn]amnet på (?:projektet|satsningen) (?:är|blir|blev)"
        rf"|kalla[rt]? (?:projektet|satsningen|det|den)(?: för)?|(?<!för )(?<!i )(?<!av )(?:[Pp]rojektet|[Ss]atsning(?:en)?|[Kk]ommunens satsning) (?:mellan|som|för|på|med|mot|inom) [^.\n]{{0,60}} (?:heter|kallas)|(?:heter|kallas|blev|blir) (?:lösningen|svaret|insatsen|projektet|satsningen|förstudien)(?: kort och gott| helt enkelt| nu)?|[Pp]rojektnamnet är|[Aa]rbetsnamnet(?: är)?"
        rf"|(?:går|drivs|bedrivs|sker|gick|drevs) under (?:namnet|benämningen|beteckningen|titeln|namn)"
        rf"|(?:bär|fått|fick|får|ges|har)(?: (?:också|nu))?(?: det [a-zåäö]+)? (?:projekt)?namnet|med (?:namnet|titeln)|(?:projekt|satsning|initiativ) (?:vid namn|kalla[td])|(?:[Pp]rojektet|[Ss]atsningen|[Ff]örstudien|[Pp]rojekt|[Ii]nsatsen), (?:som|där|vilket) [^.,\n]{{3,80}}, (?:heter|kallas(?: för)?)|projektnamnet"
        rf"|döp(?:t|ts|tes|s)(?: (?:projektet|det|den|satsningen))? till|[Pp]rojektets namn är|[Uu]nder (?:parollen|devisen|mottot)|(?:[Hh]emligheten|[Ll]ösningen|[Ss]varet|[Rr]eceptet|[Nn]yckeln) (?:stavas|heter|blev|är)) (?=(?P<name>[{UPPER}0-9]"
        rf"[^\n()]{{1,110}}))"
    ),
    hits={
        "Samverkansprojektet mellan kommunen och Arbetsförmedlingen heter Kvinnor på väg.": {"name": "Kvinnor på väg"},
        "ett gemensamt projekt, med namnet Rustad för uppgången. Europeiska": {"name": "Rustad för uppgången"},
        "Det ska heta nåt. Vår nya satsning heter Min röst, min plats och riktar sig till": {"name": "Min röst, min plats"},
        "Projektet, som beviljats stöd av ESF, heter Stark i norr.": {"name": "Stark i norr"},
        "har fått det passande namnet Andas ut och drivs": {"name": "Andas ut"},
        "Hemligheten stavas Arbetskällan.": {"name": "Arbetskällan"},
        "Projektet bär namnet Ljusa Loggen och drivs av": {"name": "Ljusa Loggen"},
        "Arbetet går under benämningen Trapphuset och leds av": {"name": "Trapphuset"},
        "ett projekt vid namn Vattenvägen för unga som": {"name": "Vattenvägen"},
        "i mer än två år. Det heter Tvärs över staden och har en": {"name": "Tvärs över staden"},
    },
    misses=(
        "som det heter Nu i Sala",
        "Mannen med kepsen heter Lars-Göran Sund.",
        "projektet heter ”Nu”",
    ),
)
