"""Offers to those who do not pay."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="rest",
    regex=(
        r"(?:(?:det )?här är en låst artikel|vill du läsa (?:hela artikeln|vidare|mer)\?|(?:bli|för) (?:plus|"
        r"digital )?prenumerant|prenumerera från|plus-?artikel\b.{0,80}$"
        r"|(?:artikel|endast|bara) för (?:dig som är )?prenumerant\w*\.?$|som prenumerant kan du"
        r"|för dig som är prenumerant|läs (?:vidare|hela artikeln) för|"
        r"redan prenumerant|(?:gillade|uppskattade) du (?:artikeln|texten|det du läste)\b.{0,120}$"
        r"|(?:detta|den här artikeln|artikeln) är (?:en )?låst\b.{0,120}$"
        r"|(?:stöd|värna) (?:lokal |fri )?journalistik\b.{0,120}$)"
    ),
    inner=r".{0,60}\bprenumer\w{1,20}\b.{0,60}\b(?:kronor|krona|kr|månad(?:en)?)\b.{0,30}$",
    words=("prenumer",),
    hits=(
        "Det här är en låst artikel. Logga in eller bli prenumerant från 1 krona första månaden.",
        "Vill du läsa hela artikeln?",
        "Bli plusprenumerant för 29 kronor första månaden.",
        "Prenumerera från 49 kr/mån",
        "Gillade du artikeln? Bli prenumerant, första månaden 1 krona!",
        "Detta är en låst artikel. För att läsa den behöver du vara prenumerant.",
        "Plusartikel: Som prenumerant kan du dela artikeln med en vän.",
    ),
    misses=(
        "Vill du läsa in en gymnasieexamen?",
        "För dig som är deltagare",
    ),
)
