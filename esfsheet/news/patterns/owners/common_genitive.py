"""`kommunens första ESF-projekt`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=38,
    view="whole",
    gate=(
        "ens ",
        "ets ",
        "ans ",
    ),
    also=("egionens", "kolans", "niversitetets", "ommunens", "tiftelsens", "örbundets", "öreningens"),
    regex=(
        r"(?<!\w)(?P<owner>[Kk]ommunens|[Rr]egionens|[Ff]örbundets|[Ff]öreningens|[Ss]tiftelsens|[Ss]kolans|"
        r"[Hh]ögskolans|[Uu]niversitetets)(?: (?:nya|första|andra|stora|eget|egna|senaste|treåriga|tvååriga)"
        r"){0,2} (?:ESF-projekt|EU-projekt|projekt(?:et)?|satsning)(?!\w)"
    ),
    hits={
        "Nya vägar är kommunens första ESF-projekt och": {"owner": "kommunens"},
        "i regionens nya projekt": {"owner": "regionens"},
    },
    misses=(
        "kommunens skolor",
        "kommunens projektledare",
    ),
)
