"""`Nya vägar kallar vi projektet`, `har fått namnet Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

_IT = r"(?:projektet|det|den|satsningen)"
_GIVEN = rf"(?:(?<!\w)namnet|rojektets namn(?: är|,)|(?<!\w)heta|(?<!\w)kalla[dt]|benämnd|döp(?:t|ts|tes|s)(?: {_IT})? till)"
_GOES_BY = (
    r"(?:[Pp]rojektet|[Ss]atsningen|[Dd]et|[Nn]u) (?:ska |skall |får |kommer att )?(?:heta|kallas(?: för)?|heter)"
    rf"(?: {_IT})?"
)
_AS_IT_IS = (
    r"(?:som (?:den|det|projektet|satsningen|insatsen) (?:nu )?(?:heter|kallas|är döpt)(?!\w)|så (?:heter|kallas)(?!\w)"
    r"|(?:kallar|kallas|heter) (?:vi|de|man|det|den)? ?(?:nya )?(?:projektet|satsningen|det hela|insatsen)(?!\w))"
)

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=("amn", "kalla", "heter", "heta", "döp", "enämnd"),
    regex=(
        rf"(?:{_GIVEN}|{_GOES_BY})(?: nu)?:? {NAME}|(?:kallas|heter) {_IT} (?P<third>◇++)|(?P<second>(?<!◇)◇++),? {_AS_IT_IS}"
    ),
    hits={
        "Projektet har fått namnet Nya vägar": {"name": "Nya vägar"},
        "Nya vägar kallar vi projektet, som": {"second": "Nya vägar"},
        "satsningen ska heta Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar heter något", "det heter så. Nya vägar"),
)
