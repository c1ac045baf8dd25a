"""`Sala kommun söker 3 miljoner kronor till Lyktan`, `väntar på besked`: nothing is said yet."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=0,
    view="orgs",
    gate=("sök", "hoppas", "esked"),
    regex=(
        r"(?<!\w)(?:söker|sökt|sökte|ansöker|ansökt|ansökte)(?: (?!inte )[\w◊-]+){0,5}? (?:stöd|bidrag|pengar|medel"
        r"|finansiering|EU-stöd|ESF-stöd|EU-pengar|ESF-pengar|¤)"
        r"|(?<!\w)[Aa]nsök(?:an|ningarna?) (?:om|för|till|på|gäller|ligger)(?!\w)"
        r"|(?<!\w)(?:lämna[rt]?|lämnade|skicka[rt]?|skickade) in (?:[a-zåäö]+ ){0,3}ansök(?:an|ningar)"
        r"|(?<!\w)hoppas (?:nu |att )?(?:få|på) (?:[a-zåäö-]+ ){0,3}(?:¤|stöd|pengar|bidrag|medel|ja(?!\w))"
        r"|(?<!\w)väntar på (?:ett )?besked|(?<!\w)[Bb]esked(?:et)? väntas"
    ),
    hits={
        "Sala kommun söker 3 miljoner kronor till": {},
        "har skickat in en ansökan": {},
        "Beskedet väntas i maj": {},
    },
    misses=("Projektet söker deltagare", "Läs mer om hur du söker", "Ansökan omfattar tre kommuner"),
)
