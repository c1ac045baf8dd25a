"""`200 000 kronor från Sparbanksstiftelsen`, `av Lions`: from a fund that is another one."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=86,
    view="orgs",
    gate=(
        "stiftelse",
        "rvsfond",
        "Lions",
        "Rotary",
        "lotteri",
        "innova",
        "nterreg",
        "Leader",
        "egionalfond",
        "utvecklingsfond",
    ),
    also=("¤ av ", "¤ från ", "¤ ur "),
    regex=(
        r"(?P<sum>(?<!¤)¤++) (?:av|från|ur) (?:(?:[Aa]llmänna |[Ee]uropeiska |[Rr]egionala ){0,2}(?:[Aa]rvsfonden|[Rr]egionalfonden|utvecklingsfonden)"
        r"|[A-ZÅÄÖ][a-zåäö]{1,25}(?:stiftelsen?|lotteriet)(?!\w)|(?:Lions|Rotary|Vinnova|Interreg|Leader)(?!\w))"
        r"(?! (?:och|samt|tillsammans med) (?:från )?(?:(?:Svenska |[Ee]uropeiska )?(?:ESF|[Ss]ocialfond)))"
    ),
    hits={
        "fick 200 000 kronor från Sparbanksstiftelsen": {"sum": "200 000 kronor"},
        "fick 50 000 kronor av Lions": {"sum": "50 000 kronor"},
        "3 miljoner kronor ur regionala utvecklingsfonden": {"sum": "3 miljoner kronor"},
    },
    misses=(
        "får 4 miljoner kronor från Europeiska regionala utvecklingsfonden och Europeiska socialfonden",
        "3 kr från Europeiska socialfonden",
        "3 kr av stiftelsens pengar",
    ),
)
