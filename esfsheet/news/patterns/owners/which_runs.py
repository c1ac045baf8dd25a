"""`ett projekt som Heby kommun driver`, `där Heby kommun sedan i fjol håller i trådarna`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import RUN, RUNS

# Looked at behind `som`: expressions that begin with a word are searched for many times faster.
_NO_PROJECT = "".join(
    f"(?<!{word} som )"
    for word in "rapport rapporten sstudie sstudien värdering värderingen sökning sökningen följning kurs kurser".split()
)

PATTERN = Pattern(
    rank=60,
    view="whole",
    gate=("som ",),
    regex=(
        rf"som {_NO_PROJECT}{OWNER}(?: nu| också| redan| ska| har| sedan [^.,\n◊]{{2,25}}?"
        rf"| i (?:fjol|år|vår|höst))? (?:{RUNS}|{RUN}|(?:har )?sökt|söker|driva|leda|sätter i ?gång)(?!\w)"
    ),
    hits={
        "är ett projekt som Heby kommun driver.": {"owner": "Heby kommun"},
        "det projekt som Heby kommun har drivit sedan 2016": {"owner": "Heby kommun"},
        "en förstudie som Heby kommun ska göra i vår": {"owner": "Heby kommun"},
        "som Region Halland leder": {"owner": "Region Halland"},
    },
    misses=("som vi driver", "den utvärdering som Heby kommun gjorde"),
)
