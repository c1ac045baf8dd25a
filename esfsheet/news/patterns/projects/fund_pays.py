"""`om Snickarglädje, som drivs med stöd av Europeiska socialfonden`: a name within a sentence, and who pays."""

from esfsheet.news.naming.stated_name import a_thing
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, FUNDS, UPPER

PATTERN = Pattern(
    rank=21,
    view="orgs",
    base=a_thing,
    gate=("som ",),
    also=FUNDS,
    regex=(
        rf"(?<=[a-zåäö] )(?<!på )(?<!vid )(?<!hos )(?P<name>(?!EU|ESF)[{UPPER}][^\n.,()¤◊§]{{1,60}}?),? som (?:är "
        rf"|delvis |nu ){{0,2}}"
        rf"(?:(?:drivs|bedrivs|genomförs|görs) med (?:stöd|hjälp|pengar|medel)|(?:del|med)?finansiera(?:s|d|t)|betalas"
        rf"|stöds|får (?:stöd|pengar|medel))"
        rf"(?: [a-zåäö]+)? (?:av|från) {FUND}"
    ),
    hits={
        "säger deltagarna om Snickarglädje, som drivs med stöd av Europeiska socialfonden": {"name": "Snickarglädje"},
        "med i Nya vägar som delfinansieras av ESF": {"name": "Nya vägar"},
    },
    misses=("i ett projekt som drivs med stöd av ESF",),
)
