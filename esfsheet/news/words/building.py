"""Pieces of expressions with which a text leads to an earlier project."""

from esfsheet.news.words.either import either

STRONG = (
    r"(?:(?:bygg(?:er|a|de|t)|vilar|baseras|grundas|grundar sig)(?: också| även| nu| till stor del)?(?: vidare)? på(?! att)"
    r"|[Ff]ortsättning(?:en)? (?:på|av)|(?:uppföljar|efterföljar|arvtagar|efterträdar)e(?:n)? (?:till|efter|av)|uppföljning\w* (?:av|till)"
    r"|avknoppning\w* (?:från|av|ur)|spin-?off (?:från|på|av)|vidareutveckl(?:ing(?:en)? av|ar)|(?:tar|tog) (?:vid|över)(?: stafettpinnen)?"
    r"(?: efter| där| när)|(?:tar|med) avstamp i|har (?:sin grund|sitt ursprung|sina rötter|sin upprinnelse|sin bakgrund) i"
    r"|(?:vuxit|växt|växte|växer|startades|startats|bildades|bildats|utvecklats|utvecklades|sprung\w+|sprang|uppstått|uppstod|fötts|föddes)(?: fram)? (?:ur|från)"
    r"|efterträder|efterträdde|ersätter|ersatte|avlöser|avlöste|föregått[s]? av|föregicks av|[Ff]öregångaren?,?(?: hette| heter| var| är)?"
    r"|(?:andra|tredje|nästa|ny) (?:etapp(?:en)?|steget|fas(?:en)?|delen|omgång(?:en)?) (?:av|i|efter)|(?:etapp|steg|fas|del) (?:två|tre|fyra|2|3|4) (?:av|i)|[Ff]örsta (?:etappen|omgången|delen)"
    r"|utg(?:år|ick|ått) från|utlöpare (?:av|till)|systerprojekt(?:et)? till|(?:knyter|knöt) an till|hämta(?:r|de|t) (?:sin|sitt|sina) [a-zåäö]{2,20} (?:i|från|ur)|(?:[Ff]örlagan|[Ff]örebilden|[Ff]örarbetet|[Uu]pprinnelsen|[Uu]rsprunget)(?: är| heter| hette| var| finns i)|(?:[Ff]ortsätter|går vidare) på (?:den|det) [a-zåäö]{2,15} som|(?:påbyggnad|fördjupning|utvidgning|nystart|uppgradering)(?:en)? (?:på|av|för)|(?:ny|nästa) version av|lillasyster till|syskon(?:projekt)? till)"
)
"""After these no word for a project is needed."""

WEAK = (
    rf"(?:{either('erfarenhet lärdom kunskap insikt slutsats metod modell arbetssätt resultat idé koncept upplägg material läromedel verktyg grepp'.split())}[a-zåäö]*(?: som gjordes| vi fick| som finns)?"
    rf"(?: kommer)? (?:från|ur)|{either(('erfarenhet', 'lärdom', 'resultat'))}[a-zåäö]* (?:i|av)|arbetet från"
    r"|som (?:lades|byggdes upp|arbetades fram|togs fram|gjordes|startades|påbörjades|inleddes|prövades|testades|utvecklades|skapades) (?:i|inom)"
    r"|som (?:◊++|[a-zåäö]+) (?:lade|gjorde|startade|påbörjade|inledde|prövade|testade|utvecklade|skapade|gjort|påbörjat) i"
    r"|(?:prövades|testades|utvecklades|provades|togs fram|testats|prövats|utvecklats)(?: (?:först|redan|tidigare|senast|i (?:mindre|liten|större|stor) skala|i fjol|förra året)){0,2} (?:i|inom)"
    r"|lärde (?:oss|sig|de sig|vi oss) (?:i|av)|(?:ta(?:git|r)|med)(?: vi)? (?:med )?(?:oss|sig|mig) (?:[a-zåäö]+ )?från|kom(?:mer)? (?:ur|från)"
    r"|[Tt]idigare|[Ff]örra|[Rr]edan (?:drivit|genomfört|haft)|[Ii] spåren av|[Ee]fter (?:framgång(?:en|arna)|succén|åren|det lyckade|goda erfarenheter) (?:med|i|från|av))"
)
"""What comes after these may be a place or a person as well."""

STRONGLY = (
    "bilda",
    "ortsätter på",
    "vidare på",
    "påbyggnad",
    "fördjupning",
    "utvidgning",
    "nystart",
    "uppgradering",
    "version",
    "utgick",
    "utlöpare",
    "utgår",
    "utgått",
    "hämta",
    "knyter an",
    "knöt an",
    "start",
    "örarbetet",
    "örebilden",
    "örlagan",
    "pprinnelsen",
    "rsprunget",
    "arvtagare",
    "avknoppning",
    "avlös",
    "avstamp",
    "baseras",
    "bygg",
    "delen",
    "efterträd",
    "ersatt",
    "ersätt",
    "etapp",
    "fasen",
    "fas ",
    "ortsättning",
    "följare",
    "född",
    "fött",
    "föregick",
    "föregå",
    "grund",
    "har ",
    "lillasyster",
    "omgång",
    "sprang",
    "sprung",
    "spin",
    "steget",
    *(f"{part} {number}" for part in ("del", "steg") for number in ("två", "tre", "fyra", "2", "3", "4")),
    "syskon",
    "systerprojekt",
    "tar ",
    "tog ",
    "uppföljning",
    "uppsto",
    "uppstå",
    "utveckla",
    "vidareutveckl",
    "vilar",
    "vuxit",
    "växer",
    "växt",
    "öregångare",
)
"""A line that leads there strongly holds one of these."""

WEAKLY = (
    "arbetet från",
    "börja",
    "edan ",
    "gjord",
    "gjort",
    "idigare",
    "inle",
    "kom ",
    "kommer ",
    "lade",
    "lärde ",
    " mig ",
    " oss ",
    " sig ",
    "skapa",
    "spåren",
    "start",
    "test",
    "utveckla",
    "togs fram",
    "byggdes upp",
    "arbetades fram",
    "ramgång",
    "uccén",
    "fter åren",
    "lyckade",
    "goda",
    "röva",
    "provade",
    "örra",
    *(
        end
        for word in (
            "rfarenhet",
            "ärdom",
            "unskap",
            "nsikt",
            "lutsats",
            "etod",
            "odell",
            "rbetssätt",
            "esultat",
            "dé",
            "oncept",
            "pplägg",
            "aterial",
            "äromedel",
            "erktyg",
            "repp",
        )
        for end in (word, word.upper())
    ),
)
"""One that does so weakly holds one of these."""

EARLIER = (
    r"(?: (?:det|den|de|ett|en|vårt|kommunens|sitt|dess|regionens|förbundets|föreningens|stiftelsens|skolans|bolagets))?"
    r"(?: (?:två|tre|båda))?(?: [a-zåäö]{2,20}[ate](?<!inte)){0,2}(?: (?:omgång|etapp|version|pilot)[a-zåäö]{0,7} (?:av|i))?"
)
"""What may stand before the word for it: an article and adjectives."""

NOUN = r"(?:(?:ESF-|EU-)?[a-zåäö]{0,30}(?:projekt(?:et|en)?|förstudie(?:n|r|rna)?|pilot(?:en)?|satsning(?:en|ar|arna)?)|insats(?:en)?|initiativ(?:et)?|arbete|verksamhet(?:en)?|modell(?:en)?)"
NOUN_AT = ("projekt", "satsning", "förstudie", "pilot", "insats", "initiativ", "arbete", "verksamhet", "modell")
"""A line that has one holds one of these."""
