"""`utvärderas av Umeå universitet`, `med hjälp av Sala kommun`: who is only called in."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import ALL

PATTERN = Pattern(
    rank=-3,
    view="whole",
    gate=(
        "utvärder",
        "rapport",
        "undersök",
        "uppfölj",
        "studie",
        "kurs",
        "utbildning",
        "forskning",
        "följs",
        "granska",
        "finansier",
        "stöds",
        "bekosta",
        "stött",
        "sponsra",
        "upphandla",
        "betalas",
        "hjälp",
        "pengar",
        "bidrag",
        "medel",
        "personal",
        "deltagare",
        "lokaler",
        "kurser",
        "elever",
        "praktikanter",
        "represent",
        "forskare",
        "företag",
    ),
    also=("◊",),
    across=True,
    regex=(
        r"(?:(?:utvärderas|utvärderats|följs|granskas|granskats|finansieras|medfinansieras|stöds|bekostas|stöttas|sponsras|upphandlats|betalas)(?: [a-zåäö]+){0,3}? av"
        rf"|(?:hjälp|pengar|bidrag|medel|personal|deltagare|lokaler|kurser|elever|praktikanter|representanter|forskare"
        rf"|utvärderare|företag)(?: från| av| ur| i| på| hos| vid)"
        rf"|(?:utvärdering|rapport|undersökning|uppföljning|studie|kurs|utbildning|forskning)(?:en|er|erna)? (?:som|från"
        rf"|av)) {ALL}"
    ),
    hits={
        "som utvärderas av Umeå universitet": {"all": "Umeå universitet"},
        "med hjälp av Heby kommun": {"all": "Heby kommun"},
        "Den utvärdering som Umeå universitet gjorde": {"all": "Umeå universitet"},
    },
    misses=("drivs av Heby kommun", "pengar till Heby kommun"),
)
