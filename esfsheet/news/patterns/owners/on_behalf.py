"""`Vi på Hyltebruks folkhögskola är stolta`: who speaks as `vi`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=41,
    view="whole",
    gate=("Vi ", "vi "),
    also=("◊",),
    regex=r"(?<!\w)[Vv]i (?:på|i|hos|inom) (?P<owner>(?<!◊)◊++)(?= (?:är|har|få|äntligen|får|fick|kan|ska|driver|leder|startar|söker|vill))|(?:kan|ska|får|har|är|vill) vi (?:på|i|hos) (?P<named>(?<!◊)◊++)",
    hits={
        "Vi på Hyltebruks folkhögskola är stolta": {"owner": "Hyltebruks folkhögskola"},
        "och nu kan vi i Heby kommun få göra": {"named": "Heby kommun"},
    },
    misses=("Vi på skolan är",),
)
