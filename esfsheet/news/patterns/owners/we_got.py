"""`Vi har fått 4 miljoner kronor`: whoever publishes the text."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=42,
    view="whole",
    gate=(
        " oss ¤",
        "i har ",
        "i nu ",
        "i äntligen ",
        "i också ",
        "i fått ",
        "i får ",
        "i fick ",
        "i bevilja",
        "i tilldelats ",
        "i är ",
        "i äger ",
        "i driver ",
        "i skriver ",
        "i som ",
        "i, som ",
        "årt ",
        "år ansökan",
    ),
    regex=(
        r"(?<!\w)(?P<owner>[Vv]i) (?:har )?(?:nu |äntligen |också )?(?:fått|får|beviljats|fick|tilldelats"
        r"|beviljas)(?: [\wåäö-]+){0,4}? (?:¤|stöd|medel|pengar|klartecken|ja |bidrag|EU-)"
        r"|(?<!\w)(?P<own>[Vv]i)(?:,? som)? (?:är (?:projektägare|huvudsökande|ägare)|äger (?:projektet|det)"
        r"|driver (?:projektet|satsningen)|skriver ansökan)"
        r"|(?P<our>(?<!\w)[Vv]årt) (?:eget |nya |första |egna |stora )?(?:ESF-|EU-)?projekt(?!\w)"
        r"|(?P<asked>(?<!\w)[Vv]år) ansökan[^.\n]{0,60} (?:gick igenom|beviljad|beviljats|godkän\w+|ja )"
        r"|[Jj]a till (?P<yes>vår) ansökan"
        r"|(?<!\w)(?:beviljar|beviljat|beviljade|ger|gav|gett|tilldelar|tilldelat) (?P<us>oss) ¤"
    ),
    hits={
        "Vi har fått 4 miljoner kronor från ESF": {"owner": "Vi"},
        "Nu har det hänt: vi beviljas stöd": {"owner": "vi"},
        "Svenska ESF-rådet beviljar oss 10,4 miljoner kronor": {"us": "oss"},
        "Vårt eget projekt Rum löper på": {"our": "Vårt"},
        "Vår ansökan till Europeiska socialfonden gick igenom!": {"asked": "Vår"},
        "det är första gången som vi är huvudsökande": {"own": "vi"},
    },
    misses=("Vi får hjälp",),
)
