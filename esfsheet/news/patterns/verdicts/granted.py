"""`Lyktan får 3 miljoner kronor`, `beviljades`, `ja till Lyktan`: somebody gets the money."""

from esfsheet.news.text.pattern import Pattern

_MONEY = r"(?:stöd|bidrag|pengar|medel|ja|klartecken|EU-stöd|ESF-stöd|EU-pengar|ESF-pengar|finansiering|¤)"

PATTERN = Pattern(
    rank=1,
    view="orgs",
    gate=(
        "får",
        "fick",
        "fått",
        "erhåller",
        "mottar",
        "bevilja",
        "tilldela",
        "godkän",
        "ja till",
        "Ja till",
        "¤ går",
        "¤ gick",
        "¤ landar",
        "igenom",
    ),
    regex=(
        rf"(?<!\w)(?:får|fick|fått|erhåller|mottar)(?: (?!inte |inga |inget |avslag |nej )[a-zåäö-]+){{0,4}}? {_MONEY}(?!\w)¤*+"
        rf"|(?<!\w)(?:bevilja|tilldela|godkän)(?:s|des|ts|t|r|de|ns|ner|da)(?!\w)(?: ¤++)?|(?<!\w)[Jj]a till(?!\w)"
        r"|[Aa]nsökan [^.,\n]{0,60}?(?:gick|gått|går) igenom(?!\w)"
        r"|¤ (?:går|gick|landar) till(?!\w)"
    ),
    hits={
        "Nya vägar får drygt 3 miljoner kronor": {},
        "Projektet beviljades i våras": {},
        "ESF-rådet sa ja till projektet": {},
        "3 miljoner kronor går till Sala kommun": {},
        "Vår ansökan till fonden gick igenom": {},
    },
    misses=("får avslag", "fick inga pengar", "3 miljoner kronor i stöd"),
)
