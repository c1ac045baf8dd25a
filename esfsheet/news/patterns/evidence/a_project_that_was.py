"""`Nya vägar, ett projekt som fick hälften i arbete`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import NOUN, NOUN_AT

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=NOUN_AT,
    regex=(
        rf"{NAME},? (?:ett|en|det|den) (?:[a-zåäö]{{2,20}} )?{NOUN}(?:,| i [\w◊]{{2,30}}| [a-zåäö]{{2,10}} [a-zåäö]{{2,20}})?,? (?:som|där) (?:(?:◊++|[a-zåäö]{{1,20}}) ){{0,3}}?(?!(?:startade|började|inleddes|godkände|beviljade|lanserade))(?:[a-zåäö]{{2,30}}(?:ade|ades|te|tes|[lrngkv]de|des)(?!\w)|(?:fick(?! stöd| pengar| medel| ¤)|gick|drev|hade|gav)(?!\w))"
    ),
    hits={
        "Nya vägar, ett projekt som fick hälften av deltagarna i arbete": {"name": "Nya vägar"},
        "från Nya vägar, en förstudie som bolaget gjorde": {"name": "Nya vägar"},
    },
    misses=("Nya vägar, ett projekt som startade", "Nya vägar, ett projekt som får"),
)
