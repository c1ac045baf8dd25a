"""All that was asked for is granted."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=101,
    view="orgs",
    gate=("¤",),
    also=("får hela", "som beviljades i sin helhet"),
    regex=r"(?P<sum>(?<!¤)¤++)[^.?!\n¤]{0,20}(?:och )?(?:får hela|som beviljades i sin helhet)",
    hits={
        "har begärt 61,7 miljoner kronor och får hela beloppet": {"sum": "61,7 miljoner kronor"},
        "sökte 3 miljoner kronor och får hela summan": {"sum": "3 miljoner kronor"},
    },
    misses=("sökte 3 miljoner kronor och får avslag",),
)
