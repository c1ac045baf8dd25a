"""`Projektet avslutas den ...`: an end."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import ENDS, IT, OTHER

PATTERN = Pattern(
    rank=38,
    view="named",
    gate=("§",),
    also=(
        "färdigt",
        "gick",
        "gå över",
        "går ut",
        "över mål",
        "gått över",
        "hamn",
        "i mål",
        "klar",
        "lades ne",
        "lägg",
        "löper ut",
        "löpte ut",
        "punkt",
        "rundas av",
        "knyts ihop",
        "rullgardin",
        "ridån",
        "släck",
        " igen",
        "packar ihop",
        "slut",
        "stäng",
        "upphör",
    ),
    regex=rf"{IT}(?:(?!{OTHER})[^.\n§¶]){{0,80}}?(?<!\w){ENDS}(?!\w)[^.\n§¶]{{0,15}}(?P<end>(?<!§)§++)",
    hits={
        "innan projektet tar slut i december 2020.": {"end": "december 2020"},
        "Projektet ska vara avslutat den 31 december 2022.": {"end": "31 december 2022"},
        "Nya vägar ska vara klart i augusti 2019.": {"end": "augusti 2019"},
        "Projektet knyts ihop den 3 maj 2019.": {"end": "3 maj 2019"},
        "Nya vägar, som drar ner rullgardinen den 31 maj 2013.": {"end": "31 maj 2013"},
        "Projektet gick i mål den 3 maj 2019.": {"end": "3 maj 2019"},
    },
    misses=(
        "Upphandlingen ska vara avslutad den 3 maj 2020.",
        "Ansökan till projektet avslutas den 3 maj 2020.",
    ),
)
