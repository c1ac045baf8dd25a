"""`Sala kommun har satt i gång projektet`, `Heby kommun administrerar pengarna`: who does what an owner does."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO, WHO_STEMS
from esfsheet.news.words.verbs import OWNERS_ACT, OWNERS_STEMS

PATTERN = Pattern(
    rank=3,
    view="whole",
    gate=OWNERS_STEMS,
    also=WHO_STEMS,
    regex=(
        rf"(?:(?=◊)|(?<![\w-]))(?<! i )(?<! på )(?<! vid )(?<! från ){WHO}(?:, [^,.\n◊◇¤]{{3,60}},)?(?:,? som)?(?: (?!och |men |inte |att |utan |eller )[a-zåäö]+){{0,3}}? {OWNERS_ACT}"
    ),
    hits={
        "Heby kommun administrerar pengarna": {"owner": "Heby kommun"},
        "I våras har Samordningsförbundet Väst nu satt i gång Lotsen": {"owner": "Samordningsförbundet Väst"},
        "Region Halland, som har sitt säte i Halmstad, blev den som tog över": {"owner": "Region Halland"},
    },
    misses=("Projektet i Heby kommun får 6 miljoner kronor", "Heby kommun och de andra leder", "Heby kommun deltar"),
)
