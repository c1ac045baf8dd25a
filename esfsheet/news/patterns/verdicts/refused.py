"""`Lyktan fick avslag`, `ansökan avslogs`, `beviljades inte`: what stands before it gets nothing."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

_GRANTED = r"(?:bevilja(?:s|des|ts|t|d|de)|godkän(?:ns|des|ts|t|d|da)|prioritera(?:s|des|ts|t|d|de)|tilldela(?:s|des|ts))"
_MONEY = r"(?:stöd|bidrag|pengar|medel|finansiering|EU-stöd|ESF-stöd|EU-pengar|ESF-pengar|en krona|kronor|¤)"

PATTERN = Pattern(
    rank=4,
    view="orgs",
    gate=(
        "avslag",
        "nej",
        "avslogs",
        "avslås",
        "nekas",
        "nekats",
        "nekades",
        "inget",
        "ingenting till",
        "inga",
        " noll ",
        "inte",
        "ej ",
        " ej",
        "utan ",
        "miste",
        "ansök",
    ),
    regex=(
        r"(?<!\w)(?=[abdefghinpstå])(?:"
        r"(?:får|fick|fått)(?: (?!inte |ingen )[a-zåäö]+){0,2}? (?:(?:avslag|nej)(?!\w)"
        rf"|(?:inget|inga|noll|inte (?:något|några|den|sina|de)|inte)(?: [a-zåäö]+)? {_MONEY})"
        rf"|(?:får|fick|fått) (?:inget|ingenting) till (?:sitt |sin |det |ett )?(?:projekt|satsning|förstudi|[\"”“»{UPPER}])"
        r"|(?:(?<=[Aa]nsökan )|(?<=[Aa]nsökningarna )|(?:har |blev )?)(?:avslogs|avslås|avslagits|avslagen)(?!\w)"
        rf"|neka(?:s|des|ts)(?: [a-zåäö]+)? {_MONEY}"
        rf"|{_GRANTED} (?:inte|ej|inget|inga)(?!\w)|(?:inte|ej) bevilja (?:något |några )?(?:projektet |ansökan |[\"”“»{UPPER}◊]|stöd|pengar|medel)|(?:inte|ej) {_GRANTED}(?!\w)"
        rf"|(?:blev|blir|blivit|står|stod)(?: helt)? utan {_MONEY}|(?:går|gick|gått) miste om"
        r"|(?:återkalla(?:t|de)|återtagit|dragit tillbaka|drog tillbaka) sina? [a-zåäö]{0,12}ansök(?:an|ningar))"
    ),
    hits={
        "Nya vägar fick däremot avslag": {},
        "som får inga pengar": {},
        "En ansökan avslogs": {},
        "Projektet beviljades inte": {},
        "Ett projekt nekades stöd": {},
        "Sala kommun har återkallat sin ansökan": {},
        "Nya vägar beviljas inget stöd": {},
        "Heby kommun får inget till projektet Nya vägar": {},
        "att inte bevilja projektet Nya vägar stöd": {},
    },
    misses=(
        "fick inte avslag",
        "Projektet beviljades 3 miljoner kronor",
        "fick inte bara beröm",
        "de som nekats sjukpenning",
        "kan ge avslag",
        "deltagarna får inget",
        "fick inget till skänks",
        "kan inte bevilja alla",
    ),
)
