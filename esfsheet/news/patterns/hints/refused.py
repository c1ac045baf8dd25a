"""`Sala kommun fick nej`: who applied in vain, and owns nothing where another one got the money."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import ALL

PATTERN = Pattern(
    rank=-2,
    view="whole",
    gate=("nej", "avslag"),
    also=("◊",),
    across=True,
    regex=(
        rf"{ALL}(?:, [^,.\n◊◇¤]{{3,60}},)?(?:,? som)?(?: [a-zåäö]+){{0,3}}? (?:fick|får|fått)(?: däremot| i stället"
        rf"| tyvärr)? (?:nej|avslag)(?!\w)"
    ),
    hits={"Sala kommun fick nej": {"all": "Sala kommun"}, "Sala kommun har fått avslag": {"all": "Sala kommun"}},
    misses=("Sala kommun fick ja till", "Vi fick nej"),
)
