"""`tre ansökningar: Ta plats från Sala kommun, Kraft 45+ från Region Dalarna och ...`: names with whose they are, one after the other."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, NAME, OPEN, UPPER

PATTERN = Pattern(
    rank=45,
    view="orgs",
    base=apposed,
    gate=("från ◊", "av ◊", "ägare ◊"),
    regex=(
        rf"(?:(?<=◊, )|(?<=◊ och )|(?<=◊ samt )|(?<=: ))(?!{NAME} från){OPEN}?(?=(?P<name>(?!ESF|EU)[{UPPER}0-9#][^\n¤◊()§.,:]{{1,60}}?){CLOSE}?,? (?:från|som (?:drivs|ägs|leds) av|i regi av|drivs av|med ägare) "
        rf"(?P<owner>(?<!◊)◊++)(?:, | och | samt |\.))"
    ),
    hits={
        "tre projekt: Ta plats från Sala kommun, Kraft 45+ från Region Dalarna och mer": {
            "name": "Ta plats",
            "owner": "Sala kommun",
        },
        "två ansökningar: Nu från Sala kommun och Kraft 45+ från Region Dalarna.": {
            "name": "Kraft 45+",
            "owner": "Region Dalarna",
        },
    },
    misses=("om projektet: Anna Berg från Sala kommun.",),
)
