"""The page speaks to its readers of itself: how to answer, to follow, to pay, to send tips."""

from esfsheet.news.page.lines import Boilerplate

_SELF = (
    r"(?:\w*nyhetsbrev\w*|veckobrev\w*|app(?:en)?|\w*tidning(?:en)?|\w*redaktion(?:en)?|insändare|debatt\w*"
    r"|ledar(?:e|en|sida\w*)|\w*journalistik\w*"
    r"|artik(?:el|eln|lar|larna)|texten|inläggen?|inkorg\w*|sociala medier|facebook|instagram|linkedin|twitter|youtube"
    r"|podd\w*|prenumer\w*|swish\w*|nyheter(?:na)?"
    r"|pressmeddelanden|kommentar\w*|innehåll(?:et)?)\b"
)

PATTERN = Boilerplate(
    kind="rest",
    regex=(
        r"(?=(?:(?:mejla|maila|skicka|skriv) (?:till|in|din|ditt|en|ett|dina|gärna|högst|under)\b|(?:svara|replikera|kommentera|tyck till)\b|vill du\b"
        r"|(?:ladda (?:ner|ned)|hämta) (?:vår|den)\b|prenumerera\b|följ\b|dela (?:den|artikeln|texten|sidan)\b"
        r"|stöd (?:vår|oss|vårt|lokal|fri)\b"
        r"|swisha\b|lämna (?:en |din )|har du (?:ett |några )?(?:tips|åsikter|synpunkter|frågor)\b|hör av dig\b"
        r"|läs (?:mer|också|även|vidare|hela|fler)\b"
        r"|missa inte\b|få (?:vår|nyheter|veckans|de senaste)|så (?:här )?(?:jobbar|arbetar|granskar) "
        r"|du (?:läser|följer|prenumererar)\b|uppgifter som publiceras\b"
        r"|gillade du|håll dig uppdaterad|kontakta\b|bli (?:medlem|månadsgivare)\b|report\b|anmäl (?:fel|text)"
        r"|rapportera\b|hittat\b|tyckte du)"
        rf"[^\n]{{0,110}}\b{_SELF})(?!.{{0,200}}(?:projekt|socialfond|esf\b|kurs|ansök|kronor\b))"
        r"|repli(?:k|ker)\b.{0,60}\b(?:debatt|artikel|insändare)|skriv till oss[.!]?$|skriv (?:en )?insändare\b"
        r"|tyck till\b.{0,60}$|report this content$"
        r"|fler (?:debatt|ledar|krönik|nyhets|insändar)\w{0,12} ?:|vårt (?:veckobrev|nyhetsbrev)\b|läs vidare\b.{0,40}$"
        r"|vi (?:vill|ska|försöker|strävar efter att) vara .{0,40}\b(?:oberoende|opartisk\w*|saklig\w*)\b.{0,60}$"
        r"|läs mer (?:ur|i|från) .{2,40}$|rätta artikeln$"
    ),
    inner=(
        r".{0,160}\b(?:debatt|insandare|insändare|redaktion(?:en)?|tips|tipsa|nyhetstips|ledare|webbredaktion(?:en)?)@"
        r"|(?:.{0,60}\W)?swish(?:a)?:? ?(?:nr )?[0-9][0-9 -]{5,}|.{2,40}s mest lästa$"
    ),
    words=("@", "swish", "s mest lästa"),
    hits=(
        "Vill du ha fler nyheter från Kramfors? Ladda ner vår app",
        "SKRIV TILL OSS",
        "Mejla din insändare till debatt@example.se. Högst 4 000 tecken.",
        "Fler debattartiklar: Bygg bron nu!",
        "Läs mer ur samma nummer",
        "Stöd vår journalistik! Swisha valfritt belopp.",
        "Svara på ledaren? Skicka högst 3 000 tecken till debatt@example.se",
        "Så här jobbar Dalabladet med journalistik. Uppgifter som publiceras ska vara korrekta.",
        "Vill du slippa nyhetsbrevet? Svara med AVREGISTRERA i ämnesraden.",
        "Norra folkhögskola, Vännäs. Swish 123 000 00 00",
        "Pedagogbladets mest lästa",
        "Vill du tipsa oss? Skicka e-post till tips@example.se",
        "Replik på debattartikeln? Mejla oss.",
    ),
    misses=(
        "Vill du vara med? Anmäl dig senast 15 februari 2017.",
        "Följ projektet på Instagram",
        "Få artiklar har väckt sådan debatt.",
        "Skriv en rad om dig själv, säger läraren.",
    ),
)
