"""`socialchefen i Hofors kommun`: whose chief speaks."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO, WHO_STEMS, WHOSE

_CHIEF = r"(?:chef|direktör|ordförande|råd|strateg|samordnare|rektor|ledare|vd|föreståndare|sekreterare|handläggare|ansvarig)"

PATTERN = Pattern(
    rank=1,
    view="whole",
    gate=(
        "chef",
        "direktör",
        "ordförande",
        "råd",
        "strateg",
        "samordnare",
        "rektor",
        "ledare",
        "vd",
        "föreståndare",
        "sekreterare",
        "handläggare",
        "ansvarig",
    ),
    also=WHO_STEMS,
    regex=rf"{_CHIEF}(?:en|et|n|e)?(?: [a-zåäö]+)?(?: (?:på|vid|i|hos|för|inom)|,) {WHO}|{WHOSE}[a-zåäö]{{0,20}}{_CHIEF}",
    hits={
        "Socialchefen i Heby kommun jublar": {"owner": "Heby kommun"},
        "Region Hallands utvecklingsdirektör": {"whose": "Region Halland"},
    },
    misses=("en elev i Heby kommun", "Heby kommuns skolor"),
)
