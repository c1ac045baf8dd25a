"""`Start sker i januari 2017`, `startar i augusti 2015`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=30,
    view="marked",
    gate=("§",),
    regex=(
        rf"(?:[Pp]rojektet|[Ss]atsningen|[Aa]rbetet|[Vv]erksamheten|[Uu]tvecklingsarbetet|[Ff]örstudien|(?<!"
        rf"[\w])Start|med start|[Pp]rojektstart|(?:^|(?<=\. )|(?<=\n))(?!Kurs|Modul|Utbildning|Ansök|Nästa|Konf"
        rf"erens|Första|Utlysning|Det |Den )[{UPPER}]\w+(?: \w+){{0,4}} (?:ägs [^.\n§¶]{{2,50}} och )?(?=starta"
        rf"r i))(?:(?!kurs|grupp|ansök|modul|senast|tidigast)[^.\n§¶]){{0,60}}?(?:start(?:ar|ade|as)?|sker|blir"
        rf"|börjar|började|inleds|inleddes|drar i ?gång|drog i ?gång|kör i ?gång|körde i ?gång|sätter i ?gång|s"
        rf"ätts i ?gång|rullar i ?gång|lanseras|lanserades|inleddes|startat|(?<=med start)|(?<=rojektstart))"
        rf"(?!\w)(?: är)?(?: den| i| under)?(?: \w+)?:? (?P<start>(?<!§)§++)"
    ),
    hits={
        "Projektet är treårigt och startar i augusti 2015.": {"start": "augusti 2015"},
        "Start sker i januari 2017.": {"start": "januari 2017"},
        "pågår i tre år med start i augusti 2016.": {"start": "augusti 2016"},
    },
    misses=(
        "Kursen startar i augusti 2015.",
        "Projekten startar tidigast den 1 september 2018.",
        "Modul två startar den 10 januari 2022.",
    ),
)
