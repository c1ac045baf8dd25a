"""`Som projektägare har Sala kommun ansvaret`, `projektägaren Sala kommun`: the role goes before."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=89,
    view="whole",
    gate=(
        "ägare",
        "uvudman",
        "uvudsök",
    ),
    regex=(
        rf"(?:[Ss]om (?:projektägare|ägare|huvudman|huvudsökande) (?:har|ansvarar|kommer|ska|får|leder|står|tar|finns) {OWNER}"
        rf"|är det {OWNER.replace('owner', 'formally')},? som (?:formellt )?(?:är|står som"
        rf"|blir) (?:formell )?(?:projektägare|ägare|huvudman|huvudsökande)"
        r"|(?:[Pp]rojektägaren|[Hh]uvudmannen|[Hh]uvudsökanden)(?:,)? (?P<named>(?<!◊)◊++))"
    ),
    hits={
        "Som projektägare har Sala kommun ansvaret": {"owner": "Sala kommun"},
        "är det Sala kommun som formellt är ägare": {"formally": "Sala kommun"},
        "Som huvudman ansvarar Region Halland": {"owner": "Region Halland"},
    },
    misses=("Som projektägare har vi ansvaret",),
)
