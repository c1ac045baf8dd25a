"""`I mars 2019 startade projektet`: a start."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT

PATTERN = Pattern(
    rank=29,
    view="named",
    gate=("§",),
    across=True,
    regex=(
        r"(?P<start>(?<!§)§++),?(?: [^.\n§¶]{1,40}\. Då)? (?:start(?:ar|ade)|inled(?:s|des)|drar|drog|börja(?:r|de)"
        r"|påbörja(?:s|des)|sätter|kör|körde|sparka[rs]|sparkade|sjösätt(?:s|er)|slår|öppnar|lanseras|lanserar|går"
        r"|gick)"
        rf"(?: det| vi| vårt| kommunens| i ?gång){{0,3}} (?:nya |treåriga |tvååriga )?(?:{IT}|ESF-projektet)"
        r"|(?P<since>(?<!§)§++) (?:går|gick|smäller|small) (?:det )?startskottet för (?:projektet|satsningen|insatsen|◇)"
    ),
    hits={
        "Den 3 april 2021 går startskottet för projektet": {"since": "3 april 2021"},
        "I mars 2019 startade projektet och": {"start": "mars 2019"},
        "Den 1 mars 2019 drar projektet i gång": {"start": "1 mars 2019"},
        "Den 1 januari 2019 startar Nya vägar.": {"start": "1 januari 2019"},
        "Den 1 juni 2019 smäller det. Då startar projektet": {"start": "1 juni 2019"},
    },
    misses=("I mars 2019 startade kursen",),
)
