"""Questions about the page itself."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:hjälpte (?:(?:den här |denna )?(?:informationen|sidan)|det här|innehållet)|fick du (?:svar|hjälp)\b"
        r"|var (?:informationen|"
        r"sidan|innehållet|den här sidan)\b.{0,40}\?|hade du nytta av|hittade du (?:det du|vad du)|vad tyckte "
        r"du om (?:sidan|informationen)|lämna synpunkt|ge oss feedback|tyck till om sidan)"
    ),
    hits=(
        "Hjälpte informationen på sidan dig?",
        "Fick du svar på din fråga?",
        "Var informationen till hjälp?",
        "Hjälpte den här informationen dig?",
    ),
    misses=(
        "Fick du svaret av chefen?",
        "Var femte deltagare fick jobb. Var det en slump?",
        "Vad tyckte du om kursen?",
    ),
)
