"""A sum that is applied for."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=99,
    view="orgs",
    gate=("¤",),
    also=(
        "sök",
        "Sök",
        "begär",
        "ligger hos",
    ),
    regex=(
        r"(?:[Aa]nsökan|[Aa]nsökt|[Aa]nsöker|(?<!\w)(?<!att )[Ss]ök(?:er|t|te|a)|begär(?:t|an|de|s)?)(?!\w)(?:(?!får"
        r"|fick|fått|bevilja|tilldela|godkän|går|kostnad|men (?:fonden|det|ESF))[^.?!\n¤]){0,80}+(?P<sum>(?<!¤)¤++)"
        r"|(?P<asked>(?<!¤)¤++)[^.?!\n¤]{0,15}(?:ligger "
        r"hos|har sökts)"
    ),
    hits={
        "En ansökan om ytterligare 2,5 miljoner kronor ligger hos": {"sum": "2,5 miljoner kronor"},
        "söker kommunen ett projekt på 11 mkr till": {"sum": "11 mkr"},
        "Ansökan är på ca 8 miljoner kronor": {"sum": "8 miljoner kronor"},
    },
    misses=(
        "Efter ansökan fick kommunen 3 kr",
        "Av sjutton ansökningar får en 3 kr",
    ),
)
