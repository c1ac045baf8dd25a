"""`Nya vägar vänder sig till`, `Nya vägar syftar till`."""

from esfsheet.news.text.telling import NAME, Evidence

_MEANT = r"(?:(?:vänder|vänt|vända|riktar|riktat|rikta|vände|riktade) sig|syfta[rd]?e?|till för|öppe[nt] för|handlar om)"
_PART = r"(?:(?:etapp|fas|del|steg) |ett sam(?:arbete|verkan)|på (?:[a-zåäö]{1,40} )?(?:nya )?orter)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("sig", "syfta", "till för", "öppe", "andlar", "etapp", "fas", "del ", "steg", "am", "orter"),
    regex=rf"{NAME},? (?:som )?(?:har |ska |nu |också |är ){{0,2}}(?:{_MEANT}|{_PART})(?!\w)",
    hits={
        "Nya vägar vänder sig till unga": {"name": "Nya vägar"},
        "Nya vägar är öppet för": {"name": "Nya vägar"},
    },
    misses=("Det vänder sig till Nya vägar", "Nya vägar är stort"),
)
