"""`leds från Lycksele kommun`, `ansvaret vilar på Sala kommun`, `bakom projektet står ...`: in whose hands it is."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO

PATTERN = Pattern(
    rank=4,
    view="whole",
    gate=(
        "drivs",
        "drevs",
        "driv",
        "leds",
        "Drivs",
        "Leds",
        "ledd",
        "lett",
        "ledas",
        "ordna",
        "koordin",
        "styrs",
        "administr",
        "förvalta",
        "bedriv",
        "genomför",
        "initiativ",
        "initier",
        "starta",
        "sköts",
        "tecknat",
        "tecknades",
        "ihop",
        "sökt",
        "ligger",
        "vilar",
        "hemma",
        "akom ",
        "os ",
        "hemvist",
        "bas ",
        "säte",
        "placera",
        "spetsen",
    ),
    regex=(
        r"(?:(?<!\w)(?:[Dd]rivs|drevs|drivits|drivas|[Ll]eds|leddes|letts|ledas|samordnas|samordnades|samordnats|koordineras|styrs|administreras|förvaltas|bedrivs|bedrevs"
        r"|genomförs|genomfördes|initierades|initierats|startades|startats|sköts|hålls ihop|sökts|söktes|tecknat"
        r"|tecknades|undertecknat|initiativ)(?: (?!i sam|ihop |tillsammans |gemensamt )[\w]+){0,4}?"
        r"(?: (?:tillsammans|ihop|i sam\w+) med ◊++)? (?:av|från|hos"
        r"|inom)(?: [A-ZÅÄÖ][a-zåäö]+ [A-ZÅÄÖ][a-zåäö]+ (?:på|vid|från|i))?"
        r"|(?:ligger(?: formellt| dock| helt| kvar| i stället)? (?:hos|på|under)|vilar (?:på|hos)"
        r"|hör hemma (?:hos|i|på|under)|har sin? (?:hemvist|bas|säte) (?:hos|på|i|under)"
        r"|[Bb]akom (?:projektet|den|det hela|det|satsningen|idén|ansökan|◇++)[^.\n◊]{0,30} (?:står|ligger|finns|är)"
        r"|[Bb]akom (?:projektet|satsningen|◇++)"
        rf")) {WHO}|[Hh]os (?P<seat>(?<!◊)◊++) (?:pågår|drivs|finns|startar|ligger)(?!\w)"
    ),
    hits={
        "Projektet leds från Region Halland": {"owner": "Region Halland"},
        "drivs tillsammans med Ale kommun av Heby kommun": {"owner": "Heby kommun"},
        "Ansvaret för projektet vilar på kommunen": {"owner": "kommunen"},
        "Hos Heby kommun pågår sedan ett år": {"seat": "Heby kommun"},
        "leds av Anna Ek på Heby kommun": {"owner": "Heby kommun"},
        "bakom projektet står Heby kommun": {"owner": "Heby kommun"},
    },
    misses=("drivs i samverkan med Heby kommun", "Projektet ligger i fas"),
)
