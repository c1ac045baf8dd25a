"""`tillsammans med Sala kommun`, `Partner är Sala kommun`: who is in it beside the owner."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import ALL

PATTERN = Pattern(
    rank=-3,
    view="whole",
    gate=(
        "illsammans",
        "amarbet",
        "amverk",
        "ihop ",
        "artner",
        "arter",
        "arbetspart",
        "amråd",
        "jämte",
        "edfinansiär",
        "eltagande",
        "eltar:",
        "edverkande",
    ),
    also=("◊",),
    across=True,
    regex=(
        r"(?:(?:tillsammans|[Ss]amarbet\w*|[Ss]amverk\w*|ihop|partnerskap|samråd)(?: nära| tätt)? med|jämte"
        r"|[Pp]artn?er\w*(?: är| i projektet är|:)|[Ss]amarbetspart\w*(?: är|:)"
        rf"|[Mm]edfinansiär\w*(?: är|:)|[Dd]eltagande \w+:|[Dd]eltar:"
        rf"|[Mm]edverkande(?: \w+)?:)(?: (?:bland annat|bl\.? ?a\.?|bland andra|både|såväl|främst|också))? {ALL}"
    ),
    hits={
        "drivs tillsammans med Heby kommun": {"all": "Heby kommun"},
        "i samarbete med Heby kommun, Region Halland och Sala kommun": {"all": "Heby kommun, Region Halland och Sala kommun"},
    },
    misses=("drivs av Heby kommun", "tillsammans med oss"),
)
