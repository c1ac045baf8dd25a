"""Buttons that share, print or read the page aloud."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="rest",
    regex=(
        r"(?:(?:tweeta|twittra|skicka|spara|gilla|gilla \(\d+\).{0,40}|lyssna på (?:sidan|texten|artikeln)|läs upp)$|dela(?: (?:sidan|artikeln|inlägget|på|via|med(?! sig\b| varandra\b| oss\b)|detta|det här|nyheten)\b.{0,40}|:.{0,60})?$|(?:facebook|"
        r"twitter|linkedin|x|instagram|e-post|mejla?|kopiera länk|whatsapp|messenger|skriv ut(?: sidan)?|"
        r"tipsa(?: en vän| oss)?|lyssna|prenumerera)(?:[ ,|·]{1,3}(?:facebook|twitter|linkedin|x|instagram|"
        r"e-post|mejla?|skriv ut|tipsa|lyssna|kopiera länk))*\s*$|följ oss\b.{0,60}$|gilla oss\b.{0,40}$)"
    ),
    hits=(
        "Dela sidan: Facebook LinkedIn E-post",
        "Dela på Twitter",
        "Tweeta",
        "Gilla (27)   Kommentera (4)",
        "Skriv ut   Tipsa   Lyssna",
        "X",
        "Facebook",
        "Följ oss på LinkedIn",
        "Tipsa en vän",
    ),
    misses=(
        "Dela med sig av erfarenheter ska också göras, säger hon, och det gäller alla som deltar i projektet.",
        "Lyssna på deltagarna",
        "Dela med sig",
    ),
)
