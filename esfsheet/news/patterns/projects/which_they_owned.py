"""`sattes punkt för Kraft 55+, som Heby kommun ägde`: the same within a sentence."""

from esfsheet.news.naming.stated_name import a_thing
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER
from esfsheet.news.words.verbs import RUN, RUNS

PATTERN = Pattern(
    rank=31,
    view="orgs",
    base=a_thing,
    gate=("som ",),
    also=(", som",),
    regex=(
        rf"(?<=[a-zåäö] )(?P<name>(?!EU|ESF)[{UPPER}][^\n.()¤◊,]{{1,60}}?), som (?<!◊)◊++ (?:nu |också |ska |har "
        rf"|sedan [a-zåäö0-9 ]{{2,20}}? )?(?:{RUNS}|{RUN}|äger|ägde)(?!\w)"
    ),
    hits={
        "sattes punkt för Kraft 55+, som Heby kommun ägde.": {"name": "Kraft 55+"},
        "tanken bakom Inhoppet, som Sala kommun nu drar igång med": {"name": "Inhoppet"},
        "lär man sig i Nya vägar, som Region Halland driver": {"name": "Nya vägar"},
    },
    misses=("i projektet, som Heby kommun driver",),
)
