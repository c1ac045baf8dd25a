"""`Projektet startar i ...`, `med start i ...`: a start."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT, OTHER, STARTS, STARTS_AT

PATTERN = Pattern(
    rank=30,
    view="named",
    gate=("§",),
    also=STARTS_AT,
    regex=(
        rf"(?:(?:{IT}|[Uu]tvecklingsarbetet|årigt projekt|årig satsning)(?:(?!{OTHER}|senast|tidigast)[^.\n§¶]){{0,100}}?(?<!\w){STARTS}"
        rf"|(?<!\w)(?:Starten (?:för|av|på) (?:projektet|satsningen|insatsen|◇)[^.\n§¶]{{0,60}}?|Start"
        rf"|[Uu]ppstart(?:en)?|[Pp]rojektstart(?:en)?) (?:sker|är|blir|planeras(?: till)?)|med start|[Pp]rojektstart)"
        r"(?!\w)(?: sin verksamhet| sitt arbete| med [a-zåäö -]{3,40}?)?(?: är| blir)?(?: redan| först)?(?: den| i"
        r"| under)?(?: (?:mitten|början|slutet) av| \w+)?:? (?P<start>(?<!§)§++)"
        rf"|{IT}(?:(?!{OTHER})[^.\n§¶]){{0,40}}?(?<!\w){STARTS}(?!\w)(?:(?! och )[^.\n§¶]){{0,25}}, (?:närmare bestämt )?(?:den |i )?(?P<told>(?<!§)§++)"
        # What is told between may have a date of its own.
        rf"|{IT}(?!\w)[^.\n¶]{{0,90}} och {STARTS}(?!\w)[^.\n§¶]{{0,25}} (?P<since>(?<!§)§++)"
    ),
    hits={
        "Projektet sätter i gång efter påsk, den 12 april 2017, och slutar": {"told": "12 april 2017"},
        "Projektet är treårigt och startar i augusti 2015.": {"start": "augusti 2015"},
        "Start sker i januari 2017.": {"start": "januari 2017"},
        "Starten för projektet Nya vägar blir den 1 juni 2017": {"start": "1 juni 2017"},
        "pågår i tre år med start i augusti 2016.": {"start": "augusti 2016"},
        "Nya vägar startade i januari 2019.": {"start": "januari 2019"},
        "Nya vägar beviljades medel i maj 2014 och drar i gång på allvar i augusti 2014.": {"since": "augusti 2014"},
        "Projektet kommer att starta i maj 2014.": {"start": "maj 2014"},
        "Projektet inledde sin verksamhet den 1 mars 2024.": {"start": "1 mars 2024"},
    },
    misses=(
        "Kursen startar i augusti 2015.",
        "Projekten startar tidigast den 1 september 2018.",
        "Modul två startar den 10 januari 2022.",
    ),
)
