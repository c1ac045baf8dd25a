"""`Sala kommun deltar`, `Lunds universitet utvärderar`, `Sala kommun blev utan`: who takes part, looks on, or goes without."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import ALL

PATTERN = Pattern(
    rank=-3,
    view="whole",
    gate=(
        "delta",
        "medverka",
        "bidra",
        "edfinansi",
        " med",
        "ingår",
        "ingick",
        "hjälper till",
        "ställer upp",
        "upplåter",
        "lånar",
        "följ",
        "utvärd",
        "forska",
        "studera",
        "granska",
        "skjuter till",
        "står för",
        "svarar för",
        "lägger till",
        "tar emot",
        "ta emot",
        "tackade",
        "tackat",
        "hoppa",
        "hjälpt till",
        "bist",
        "stödjer",
        "stöttar",
        "välkomnar",
        "betalar",
        "backa",
        "avböj",
        "sig ur",
        "blev utan",
        "blir utan",
        "artner",
        "arbetspart",
        "anlita",
        "elaktig",
        "skickar",
        "sitter i",
    ),
    also=("◊",),
    across=True,
    regex=(
        rf"{ALL}(?:, [^,.\n◊◇¤]{{3,60}},)?(?:,? som)?(?: (?!och |men |inte |att )[a-zåäö]+){{0,3}}? (?:delta[rg]?\w{{0,4}}|medverka\w*|bidra\w*|medfinansiera\w*|(?:är|var|vara|finns)(?: [a-zåäö]+)? med(?: i| på| och|,|\.)"
        r"|ingår|ingick|hjälper till|ställer upp|upplåter|lånar|följer|följt|följde|(?:ska |att )följa|utvärdera\w*"
        r"|forska\w*|studera\w*|granska\w*|skjuter till|sitter i"
        r"|(?:står|svarar) för (?:[a-zåäö]+ )?(?:\w*kurs|utbildning|lokal|undervisning|\w*coach|personal|handledning"
        r"|teori|rest|praktik)\w*|lägger till|går in med|tar emot|ta emot|tackade"
        r"|tackat|hjälpt till|bistår|bistått|stödjer|stöttar|välkomnar|betalar (?:hyra|lokal|rest)\w*|hoppade|hoppat"
        r"|backade|backat|avböjt|avböjde|drog sig ur|dragit sig ur|blev utan|blir utan"
        r"|(?:är|som|blir|blev)?(?: [a-zåäö]+)? ?(?:medfinansiär|partner|samarbetspart)\w*|(?:har )?anlitat?s"
        r"|är delaktig\w*|skickar)(?!\w)"
    ),
    hits={
        "Piteå kommun och Arbetsförmedlingen bidrar med personal": {"all": "Piteå kommun och Arbetsförmedlingen"},
        "Lunds universitet följer arbetet": {"all": "Lunds universitet"},
        "Heby kommun är med på ett hörn": {"all": "Heby kommun"},
    },
    misses=("Heby kommun driver", "Heby kommun leder arbetet och deltar"),
)
