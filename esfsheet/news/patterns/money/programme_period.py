"""What a programme, a period or a region has in all."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=88,
    view="orgs",
    gate=("¤",),
    also=(
        "¶",
        "rogram",
        "erioden",
        "veriges del",
        "fördela",
    ),
    regex=(
        r"(?:(?<!¶)¶++|[Pp]rogrammet|[Pp]rogramperiod\w*|[Pp]erioden|[Ss]veriges del)(?:(?!projektet|får)"
        r"[^.?!\n¤]){0,70}+(?P<sum>(?<!¤)¤++)|(?P<under>(?<!¤)¤++)[^.?!\n¤]{0,60}(?:att "
        r"fördela(?!(?: [a-zåäö]+){0,4} utlysning)|under programperioden|under perioden)"
        r"|(?:[Pp]rogram|[Ff]onden|Sverige|[Rr]egionen|[Ll]änet)[^.?!\n¤]{0,60}+(?P<years>(?<!¤)¤++)[^.?!\n¤]{0,60}under ¶"
    ),
    hits={
        "Inom perioden 2007-2013 har regionen drygt 700 miljoner kronor att fördela.": {"sum": "700 miljoner kronor"},
        "Sveriges del av fonden är 6,5 miljarder kronor under 2007-2013.": {"sum": "6,5 miljarder kronor"},
    },
    misses=("Projektet får 3 kr", "Sala kommun får 3 kr under 2021-2023 till projektet"),
)
