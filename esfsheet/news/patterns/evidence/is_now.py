"""`Nya vägar pågår`, `Nya vägar bygger på`: it is, or is to come."""

from esfsheet.news.text.telling import Evidence
from esfsheet.news.words.then_and_now import NOW, NOW_AT

PATTERN = Evidence(
    says="earlier",
    weight=-6,
    gate=NOW_AT,
    regex=(
        rf"(?P<name>◇(?<!◇◇)(?<!på ◇)(?<!från ◇)(?<!av ◇)(?<!ur ◇)(?<!efter ◇)(?<!till ◇)(?<!utan ◇)◇*+)(?! (?:startar|drar|börjar|inleds|tar|bygger|lanseras|får) (?:nu |därför |i [a-zåäö]{{3,6}} )?(?:◊|◇|projektet|satsningen|vi |kommunen|regionen|en ny|ett nytt|det nya)),? (?:som )?(?:nu |också |själv |därför )?{NOW}(?!\w)"
    ),
    hits={
        "Nya vägar pågår till": {"name": "Nya vägar"},
        "Nya vägar bygger vidare på": {"name": "Nya vägar"},
        "Nya vägar ska nå": {"name": "Nya vägar"},
    },
    misses=("Nya vägar pågick", "Det pågår i Nya vägar"),
)
