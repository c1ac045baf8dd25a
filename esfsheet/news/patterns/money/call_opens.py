"""The sum of a call for projects."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=("Utlys", "att söka", "öppna", "lyses ut", "nsökningsomgång", "utlys"),
    across=True,
    regex=(
        r"(?:(?<!\w)[Uu]tlys(?:er|es|te|tes|t|as)?|[Uu]tlysning\w*|[Aa]nsökningsomgång\w*|lyses ut)(?!\w)"
        r"(?:(?!får|bevilja|tilldela|högst|minst|gick|går)[^.?!\n¤]){0,80}+(?P<sum>(?<!¤)¤++)"
        r"|(?P<called>(?<!¤)¤++)[^.?!\n¤]{0,30}(?:utlyses|lyses ut|att söka|i utlysningen|finns att söka)"
        r"|(?P<into>(?<!¤)¤++) till (?:en"
        r"|den) (?:\w+ ){0,2}utlysning|[Uu]tlysning[^.?!\n¤]{0,80}\. (?:Den|Potten|Totalt"
        r"|Sammanlagt)[^.?!\n¤]{0,40} (?P<it>(?<!¤)¤++)"
        r"|öppna(?:r|s|t|de|ts)? för ansökningar[^.?!\n¤]{0,40}+(?P<applications>(?<!¤)¤++)"
        r"|att söka(?: nu)?: (?P<listed>(?<!¤)¤++)|(?:dela på|söka) (?P<open>(?<!¤)¤++) (?:i|inom) utlysning"
    ),
    hits={
        "har öppnat för ansökningar om sammanlagt 55 miljoner kronor": {"applications": "55 miljoner kronor"},
        "Utlysningen Unga in stängde i maj. Den omfattade 60 miljoner kronor": {"it": "60 miljoner kronor"},
        "Totalt utlyses 300 miljoner kronor.": {"sum": "300 miljoner kronor"},
        "öppnar en ny utlysning på 40 miljoner kronor.": {"sum": "40 miljoner kronor"},
        "Utlysningen omfattade 60 miljoner kronor och": {"sum": "60 miljoner kronor"},
    },
    misses=("I utlysningen får kommunen 3 kr",),
)
