"""`Kom igen är ett projekt`, `Barkborren är namnet på ...`: what something is."""

from esfsheet.news.naming.stated_name import subject
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER
from esfsheet.news.words.verbs import IS_PROJECT

PATTERN = Pattern(
    rank=20,
    view="orgs",
    base=subject,
    gate=("rojekt", "örstudie", "atsning", "nitiativ", "nsats", "namnet på"),
    also=(" var ", " är ", "blir", "utse", "utsågs", "blev"),
    across=True,
    regex=(
        rf"(?:^-{{0,2}} ?|(?<=[.!?:] )|(?<=\n)|(?<=\n-)|(?<=\n- ))(?P<name>(?!Det |Detta |Den |Här |Vi |Projekt"
        rf"|Satsning|I |Som |Och |Men |EU|ESF|Att |Målet |Syftet |Tanken |React|Bakom |Resultatet |Svaret |Nu |När "
        rf"|Efter |Under |Om |Sedan |Trots |Innan |Bland |Ett av|En av|Först|Störst|Förstudi|Insats|Arbetet )"
        rf"[{UPPER}][^\n.,()¤◊?!]{{1,60}}?!?)(?:, [{UPPER}]{{2,8}},| \([^()\n]{{2,12}}\))? (?:är|blir|var|blev"
        rf"|(?:har )?utse(?:tts|dd|s) till"
        rf"|utsågs till) (?:(?:nu|också|i dag) )?(?:(?:arbets|projekt)?namnet på (?:det|projektet|satsningen"
        rf"|{IS_PROJECT})|(?:ett|det|den|en) (?!del )[^.\n◊]{{0,30}}(?:av"
        rf"|bland) (?:[\w-]+ ){{0,3}}[\w-]*projekt(?:en)?(?!\w)|{IS_PROJECT})"
    ),
    hits={
        "Barkborren är namnet på det som fyller": {"name": "Barkborren"},
        "Fördjupad samverkan är namnet på en förstudie som": {"name": "Fördjupad samverkan"},
        "Hemvändan: från soffa till sammanhang blir ett tvåårigt projekt som": {
            "name": "Hemvändan: från soffa till sammanhang"
        },
        "Växtplatsen i Nora har utsetts till årets ESF-projekt.": {"name": "Växtplatsen"},
        "-KUB är ett förprojekt. Vi": {"name": "KUB"},
    },
    misses=(
        "Det är ett projekt.",
        "Målet är ett projekt som varar.",
        "Satsningen är ett projekt.",
    ),
)
