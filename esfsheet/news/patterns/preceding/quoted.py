"""`bygger på förstudien ”Vad hindrar dig?”`: a quoted name after a word for what went before."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN

PATTERN = Pattern(
    base=whole,
    gate=(
        '"',
        "”",
        "“",
        "»",
        "'",
        "’",
    ),
    regex=(
        rf"(?:bygger (?:vidare |också |även )?(?:på|vidare)|byggde (?:vidare )?på|fortsättning(?:en)? (?:på|av)"
        rf"|erfarenhet(?:er|erna)? (?:från|av)|lärdomar(?:na)? från|[Tt]idigare|föregående|föregångare\w*|efter"
        rf"följare till|uppföljning\w* (?:av|till)|vidareutveckling av|ta(?:git|r) (?:vi )?med (?:oss|sig|mig)?"
        rf' ?från|(?:har|hade)[^.\n"”»]{{0,30}} gjort|[Ff]örra rundan|[Ff]örra projektet|avslutade|drev|avlöser'
        rf"|ersätter|tar vid efter|utgår från|grundar sig på|resultat(?:et|en) (?:av|från)|efter|har sin grund "
        rf"i|spru(?:nget|ngen|ngit) ur|[Rr]edan (?:20[0-9]{{2}}|för)|tar vid där|tar över efter|genomfördes|gen"
        rf'omförde|tillvara|vidareutveckl\w*)[^.\n"“”„»«]{{0,60}}(?:projekt\w*|förstudie\w*|pilot\w*|satsning\w'
        rf'*),? {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?!\w)'
    ),
    hits={
        'Det bygger på förstudien "Vad hindrar dig?" som vi avslutade': {"name": "Vad hindrar dig?"},
        'Redan för fem år sedan drev kommunen projektet "Startbanan", och': {"name": "Startbanan"},
        "har kommunen gjort en förstudie, ”Inkluderande arbetsplatser”.": {"name": "Inkluderande arbetsplatser"},
    },
    misses=(
        "Efter tre år är projektet ”Mellanrummet” slut.",
        "Nu startar projektet ”Nu”.",
    ),
)
