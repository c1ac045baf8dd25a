"""`uppföljare till ”Då”`: strong words, after which no word for a project is needed."""

from esfsheet.news.naming import whole
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN

PATTERN = Pattern(
    base=whole,
    gate=(
        "uppfölj",
        "fortsätt",
        "bygg",
        "tar ",
        "avlös",
        "ersätt",
        "öregång",
        "vidareutv",
        "erfarenh",
        "lärdom",
        "efterfölj",
        "sprung",
        "arvtag",
        "etappen",
    ),
    regex=(
        rf"(?:uppföljare till|fortsättning(?:en)? (?:på|av)|bygger (?:vidare )?på|byggde (?:vidare )?på|tar öve"
        rf"r efter|tar vid (?:efter|där)|avlöser|ersätter|[Ff]öregångaren,?(?: hette| heter| var| är)?|vidareut"
        rf"veckling av|erfarenheter(?:na)? från|lärdomar(?:na)? från|efterföljare till|sprunget ur|arvtagare ti"
        rf'll|[Ff]örsta etappen,?)(?: det)?(?: tidigare| förra)? {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?!\w)'
    ),
    hits={
        "är en uppföljare till ”Då”.": {"name": "Då"},
        "tar över efter ”Då”, som slutade": {"name": "Då"},
        "Föregångaren hette ”Då” och": {"name": "Då"},
    },
    misses=(
        "efter ”Då”",
        "bygger på att ”alla” får",
    ),
)
