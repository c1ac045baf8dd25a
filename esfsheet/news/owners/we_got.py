"""`Vi har fått 4 miljoner kronor`: whoever publishes the text."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=42,
    view="orgs",
    gate=("i ",),
    regex=(
        r"(?<!\w)(?P<owner>[Vv]i) (?:har )?(?:nu |äntligen |också )?(?:fått|får|beviljats|fick|tilldelats|bevi"
        r"ljas)(?: [\wåäö-]+){0,4}? (?:¤|stöd|medel|pengar|klartecken|ja |bidrag|EU-)"
    ),
    hits={
        "Vi har fått 4 miljoner kronor från ESF": {"owner": "Vi"},
        "Nu har det hänt: vi beviljas stöd": {"owner": "vi"},
    },
    misses=("Vi får hjälp",),
)
