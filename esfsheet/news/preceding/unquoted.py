"""`en fortsättning på Jobbspår Syd`: an unquoted name after the same words."""

from esfsheet.news.naming_before import built_on
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    view="orgs",
    base=built_on,
    gate=(
        "bygger",
        "fortsättning",
        "erfarenhet",
        "grund",
        "uppföljare",
        "tar ",
        "efterföljare",
        "uppföljning",
        "utveckling",
        "gångaren",
        "idigare",
    ),
    regex=(
        rf"(?:bygger (?:vidare )?(?:på|vidare på)|fortsättning(?:en)? (?:på|av)|erfarenhet(?:er|erna)? från|har"
        rf" sin grund i|uppföljare till|tar över efter|tar vid efter|efterföljare till|uppföljning\w* (?:av|til"
        rf"l)|vidareutveckling av|föregångaren|tidigare)(?: det)?(?: tidigare| avslutade| förra)?(?: [a-zåäö]*p"
        rf"rojektet| förstudien| satsningen| ESF-projektet)? (?P<name>(?!EU|ESF)[{UPPER}][^\n()]{{1,90}})"
    ),
    hits={
        "En fortsättning på Jobbspår Syd, som avslutades i fjol.": {"name": "Jobbspår Syd"},
        "bygger vidare på förstudien Rätt väg, som": {"name": "Rätt väg"},
    },
    misses=(
        "bygger på erfarenheter",
        "Tidigare Sala kommun hade mer",
    ),
)
