"""Pieces of expressions with which a text leads to an earlier project."""

from esfsheet.news.words.either import either

STRONG = (
    r"(?:(?:bygg(?:er|a|de|t)|vilar|baseras|grundas|grundar sig)(?: också| även| nu| till stor del)?(?: vidare)? på(?! att)"
    r"|fortsättning(?:en)? (?:på|av)|(?:uppföljar|efterföljar|arvtagar|efterträdar)e(?:n)? (?:till|efter|av)|uppföljning\w* (?:av|till)"
    r"|avknoppning\w* (?:från|av|ur)|spin-?off (?:från|på|av)|vidareutveckl(?:ing(?:en)? av|ar)|(?:tar|tog) (?:vid|över)(?: stafettpinnen)?"
    r"(?: efter| där| när)|(?:tar|med) avstamp i|har (?:sin grund|sitt ursprung|sina rötter|sin upprinnelse|sin bakgrund) i"
    r"|(?:vuxit|växt|växte|växer|utvecklats|utvecklades|sprung\w+|sprang|uppstått|uppstod|fötts|föddes)(?: fram)? (?:ur|från)"
    r"|efterträder|efterträdde|ersätter|ersatte|avlöser|avlöste|föregått[s]? av|föregicks av|[Ff]öregångaren?,?(?: hette| heter| var| är)?"
    r"|(?:andra|tredje|nästa|ny) (?:etappen?|steget|fasen?|delen|omgången?) (?:av|i|efter)|[Ff]örsta (?:etappen|omgången|delen)"
    r"|lillasyster till|syskon(?:projekt)? till)"
)
"""After these no word for a project is needed."""

WEAK = (
    rf"(?:{either('erfarenhet lärdom kunskap insikt slutsats metod modell arbetssätt resultat idé'.split())}[a-zåäö]*(?: som gjordes| vi fick| som finns)?"
    rf"(?: kommer)? (?:från|ur)|{either(('erfarenhet', 'lärdom', 'resultat'))}[a-zåäö]* (?:i|av)|arbetet från"
    r"|som (?:lades|gjordes|startades|påbörjades|inleddes|prövades|testades|utvecklades|skapades) (?:i|inom)"
    r"|som (?:◊++|[a-zåäö]+) (?:lade|gjorde|startade|påbörjade|inledde|prövade|testade|utvecklade|skapade|gjort|påbörjat) i"
    r"|(?:prövades|testades|utvecklades|provades|togs fram|testats|prövats|utvecklats)(?: först| redan)? (?:i|inom)"
    r"|lärde (?:oss|sig|de sig|vi oss) (?:i|av)|(?:ta(?:git|r)|med)(?: vi)? (?:med )?(?:oss|sig|mig) (?:[a-zåäö]+ )?från|kom(?:mer)? (?:ur|från)"
    r"|[Tt]idigare|[Ff]örra|[Rr]edan (?:drivit|genomfört|haft)|[Ii] spåren av|[Ee]fter framgångarna (?:med|i))"
)
"""What comes after these may be a place or a person as well."""

STRONGLY = (
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
    "fortsättning",
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
    "syskon",
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
    "öregångaren",
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
    "togs fram",
    "ramgångarna",
    "röva",
    "provade",
    "örra",
    *(
        end
        for word in ("rfarenhet", "ärdom", "unskap", "nsikt", "lutsats", "etod", "odell", "rbetssätt", "esultat", "dé")
        for end in (word, word.upper())
    ),
)
"""One that does so weakly holds one of these."""

EARLIER = (
    r"(?: det| den| ett| en| vårt| kommunens| sitt)?(?: (?:tidigare|avslutade|förra|föregående|lyckade|egna|eget|första|gemensamma|liknande|avslutat|mindre|genomförda"
    r"|[a-zåäö]+åriga)){0,2}"
)
NOUN = r"(?:(?:ESF-|EU-)?[a-zåäö]*(?:projekt(?:et)?|förstudien?|pilot(?:en)?|satsning(?:en)?)|insats(?:en)?|initiativ(?:et)?|arbete|verksamhet(?:en)?|modell(?:en)?)"
