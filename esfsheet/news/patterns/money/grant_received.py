"""A sum that is received, granted, awarded."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=70,
    view="orgs",
    gate=("¤",),
    also=(
        "bevilja",
        "dela på",
        "delar på",
        "delat på",
        "emot",
        "erhåll",
        "fick",
        "fått",
        "får",
        "illdela",
        "mottar",
        "tt få",
        "ördela",
        "Så mycket",
        " hem",
        "i land",
        "rodde in",
        "ror in",
        "rott in",
        "nöj",
        "håva",
        "nkassera",
        "kni",
        "knep",
        "Så sto",
    ),
    across=True,
    regex=(
        r"(?:f(?<!\wf)(?:år(?! betala| stå)|ick|ått)|[Aa]tt få|bevilja\w*|[Tt]illdela\w*|erhåll\w*|mottar|ta"
        r"(?:r|git) emot|[Ff]ördela\w*|dela(?:r|t)? på|kamma\w* hem|ta(?:r|git)? hem|tog hem"
        r"|ro(?:r|dde|tt) (?:hem|i land|in)|nöj(?:er|de|a) sig med"
        r"|håva\w* in|inkassera\w*|kni(?:per|pit)"
        r"|knep)(?!\w)[^.?!\n¤]{0,90}+(?<! för )(?<!stipendium på )(?<!check på )(?P<sum>(?<!¤)¤++)"
        r"|(?P<much>¤(?<!¤¤)¤*+)\. Så (?:mycket får|sto(?:r|rt) är (?:stödet|bidraget|summan))"
    ),
    hits={
        "Tolv miljoner kronor. Så stort är stödet från": {"much": "Tolv miljoner kronor"},
        "Kommunen får 5,9 miljoner kronor från": {"sum": "5,9 miljoner kronor"},
        "har förbundet beviljats 5.5 miljoner kronor.": {"sum": "5.5 miljoner kronor"},
        "stod ”beviljas stöd med 1 936 000 kronor”": {"sum": "1 936 000 kronor"},
    },
    misses=(
        "fåren kostar 3 kr",
        "Ishallen får nytt tak för 12 miljoner kronor",
        "fick ett stipendium på 20 000 kronor",
    ),
)
