"""An application that was granted."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=102,
    view="orgs",
    gate=("¤",),
    also=("ansök", "prioritera", "tillstyrk", "a till", "godkän", "bif"),
    regex=(
        r"(?:bevilja\w*|godkän\w*|[Jj]a till|sa(?:de)? ja|[Kk]lartecken (?:till|för)"
        r"|bifall\w*)[^.?!\n¤]{0,30}ansök\w*[^.?!\n¤]{0,40}+(?P<sum>(?<!¤)¤++)"
        r"|ansök\w*[^.?!\n¤]{0,15}+(?P<granted>(?<!¤)¤++)[^.?!\n¤]{0,20}(?:har"
        r" )?(?:bevilja|godkän)|(?:prioritera\w*|tillstyrk\w*|[Jj]a till|godkän\w*|bifall\w*"
        r"|bifoll)[^.?!\n¤]{0,40}(?:projekt|ansökningar)[^.?!\n¤]{0,25}+(?P<several>(?<!¤)¤++)"
    ),
    hits={
        "har prioriterat nio ansökningar på sammanlagt 64 miljoner kronor.": {"several": "64 miljoner kronor"},
        "ESF-rådet sa ja till ansökan på 4 miljoner kronor.": {"sum": "4 miljoner kronor"},
        "har beviljat kommunens ansökan om 3 kr": {"sum": "3 kr"},
    },
    misses=(
        "prioriterade projekt som kostar mer. De fick 3 kr",
        "har skickat ansökan om 3 kr",
    ),
)
