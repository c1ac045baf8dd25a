"""`Projekten heter A (...) och B (...)`: two names at once."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=60,
    gate=("rojekten", "rojekt ", "rojekt: ", "ya projekt"),
    across=True,
    regex=(
        rf'(?:[Pp]rojekten,? (?:heter |kallas )?|[Nn]ya projekt[^.\n:¤]{{0,40}}: |[Pp]rojekt: ){OPEN}?(?P<name>[{UPPER}][^\n()"”,:.]{{1,70}}?){CLOSE}?(?: '
        rf'\([^()\n]{{1,80}}\))?(?:, {OPEN}?(?P<third>[{UPPER}][^\n()"”,:.]{{1,70}}?){CLOSE}?)? och {OPEN}?(?P<second>[{UPPER}][^\n()"”.]{{1,70}}?){CLOSE}?(?= \(|\.(?: |$|\n)|$|\n|,? (?:som|är|ägs|drivs|leds|får|har|ska|startar|pågår|fick|beviljas|vänder|finansieras) )'
    ),
    hits={
        "Projekten heter Stigar 1-Samspel på allvar (för befintliga) och Stigar 2 - samspel på allvar (för andra).": {
            "name": "Stigar 1-Samspel på allvar",
            "second": "Stigar 2 - samspel på allvar",
        },
        "Projekten heter ”Nu” och ”Sedan”.": {"name": "Nu", "second": "Sedan"},
        "De båda projekten Samverka rätt och Hitta hem ägs av": {"name": "Samverka rätt", "second": "Hitta hem"},
        "driver projekten Ordrik, Svarv och Talför.": {"name": "Ordrik", "third": "Svarv", "second": "Talför"},
        "Två nya projekt är på väg: Ordrik och Talför.": {"name": "Ordrik", "second": "Talför"},
    },
    misses=("Projekten heter något annat.",),
)
