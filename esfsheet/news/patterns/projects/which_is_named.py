"""`Satsningen, som heter på egna ben, vänder sig`: a name of any case between commas."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=41,
    view="marked",
    gate=("som ",),
    also=("döpts till", "fått namnet", "går under namnet", "heter", "kallas"),
    regex=(
        r"(?:[Pp]rojektet|[Ss]atsningen|[Ii]nsatsen|[Ff]örstudien|projekt),? som (?:heter|kallas|fått namnet|h"
        r'ar fått namnet|går under namnet|döpts till) (?P<name>[^\n,.¤§"”“»]{2,70}?)(?=, [a-zåäö]|\.(?: |$|\n))'
    ),
    hits={
        "Satsningen, som heter på egna ben, vänder sig till": {"name": "på egna ben"},
        "Projektet, som fått namnet KOMPASS - Kompetens i Matproduktion, är": {"name": "KOMPASS - Kompetens i Matproduktion"},
    },
    misses=("Projektet som heter något är",),
)
