"""What a part of the country that the programme knows has had: `Västsverige har fått 900 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=71,
    view="orgs",
    gate=("¤",),
    also=("verige", "Norrland", "ellansverige", "öarna", "Öarna"),
    regex=(
        r"(?<!i )(?:Sverige|Västsverige|Sydsverige|(?:Norra|Östra) Mellansverige|(?:Övre|Mellersta) Norrland"
        r"|Småland och [Öö]arna) (?:har )?(?:fått|får|fick|tilldelades|tilldelas)"
        r"(?: [a-zåäö]+)? (?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Enbart Västsverige har fått drygt 900 miljoner kronor.": {"sum": "900 miljoner kronor"},
        "Sverige får omkring 700 miljoner kronor": {"sum": "700 miljoner kronor"},
    },
    misses=("I Västsverige får 3 projekt 9 miljoner kronor", "kommuner i Sverige får 3 miljoner kronor"),
)
