"""`projektet Hållbar vårdkedja`: an unquoted name right after the word."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=30,
    view="marked",
    base=ended,
    gate=(
        "rojekt",
        "örstudien",
        "atsning",
        "nitiativet",
        "nsatsen",
        "PROJEKT",
        "lyftet",
        "programmet",
    ),
    across=True,
    regex=(
        rf"(?<![\w-])(?=[\w-]{{3,40}}+ [{UPPER}0-9#@])(?:[Pp]rojekt(?:et)?|PROJEKT(?:ET)?"
        rf"|[A-ZÅÄÖ]?[a-zåäö]{{3,20}}(?:lyftet|programmet)|[Ff]örstudien|[Ff]örprojektet|(?:ESF|EU)-projekt(?:et)?"
        rf"|[A-ZÅÄÖ]?"
        rf"[a-zåäö]{{2,20}}projektet|[A-ZÅÄÖ]?[a-zåäö]{{0,20}}[Ss]atsningen|satsning|[Ii]nitiativet|[Ii]nsatsen"
        rf") (?=(?P<name>[{UPPER}0-9#@][^\n()]{{1,110}}))"
    ),
    hits={
        "Projektet #jagmed riktar sig till": {"name": "#jagmed"},
        "Satsningen görs inom projektet Hållbar vårdkedja, som har en budget": {"name": "Hållbar vårdkedja"},
        "Friluftskrafts projekt Ut ur soffan - in i skogen har gått i mål.": {"name": "Ut ur soffan - in i skogen"},
        "till förstudien Hav och hantverk. Den": {"name": "Hav och hantverk"},
        "äger det nya projektet Gränslös vuxenutbildning. ESF+": {"name": "Gränslös vuxenutbildning"},
    },
    misses=(
        "projektet startar nu",
        "projektet Europeiska socialfonden",
        "Projekt 2014",
    ),
)
