"""`projektledaren Karin Alm`: the role, then the name."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import NAME, ROLE

PATTERN = Pattern(
    rank=30,
    regex=(
        rf"(?<![\w-])(?P<role>(?:(?:tillförordnad|biträdande|vice|tf|f\.d\.|pensionerade?|före detta) |(?:(?:Ös"
        rf"tra|Västra|Norra|Södra|Lilla|Upplands) )?[\w-]{{3,30}}s )?{ROLE}(?: för [a-zåäö]{{3,20}}| i styrelse"
        rf"n)?),? (?P<name>{NAME})"
    ),
    hits={
        "medger projektledare Hannes Ottoson. Men": {"role": "projektledare", "name": "Hannes Ottoson"},
        "Förbundets ordförande Cecilia Åre tar över": {"role": "Förbundets ordförande", "name": "Cecilia Åre"},
        "säger vd:n Jan-Erik Nordlin.": {"role": "vd:n", "name": "Jan-Erik Nordlin"},
    },
    misses=(
        "projektledaren i Sala säger",
        "chefen Anna",
    ),
)
