"""`I mars 2019 startade projektet`: the day goes first."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=29,
    view="marked",
    gate=("§",),
    regex=(
        r"(?P<start>(?<!§)§++) (?:start(?:ar|ade)|inled(?:s|des)|drar|drog|börja(?:r|de)|sätter|kör|sparkas)(?: det|"
        r" vårt| kommunens| i ?gång){0,2} (?:nya |treåriga )?(?:projektet|satsningen|arbetet|ESF-projektet)"
    ),
    hits={
        "I mars 2019 startade projektet och": {"start": "mars 2019"},
        "Den 1 mars 2019 drar projektet i gång": {"start": "1 mars 2019"},
    },
    misses=("I mars 2019 startade kursen",),
)
