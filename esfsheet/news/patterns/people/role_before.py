"""`projektledaren Karin Alm`: the role, then the name."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import BEFORE_NAME, NAME, ROLE, ROLES

PATTERN = Pattern(
    named=True,
    rank=30,
    gate=ROLES,
    regex=(
        r"(?<![\w-])(?P<role>(?:(?i:tillförordnade?|biträdande|ställföreträdande|vice|tf|f\.d\.|pensionerade?|före detta) |[a-zåäö]{3,20}- och "
        r"|(?:(?:Östra|Västra|Norra|Södra|Lilla|Upplands|IF) )?[\w-]{4,31}+(?<=s) (?:(?:vice|biträdande|tillförordnade?) )?)?"
        rf"{BEFORE_NAME}{ROLE}(?: för [a-zåäö]{{3,20}}| i styrelsen)?),? (?P<name>{NAME})"
    ),
    hits={
        "medger projektledare Hannes Ottoson. Men": {"role": "projektledare", "name": "Hannes Ottoson"},
        "Förbundets ordförande Cecilia Åre tar över": {"role": "Förbundets ordförande", "name": "Cecilia Åre"},
        "säger vd:n Jan-Erik Nordlin.": {"role": "vd:n", "name": "Jan-Erik Nordlin"},
        "Pedagogen Vera Lind leder kursen.": {"role": "Pedagogen", "name": "Vera Lind"},
        "säger vård- och omsorgschef Lis Kvarn.": {"role": "vård- och omsorgschef", "name": "Lis Kvarn"},
    },
    misses=(
        "projektledaren i Sala säger",
        "chefen Anna",
    ),
)
