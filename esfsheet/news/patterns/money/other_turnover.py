"""What an organisation turns over: `Bolaget, som omsätter 45 miljoner kronor, ...`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=("omsätt", "omsatte", "Omsättning"),
    regex=(
        r"(?:◊|[a-zåäö]{0,20}bolaget|[Bb]olaget|[Ff]öretaget|[Kk]oncernen|[Ff]öreningen|[Ss]tiftelsen|[Kk]ooperativet"
        r"|[Ff]örbundet),?(?: som)? (?:omsätter|omsatte)[^.?!\n¤]{0,30}+(?P<sum>(?<!¤)¤++)"
        r"|[Oo]msättning(?:en)?,?(?: [a-zåäö]+){0,3} (?P<turnover>(?<!¤)¤++)|(?P<yearly>(?<!¤)¤++) i (?:års)?omsättning"
    ),
    hits={
        "Bolaget, som omsätter 45 miljoner kronor, får": {"sum": "45 miljoner kronor"},
        "med en omsättning på drygt 45 miljoner kronor": {"turnover": "45 miljoner kronor"},
        "med 45 miljoner kronor i omsättning": {"yearly": "45 miljoner kronor"},
    },
    misses=("Projektet, som omsätter 14 miljoner kronor, får", "Företaget får 3 miljoner kronor"),
)
