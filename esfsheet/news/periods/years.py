"""`treårigt`, `pågår i tre år`: how long, to be counted from a stated start."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=10,
    view="marked",
    gate=(
        "år",
        "månad",
    ),
    regex=(
        r"(?:[Pp]rojekt\w*|[Ss]atsning\w*|[Aa]rbetet|insats\w*|pågå\w*|löper|förstudie\w*)(?:(?!¶)[^.\n]"
        r"){0,60}?(?<!\w)(?:i |under |på )?(?P<number>ett och ett halvt|ett|två|tre|fyra|fem|sex|1|2|3|4|5|1,5"
        r"|2,5|18|24|30|36|tolv|arton|tjugofyra|trettiosex)[ -]?(?P<unit>årigt?|åriga|års|år|månader|månaders)"
        r"(?!\w)|(?<!\w)(?P<number2>ett|två|tre|fyra|fem)(?P<unit2>åriga?t?) (?:projekt|satsning|förstudie|\w+"
        r"projekt)|(?<!\w)(?:[Uu]nder|[Ii]|[Pp]å) (?P<number3>två|tre|fyra) (?P<unit3>år)(?!\w)(?=, | med |"
        r"[^.\n]{0,50}(?:projekt|satsning))"
    ),
    hits={
        "Projektet är tvåårigt.": {"number": "två", "unit": "årigt"},
        "Projektet pågår i tre år med start i": {"number": "tre", "unit": "år"},
        "ett treårigt projekt som startar": {"number2": "tre", "unit2": "årigt"},
    },
    misses=(
        "Han är tre år.",
        "tre års erfarenhet",
    ),
)
