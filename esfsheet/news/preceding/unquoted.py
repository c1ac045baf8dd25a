"""`en fortsättning på Jobbspår Syd`: an unquoted name after the same words."""

from esfsheet.news.naming_before import built_on
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    view="orgs",
    base=built_on,
    gate=("bygger", "fortsättning", "erfarenhet", "efterföljare", "uppföljning", "utveckling", "gångaren", "idigare",),
    regex=(
        rf"(?:bygger (?:vidare )?(?:på|vidare på)|fortsättning(?:en)? (?:på|av)|erfarenhet(?:er|erna)? från|eft"
        rf"erföljare till|uppföljning\w* (?:av|till)|vidareutveckling av|föregångaren|tidigare)(?: det)?(?: tid"
        rf"igare| avslutade| förra)?(?: projektet| förstudien| satsningen| ESF-projektet)? (?P<name>(?!EU|ESF)"
        rf"[{UPPER}][^\n()]{{1,90}})"
    ),
    hits={
        "En fortsättning på Jobbspår Syd, som avslutades i fjol.": {"name": "Jobbspår Syd"},
        "bygger vidare på förstudien Rätt väg, som": {"name": "Rätt väg"},
    },
    misses=("bygger på erfarenheter", "Tidigare Sala kommun hade mer",),
)
