"""`Nya vägar kallar vi projektet`, `har fått namnet Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=("amn", "kalla", "heter", "heta", "döp", "enämnd"),
    regex=(
        rf"(?:(?:(?<!\w)namnet|rojektets namn(?: är|,)|(?<!\w)heta|(?<!\w)kalla[dt]|benämnd|döp(?:t|ts|tes|s)(?: (?:projektet|det|den|satsningen))? till|(?:[Pp]rojektet|[Ss]atsningen|[Dd]et|[Nn]u) (?:ska |skall |får |kommer att )?(?:heta|kallas(?: för)?|kallas för|heter)(?: (?:det|den|projektet|satsningen))?)(?: nu)?:? {NAME}|(?:kallas|heter) (?:det|den|projektet|satsningen) (?P<third>◇++)|(?P<second>(?<!◇)◇++),? (?:som (?:den|det|projektet|satsningen|insatsen) (?:nu )?(?:heter|kallas|är döpt)(?!\w)|så (?:heter|kallas)(?!\w)|(?:kallar|kallas|heter) (?:vi|de|man|det|den)? ?(?:nya )?(?:projektet|satsningen|det hela|insatsen)(?!\w)))"
    ),
    hits={
        "Projektet har fått namnet Nya vägar": {"name": "Nya vägar"},
        "Nya vägar kallar vi projektet, som": {"second": "Nya vägar"},
        "satsningen ska heta Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar heter något", "det heter så. Nya vägar"),
)
