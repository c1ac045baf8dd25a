"""`ska med 2 miljoner kronor bygga upp ett bageri`, `som för 6,7 miljoner ska starta`: what one does with the money."""

from esfsheet.news.text.pattern import Pattern

_DO = r"(?:bygga upp|starta|driva|utbilda|anställa|genomföra|skapa|erbjuda|öppna|dra i ?gång)"

PATTERN = Pattern(
    rank=45,
    view="orgs",
    gate=("¤",),
    also=("bygga upp", "starta ", "driva ", "utbilda ", "anställa ", "genomföra ", "skapa ", "erbjuda ", "öppna ", "dra i"),
    regex=rf"(?<!\w)(?:(?:ska|vill|kan) (?:nu )?(?:med|för) (?P<sum>(?<!¤)¤++) {_DO}|(?:för|med) (?P<first>(?<!¤)¤++) (?:ska|vill|kan) (?:[a-zåäö]+ )?{_DO})",
    hits={
        "ska med 1 980 000 kronor bygga upp ett bageri": {"sum": "1 980 000 kronor"},
        "som för 6,7 miljoner kronor ska starta projektet": {"first": "6,7 miljoner kronor"},
    },
    misses=("ska med 3 anställda bygga upp", "ska betala 3 miljoner kronor"),
)
