"""`nej till projektet Nya vägar`: only what it names itself gets nothing, unless somebody says no to taking part."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=2,
    view="orgs",
    gate=("nej till", "Nej till", "vslagna"),
    regex=r"(?<!säga )(?<!säger )(?<!sade )(?<!sagt )(?<!tackat )(?<!tackade )(?<!tackar )(?<!tacka )(?<!\wa )(?<!\w)[Nn]ej till(?!\w)(?! (?:att|en|ett)(?!\w))|(?<!\w)[Aa]vslagna (?:projekte[nt]|ansökan|ansökningarna|förstudien)(?!\w)",
    hits={"ja till Nya vägar och nej till Stegen": {}, "Nej till Nya vägar": {}, "Det avslagna projektet": {}},
    misses=("Kommunen har tackat nej till Nya vägar", "de säger nej till det", "Nej till en fortsättning"),
)
