"""`Kugghjulet, projektet som ...`, `Nya vägar, Heby kommuns stora projekt`: the name within a sentence, and then what it is."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER
from esfsheet.news.words.verbs import IS_PROJECT

PATTERN = Pattern(
    rank=35,
    view="orgs",
    base=apposed,
    gate=("projekt", "satsning", "förstudie", "initiativ", "insats"),
    named=True,
    across=True,
    regex=(
        rf"(?<=[a-zåäö§¤◊] )(?=(?P<name>(?!EU|ESF)[{UPPER}][^\n.()¤◊]{{1,80}}?)(?: \([^()\n]{{2,80}}\))?(?:,| [-–]|(?= det ))? (?:som (?:är|blir) )?{IS_PROJECT})"
    ),
    hits={
        "Så kan man sammanfatta Kugghjulet, projektet som": {"name": "Kugghjulet"},
        "är vi nu med i Första truckfilen, ett projekt som får": {"name": "Första truckfilen"},
        "säger ja till Nya vägar, Heby kommuns stora projekt för": {"name": "Nya vägar"},
        "I januari börjar Chefslänken, det största projekt som": {"name": "Chefslänken"},
        "sjösätts Växthuset, som är kommunens största satsning": {"name": "Växthuset"},
        "gäller SAVA (Samverkan, Arbete), ett projekt i": {"name": "SAVA"},
        "och Kraft, regionens nya satsning": {"name": "Kraft"},
    },
    misses=(
        "i Sala, där ett projekt pågår",
        "med Anna och ett projekt",
        "säger Uno, kommunens chef",
    ),
)
