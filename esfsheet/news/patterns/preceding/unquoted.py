"""`en fortsättning på Jobbspår Syd`: an unquoted name after the same words."""

from esfsheet.news.naming.stated_name import built_on
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.building import EARLIER, NOUN, STRONG, STRONGLY, WEAK, WEAKLY
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    named=True,
    view="orgs",
    base=built_on,
    gate=(*STRONGLY, *WEAKLY),
    regex=rf"(?:{STRONG}|{WEAK}){EARLIER}(?: {NOUN})?,? (?=(?P<name>(?!EU|ESF)[{UPPER}][^\n()]{{1,90}}))",
    hits={
        "En fortsättning på Jobbspår Syd, som avslutades i fjol.": {"name": "Jobbspår Syd"},
        "bygger vidare på förstudien Rätt väg, som": {"name": "Rätt väg"},
        "vilar på det arbete som gjordes i Rum för alla, ett": {"name": "Rum för alla"},
        "har vuxit fram ur Grundplåten.": {"name": "Grundplåten"},
    },
    misses=(
        "bygger på erfarenheter",
        "Tidigare Sala kommun hade mer",
        "bygger på erfarenheter från Danmark",
    ),
)
