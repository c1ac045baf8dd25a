"""`30 miljoner kronor i statligt bidrag`: another's money."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=76,
    view="orgs",
    gate=("statlig", "kommunal", "regional"),
    also=("¤ i ",),
    regex=r"(?P<sum>(?<!¤)¤++) i (?:statlig|kommunal|regional)(?:t|a) (?:stöd|bidrag|medel|pengar)(?!\w)",
    hits={
        "får 30 miljoner kronor i statligt bidrag": {"sum": "30 miljoner kronor"},
        "3 miljoner kronor i regionala medel": {"sum": "3 miljoner kronor"},
    },
    misses=("får 30 miljoner kronor i stöd", "3 kr i statliga projekt"),
)
