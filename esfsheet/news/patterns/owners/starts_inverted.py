"""`Nu startar Mora kommun ett projekt`, `med projektet vill Kalix kommun nå`: the verb before its subject."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.verbs import RUN, RUNS, THING, THING_AT

PATTERN = Pattern(
    rank=57,
    view="whole",
    gate=("◊",),
    also=(*THING_AT, "har ◊"),
    regex=(
        rf"(?<!\w)(?:{RUNS}|ska|kommer|vill) (?P<owner>(?<!◊)◊++(?:(?:, ◊++){{0,20}} och ◊++)?)(?: [\w◊-]+){{0,6}}? (?:i ?gång )?{THING}"
        rf"|(?:[Mm]ed(?: hjälp av)?|[Gg]enom|[Ii]|[Ii]nom|[Tt]ack vare|[Ff]ör|[Ii]nom ramen för) (?:(?:ESF-)?projektet"
        rf"|satsningen|förstudien|(?<!◇)◇++)[^.\n◊¤]{{0,60}} (?:vill|ska|kan|hoppas|tänker|har|får|fick|kunde|satsar"
        rf"|erbjuder|utbildar|hjälper|får)"
        rf" (?P<runner>(?<!◊)◊++(?:(?:, ◊++){{0,20}} och ◊++)?)"
        rf"|(?:[Dd]et|[Pp]rojektet|[Ss]atsningen|[Dd]en|◇) har (?P<had>(?<!◊)◊++(?: och ◊++)?) {RUN}"
    ),
    hits={
        "Nu startar Sala kommun ett projekt vid namn": {"owner": "Sala kommun"},
        "Sedan 2020 driver Sala kommun projektet": {"owner": "Sala kommun"},
        "Med projektet ”Ett varv till” vill Kalix kommun nå": {"runner": "Kalix kommun"},
        "Med Nya vägar vill Kalix kommun nå": {"runner": "Kalix kommun"},
        "Det har Kinda kommun drivit tillsammans med": {"had": "Kinda kommun"},
    },
    misses=("Nu startar vi ett projekt",),
)
