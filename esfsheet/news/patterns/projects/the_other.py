"""`Det andra, Ord på jobbet, finansieras av ...`, `Ett av de projekt som får pengar är Kraft`, `Först ut är Nya vägar`: one of several."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OPEN, UPPER

PATTERN = Pattern(
    rank=37,
    view="orgs",
    base=ended,
    gate=("Det ", "tt av d", "tt av p", "tt annat", "n annan", "örst ut", "ist ut", "törst", "tt exempel"),
    across=True,
    regex=(
        rf"(?:(?<!\w)(?:Det (?:ena|andra|tredje|fjärde|första|sista)(?: projektet)?|[Ee]tt av (?:dem|projekten|de (?:[a-zåäö]+ ){{0,2}}projekt(?:en)?(?: som [^.\n◊,¤]{{3,40}}?)?)"
        rf"|[Ee]tt (?:annat|exempel)(?: projekt)?(?: som [^.\n◊,¤]{{3,40}}?)?|[Ff]örst ut|[Ss]ist ut"
        rf"|[Ss]törst(?: av dem)?)(?:,? (?:heter|är|blir(?: projektet)?)"
        rf"|,)) (?:projektet )?{OPEN}?(?=(?P<name>(?!ESF|EU)[{UPPER}]"
        rf'[^\n()¤◊"”“»]{{1,90}}))'
    ),
    hits={
        "Det tredje projektet, Skog i sikte, vänder sig till": {"name": "Skog i sikte"},
        "Det andra, Ord på jobbet, finansieras av Europeiska socialfonden": {"name": "Ord på jobbet"},
        "Ett av dem, Kraft, får stöd": {"name": "Kraft"},
        "Ett av de projekt som får pengar är Malmvägen, där": {"name": "Malmvägen"},
        "Först ut är Växla upp, som ska": {"name": "Växla upp"},
        "Ett annat är Fjällkraft, som drivs av Heby kommun": {"name": "Fjällkraft"},
    },
    misses=("Det andra är viktigt", "Ett annat problem"),
)
