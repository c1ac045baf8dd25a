"""`vår kommun bidrar med lokaler`, `vi är en av fem parter`: whoever sends the text takes part."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=-3,
    view="whole",
    gate=("år ", "i "),
    also=(
        "bidra",
        "delta",
        "medverka",
        "är med",
        "en av",
        "ingår",
        "hjälper till",
        "ställer upp",
        "tar emot",
        "artner",
        "arbetspart",
        "amarbetar",
    ),
    regex=(
        r"(?<!\w)(?:(?P<owner>[Vv]i)|(?P<our>[Vv]år) (?:kommun|region|skola|förening|organisation|stad))(?: [a-zåäö]+){0,3}? "
        r"(?:bidrar|deltar|medverkar|är med(?! och driver)|är en av|ingår|hjälper till|ställer upp|tar emot|är partner"
        r"|är samarbetspart|samarbetar)"
    ),
    hits={"Vår kommun bidrar med lokaler": {"our": "Vår"}, "Där är vi en av flera, och vi deltar": {"owner": "vi"}},
    misses=("vi driver projektet", "vår kommun leder"),
)
