"""`Ale kommun är ägare till projektet`, `kliver in som ägare av integrationsprojektet`, `blir ägare till ett ESF-projekt`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=89,
    view="whole",
    gate=("ägare",),
    regex=rf"{OWNER}[^.,\n◊¤]{{0,30}} ägare (?:av|till|för) ",
    hits={
        "Ale kommun är ägare till projektet Var för sig": {"owner": "Ale kommun"},
        "när Svenska Racketförbundet Syd nu kliver in som ägare av integrationsprojektet": {
            "owner": "Svenska Racketförbundet Syd"
        },
        "Sjöviks folkhögskola blir ägare till ett": {"owner": "Sjöviks folkhögskola"},
    },
    misses=(
        "en ägare av huset",
        "Anna, ägare till butiken",
    ),
)
