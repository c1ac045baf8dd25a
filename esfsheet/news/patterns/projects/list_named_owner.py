"""`Framtidslabbet med Järfälla kommun som projektägare får 7,6 miljoner`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=89,
    view="orgs",
    gate=("¤",),
    also=("som drivs av", "som huvudman", "som leds av", "som projektägare", "som äg"),
    regex=(
        rf"(?m)^{OPEN}?(?P<name>[{UPPER}0-9][^\n¤◊]{{1,90}}?){CLOSE}?,? (?:med (?P<owner>(?<!◊)◊++(?: och (?<!◊)◊++)?) som "
        rf"(?:projektägare|ägare|huvudman)|som (?:drivs|ägs|leds) av (?P<runner>(?<!◊)◊++)),? (?:får|beviljas|tilldel"
        rf"as)(?: \w+){{0,2}} (?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Framtidslabbet med Järfälla kommun som projektägare får 7,6 miljoner kr.": {
            "name": "Framtidslabbet",
            "owner": "Järfälla kommun",
        },
        "Utvecklat stöd för unga med Stockholms stad som projektägare får 11,4 miljoner kr.": {
            "name": "Utvecklat stöd för unga"
        },
    },
    misses=("Han med Järfälla kommun får 3 kr",),
)
