"""`delta i Nya vägar`, `Inom Nya vägar får deltagarna`: a name that people are in."""

from esfsheet.news.naming.stated_name import a_thing
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=11,
    view="orgs",
    base=a_thing,
    gate=(
        "Genom ",
        "Inom ",
        "Med ",
        "Tack vare ",
        "Via ",
        "arbetar i ",
        "jobbar i ",
        "plats i ",
        "om med i ",
        "börja i ",
        "börjat i ",
        "började i ",
        "delta i ",
        "deltar i ",
        "deltagit i ",
        "deltagare i ",
        "deltagarna i ",
        "älkommen till ",
        "nmäl dig till ",
        "ök till ",
        "öka till ",
    ),
    named=True,
    across=True,
    regex=(
        rf"(?:[Kk]om med i|[Vv]älkommen till|[Ss]ök(?:a)? till|[Aa]nmäl dig till|delta(?:r|git|gare|garna)? i|arbetar i"
        rf"|jobbar i|plats i|börja(?:t|de)? i|(?:(?<=[.!?\n] )|(?<=\n)"
        rf"|^)(?:Inom|Genom|Via|Med|Tack vare)) (?P<name>(?!ESF|EU|Europeiska|Projekt|Social|Sverige|Interreg"
        rf"|Västs|Syds|Norr|Östra|Övre|Mellersta|Skåne|Väst|Syd|Stockholm|Dalarna|Hall|Små)[{UPPER}]"
        rf"[^\n.()¤◊§,]{{1,50}}?)(?= (?:får|ska|kan|vill|har|erbjuds|hoppas|är|och)(?!\w)|[.,!])"
        rf"(?=[^\n]{{0,300}}(?:[Pp]rojekt|[Dd]eltag))"
    ),
    hits={
        "Kom med i Kvinnor på väg! Projektet är": {"name": "Kvinnor på väg"},
        "Inom Nya vägar får deltagarna stöd.": {"name": "Nya vägar"},
        "ungdomar som deltar i Kraftkällan, ett projekt": {"name": "Kraftkällan"},
    },
    misses=(
        "Inom Västsverige får deltagarna",
        "Inom projektet får deltagarna",
    ),
)
