"""What stands beside a film or a recording."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:javascript (?:måste|är|behöver)\b.{0,80}$|spela upp(?: .{0,30})?$|\d+ min(?: \d+ s(?:ek)?)?$"
        r"|(?:lyssna|se|spela|titta)(?: [a-zåäö]+){0,2} (?:från|på|i)(?: [a-zåäö]+){0,2}:? \d{1,2}:\d{2}(?::\d{2})?$"
        r"|(?:se|hör|lyssna på|spela upp) (?:klippet|inslaget|videon|filmen|intervjun|reportaget)\b.{0,60}\b(?:ovan"
        r"|nedan|här)\.?$)"
    ),
    hits=(
        "Javascript måste vara påslaget för att kunna spela video",
        "1 min 47 s",
        "Lyssna från tidpunkt: 2:14",
        "Se intervjun med ledaren i klippet ovan.",
    ),
    misses=("Se klippet som en del av utbildningen.", "Spela fotboll får de göra"),
)
