"""`Projektet är tvåårigt`, `pågår i tre år`: how long."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT

_NUMBER = (
    r"(?:(?:ett|två|tre) och ett halvt|ett|två|tre|fyra|fem|sex|1|2|3|4|5|1,5|2,5|18|24|30|36|tolv|arton|tjugofyra|trettiosex)"
)

PATTERN = Pattern(
    rank=10,
    view="named",
    # Not `får`, which most texts have.
    gate=(
        "månad",
        " år",
        "-år",
        "ettår",
        "halvtår",
        "tvåår",
        "treår",
        "fyraår",
        "femår",
        "sexår",
        "tolvår",
        "artonår",
        *(f"{digit}år" for digit in range(10)),
    ),
    regex=(
        rf"(?:{IT}|(?<=[.!?] )Det(?= (?:är|ska|pågår|löper|håller|varar) )|[Pp]rojekt\w*|[Ss]atsning\w*|insats\w*"
        rf"|pågå\w*|löper|förstudie\w*)"
        r"(?:(?!¶|varit|haft|efter |inom |sedan |minst |än |åldern |sista |första |förra )[^.\n]){0,60}?(?<!\w)(?:i "
        r"|under |på |över )?"
        rf"(?P<number>{_NUMBER})[ -]?(?P<unit>årigt?|åriga|års|år|månader|månaders)"
        r"(?!\w)|(?<!\w)(?P<number2>ett|två|tre|fyra|fem|[1-5])-?(?P<unit2>år(?:iga?t?|s)) ?-?(?:projekt|satsning|förstudie|\w+"
        rf"projekt)|(?<!\w)(?:[Uu]nder|[Ii]|[Pp]å|[Vv]äntar|[Ff]öljer) (?P<number3>(?!ett |1 ){_NUMBER}) (?P<unit3>års?"
        rf"|månader)(?!\w)(?=, | med | arbete|"
        r"[^.\n]{0,50}(?:projekt|satsning))"
    ),
    hits={
        "startar i maj. Det är treårigt och": {"number": "tre", "unit": "årigt"},
        "Projektet är tvåårigt.": {"number": "två", "unit": "årigt"},
        "Projektet pågår i tre år med start i": {"number": "tre", "unit": "år"},
        "ett treårigt projekt som startar i": {"number2": "tre", "unit2": "årigt"},
        "ett 3-årigt projekt": {"number2": "3", "unit2": "årigt"},
    },
    misses=(
        "Han är tre år.",
        "tre års erfarenhet",
        "ett projekt för den som varit arbetslös i mer än två år",
    ),
)
