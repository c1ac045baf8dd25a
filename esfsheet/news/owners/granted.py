"""`Heby kommun har beviljats medel från Europeiska socialfonden`: without a sum."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND, OWNER

PATTERN = Pattern(
    rank=48,
    view="orgs",
    gate=("beslut", "bidrag", "finansiering", "grönt ljus", "ja", "klartecken", "medel", "miljoner", "pengar", "stöd"),
    also=(" får", "bevilja", "fick", "fått", "tilldela"),
    regex=(
        rf"(?<!\bi )(?<! på )(?<! vid )(?<! hos )(?<! för )(?<! av )(?<! från )(?<! med ){OWNER}(?: (?!(?:och|men|att) (?!beviljats|fått|tilldelats))[a-zåäö]+){{0,4}}? (?:får|fick|fått|beviljas|beviljats|beviljades|tilldelas|tilldelats|ti"
        rf"lldelades)(?: [a-zåäö]+){{0,2}}? (?:(?:{FUND}s )?(?:stöd|medel|pengar|bidrag|klartecken|ja|finansiering|grönt ljus|m"
        rf"iljonstöd|[A-ZÅÄÖ]{{2,3}}-(?:stöd|medel|pengar|bidrag)|projektmedel|projektpengar|miljoner|beslut))(?!\w)"
    ),
    hits={
        "Heby kommun har beviljats medel från ESF": {"owner": "Heby kommun"},
        "Heby kommun har fått ja till projektet": {"owner": "Heby kommun"},
    },
    misses=(
        "Vi får stöd",
        "Heby kommun ger stöd",
    ),
)
