"""`Sala kommun delar ägarskapet med Heby kommun`, `med delat ägarskap`: two own it together."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=96,
    view="whole",
    gate=("garskap", "ägandet", "huvudmannaskap", "äger ", "ägde ", "ägt "),
    also=("◊",),
    regex=(
        rf"{OWNER} (?:(?:delar|delade|har delat)(?: på)? (?:ägarskapet|projektägarskapet|ägandet|huvudmannaskapet)(?: av [a-zåäö◇]+| för [a-zåäö◇]+)? med"
        r"|(?:äger|ägde|har ägt) (?:(?:projektet|satsningen|det|den|◇++) )?(?:tillsammans|ihop"
        r"|gemensamt) med) (?:grannarna i |grannkommunen )?(?P<also>(?<!◊)◊++)"
        r"|(?P<first>(?<!◊)◊++) och (?:[a-zåäö]+ i )?(?P<next>(?<!◊)◊++),? (?:med|har|i) (?:delat|gemensamt"
        r"|ett gemensamt) (?:ägarskap|huvudmannaskap)"
    ),
    hits={
        "Sala kommun delar ägarskapet med Heby kommun, som": {"owner": "Sala kommun", "also": "Heby kommun"},
        "Sala kommun äger projektet tillsammans med Heby kommun": {"owner": "Sala kommun", "also": "Heby kommun"},
        "står vi i Sala kommun och grannarna i Heby kommun, med delat ägarskap": {
            "first": "Sala kommun",
            "next": "Heby kommun",
        },
    },
    misses=("Sala kommun är projektägare tillsammans med Heby kommun", "Sala kommun driver projektet ihop med Heby kommun"),
)
