"""`Nya vägar heter projektet som startar`: an unquoted name goes first."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=38,
    view="orgs",
    gate=(
        "heter",
        "kallas",
        "har fått",
    ),
    across=True,
    regex=(
        rf"(?:^|(?<=[.!?:] )|(?<=\n))(?P<name>(?!Det |Den |I |På |För |Så |Vad |Projekt|Här |Nu )[{UPPER}0-9]"
        rf'[^\n.,()¤◊"”“»«]{{1,70}}?)(?: (?:heter|kallas) (?:det |ett |vårt |kommunens |regionens |en )?(?:nya? |nytt |treåriga? |treårigt |stora )?'
        rf"(?:(?:ESF|EU)-)?(?:projektet|projekt|satsning(?:en)?|modellen|verksamheten|insatsen|initiativet|lösningen)"
        rf"|(?: [-–]|[.!,]) [Ss]å (?:heter|kallas) (?:det |ett |kommunens |vårt |regionens )?(?:nya "
        rf"|nytt )?(?:(?:ESF|EU)-)?(?:projekt(?:et)?|satsning(?:en)?|modellen|verksamheten|insatsen|initiativet"
        rf"|lösningen))(?!\w)"
    ),
    hits={
        "Ordlust. Så heter det projekt som": {"name": "Ordlust"},
        "Ordlust – så heter kommunens nya projekt.": {"name": "Ordlust"},
        "Nya vägar heter projektet som startar": {"name": "Nya vägar"},
        "Rätt steg - så heter projektet": {"name": "Rätt steg"},
        "Snickarglädje heter ett nytt ESF-projekt i Orsa": {"name": "Snickarglädje"},
    },
    misses=(
        "Det heter projektet",
        "Så heter projektet",
    ),
)
