"""`ska med 2 miljoner kronor bygga upp ett bageri`, `som för 6,7 miljoner ska starta`: what one does with the money."""

from esfsheet.news.text.pattern import Pattern

_DO = r"(?:bygga upp|starta|driva|utbilda|anställa|genomföra|skapa|erbjuda|öppna|dra i ?gång)"

PATTERN = Pattern(
    rank=45,
    view="orgs",
    gate=("¤",),
    also=(
        "bygga upp",
        "starta",
        "driva",
        "utbilda",
        "anställa",
        "genomföra",
        "skapa",
        "erbjuda",
        "öppna",
        "dra i",
        "driver för",
        "gång för",
        "startar för",
        "sig med",
    ),
    regex=(
        rf"(?<!\w)(?:(?:ska|vill|kan) (?:nu )?(?:med|för) (?P<sum>(?<!¤)¤++) {_DO}"
        rf"|(?:för|med) (?P<first>(?<!¤)¤++) (?:ska|vill|kan) (?:[a-zåäö]+ )?{_DO})"
        rf"|(?:driver|drar i ?gång|startar) för (?P<runs>(?<!¤)¤++)|nöj(?:er|de|t) sig med (?P<content>(?<!¤)¤++)"
    ),
    hits={
        "ska med 1 980 000 kronor bygga upp ett bageri": {"sum": "1 980 000 kronor"},
        "som Heby kommun driver för 12 miljoner kronor": {"runs": "12 miljoner kronor"},
        "Heby kommun, som nöjer sig med 3 miljoner kronor": {"content": "3 miljoner kronor"},
        "som för 6,7 miljoner kronor ska starta projektet": {"first": "6,7 miljoner kronor"},
    },
    misses=("ska med 3 anställda bygga upp", "ska betala 3 miljoner kronor"),
)
