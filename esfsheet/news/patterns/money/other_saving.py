"""What is saved, or earned back."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=94,
    view="orgs",
    gate=("¤",),
    also=(
        "esparing",
        "i lägre",
        "i utebliven",
        "lägre kostnad",
        "minska",
        "spara",
        "sänka",
        "sänker",
        "sänkt",
        "tillbaka",
        "tjäna",
        "vinst",
    ),
    regex=(
        r"(?:spar(?:a|ar|as|at|ade)|[Bb]esparing\w*|minsk(?:a|ar|ade|at|as)|sänk(?:a|er|te|t)|tjäna(?:r|t)?"
        r"|tillbaka|vinst\w*|samhällsvinst\w*|sparat)(?!\w)[^.?!\n¤]{0,80}+(?P<sum>(?<!¤)¤++)|(?P<saved>(?<!¤)¤++)"
        r"[^.?!\n¤]{0,25}(?:i besparing|i minskade|i lägre|i utebliven|lägre kostnad|i sparade)"
    ),
    hits={
        "kommunerna sparar runt 26 miljoner kronor i försörjningsstöd": {"sum": "26 miljoner kronor"},
        "Planerade besparingar för samhället: 22 Mkr i utebliven": {"sum": "22 Mkr"},
        "kan minska kostnaderna med upp till tio miljoner kronor": {"sum": "tio miljoner kronor"},
    },
    misses=("får 3 miljoner kronor för att minska arbetslösheten",),
)
