"""`Stiftelsen Vågen beviljas 975 000 kronor för Kraft 2.0.`: the name alone."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OPEN, UPPER
from esfsheet.news.words.verbs import GETS

PATTERN = Pattern(
    rank=24,
    view="orgs",
    base=ended,
    gate=(
        "¤ för ",
        "¤ till ",
    ),
    also=("◊",),
    across=True,
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, ◊++){{0,20}} och ◊++)?)(?:,? som)?(?: [a-zåäö]+){{0,2}}? {GETS}(?: [\w.]+){{0,2}}? (?P<sum>(?<!¤)¤++) (?:för|till) {OPEN}?(?=(?P<name>(?!ESF|EU)[{UPPER}]"
        rf'[^\n"”“»◊]{{1,100}}))'
    ),
    hits={
        "Stiftelsen Vågen beviljas 975 000 kronor för Kraft 2.0.": {"owner": "Stiftelsen Vågen", "name": "Kraft 2.0"},
        "Region Halland får 3,5 miljoner kronor för Ro, tid och plats.": {"name": "Ro, tid och plats"},
    },
    misses=("Sala kommun får 3 kr för att hjälpa",),
)
