"""`projektledare för Språksteget på Sala kommun`, `Projektledare, Sala kommun`: whose the project's leader is."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO, WHOSE

PATTERN = Pattern(
    rank=3,
    view="whole",
    gate=("rojektledar", "rojektchef", "rojektansvarig", "rojektsamordnar", "rojektkoordinat", "rojektägare", " leder "),
    regex=(
        r"(?<!el)(?<![-\w])[Pp]rojekt(?:ledar|chef|ansvarig|samordnar"
        r"|koordinat)\w*(?:(?: (?!av |i |på |vid |hos |från )[^.,\n◊ ]++){0,5} (?:på|vid|i|hos|för|från)|,| [-–])? "
        rf"{WHO}|(?:som|och) leder (?:projektet |satsningen )?(?:◇++|projektet|satsningen),? (?:på|vid"
        rf"|hos) {WHO.replace('owner', 'leads')}|{WHOSE}(?:nya? )?projekt(?:ledare|chef|ansvarig)"
    ),
    hits={
        "Lena Bark, som är projektledare för Språksteget på Heby kommun": {"owner": "Heby kommun"},
        "Eva Lund, som leder projektet Nya vägar på Heby kommun": {"leads": "Heby kommun"},
        "Projektledare, Heby kommun": {"owner": "Heby kommun"},
        "Heby kommuns projektledare": {"whose": "Heby kommun"},
    },
    misses=("chef på Heby kommun", "projektledaren Lena Bark har besökt Heby kommun", "delprojektledare i Heby kommun"),
)
