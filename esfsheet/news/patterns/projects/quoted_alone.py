"""`Med ”Nya vägar” vill kommunen ...`: a quoted name in a sentence about a project, where nothing plainer is said."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPENING, QUOTES, UPPER

# The mark is looked for first, since each look behind costs as much as the mark does.
_MARK = (
    OPENING
    + "".join(
        rf"(?<!{word} .)"
        for word in "boken rapporten filmen artikeln rubriken podden appen metoden skriften handboken utställningen låten priset konferensen".split()
    )
    + f"{OPENING}?"
)

PATTERN = Pattern(
    anywhere=True,
    rank=12,
    view="marked",
    gate=QUOTES,
    regex=(
        rf'[PpSsFf¤E](?:(?<=[Pp])rojekt|(?<=[Ss])(?:atsning|ocialfond)|(?<=[Ff])örstudie|(?<=¤)(?!¤)|(?<=E)SF)[^.\n"”“»«]{{0,120}}{_MARK}(?P<name>'
        rf'[{UPPER}0-9][^"“”„»«\n.!?]{{2,60}}){CLOSE}(?!,? (?:säger|berättar|menar))|{_MARK}(?P<second>'
        rf'[{UPPER}0-9][^"“”„»«\n.!?]{{2,60}}){CLOSE}(?!,? (?:säger|berättar|menar))[^.\n"”“»«]{{0,120}}(?:[Pp]'
        rf"rojekt|[Ss]atsning|¤|[Ss]ocialfond|ESF)"
    ),
    hits={
        "Projektet vill med ”Nya vägar” nå fler": {"name": "Nya vägar"},
        "”Nya vägar” får stöd av ESF": {"second": "Nya vägar"},
    },
    misses=(
        "Hon har skrivit boken ”Att bli sedd” om projektet.",
        "Projektet är ”bra”",
        "”Det är bra”, säger projektledaren",
    ),
)
