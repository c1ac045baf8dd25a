"""`Projektet pågår under 2019`: one year, from its start to its end."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT

PATTERN = Pattern(
    rank=18,
    view="named",
    gate=("20",),
    regex=(
        rf"{IT} ?(?:ska )?(?:pågår|pågå|pågick|genomförs|genomfördes|drivs|drevs|löper)(?: under| hela| år){{1,3}} "
        r"(?P<first>(?P<last>20[0-9]{2}))(?= ?[.,\n]| och(?! 20)|$)"
    ),
    hits={
        "Projektet pågår under 2019.": {"first": "2019", "last": "2019"},
        "Nya vägar genomfördes under hela 2013 och": {"first": "2013", "last": "2013"},
    },
    misses=("Projektet pågår till 2019.", "Projektet startar under 2019.", "Projektet pågår under 2019 och 2020."),
)
