"""The fund decides to give somebody a sum, with the receiver between: `har beslutat att ge Stiftelsen Nu ...`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=(" ge ", " ger ", " gav ", "gett ", "tilldela", "evilja"),
    regex=(
        rf"{FUND}(?:(?!◊|kommun|region|utlys|avslag|inte)[^.?!\n¤]){{0,60}}? (?:ger?|gav|gett|tilldela(?:r|de|t)?"
        rf"|bevilja(?:r|de|t)?)"
        r"(?: (?!inte|avslag)[a-zåäöA-ZÅÄÖ◊-]{1,40}){0,7} (?P<sum>(?<!¤)¤++)(?! (?:av|från|ur) (?:◊|kommun|region))"
    ),
    hits={
        "ESF-rådet har beslutat att ge Stiftelsen Nu 10,4 miljoner kronor.": {"sum": "10,4 miljoner kronor"},
        "Socialfonden valde att ge projektet drygt 5,2 miljoner kronor.": {"sum": "5,2 miljoner kronor"},
    },
    misses=("ESF-rådet ville inte ge kommunen 4 miljoner kronor", "ESF-rådet och kommunen ger 4 miljoner kronor"),
)
