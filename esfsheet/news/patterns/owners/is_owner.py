"""`Botkyrka kommun är projektägare`, `Heby kommun (huvudman)`, `där Heby kommun står som sökande`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import OWNS, OWNS_AT

PATTERN = Pattern(
    rank=90,
    view="whole",
    gate=OWNS_AT,
    regex=(
        rf"[Kk]ommunstyrelsen i (?P<place>[A-ZÅÄÖ][a-zåäö-]{{2,25}})[^.\n◊]{{0,60}} (?:bli|vara|stå som) {OWNS}"
        rf"|(?P<marked>(?<!◊)◊++) \((?:som är )?{OWNS}\)"
        rf"|{OWNER}(?:, [^,.\n◊◇¤]{{3,60}},)?(?:,? som)? (?:är|ska (?:vara|bli|stå som)|kommer att (?:vara|bli|stå som)"
        rf"|föreslås (?:bli|vara)|går in som|står som|blir|blev|var|har varit"
        rf"|utsågs till|(?:nu )?kliver in som|har roll(?:en)? som|står|är mottagare av stödet|fungerar som)"
        rf"(?:(?: den som)?(?: även| också| ensam| gemensam(?:ma|t)?| båda| formellt| formell| ny| nya| den| huvud)? {OWNS}| mottagare av (?:stödet|pengarna|medlen|bidraget))"
    ),
    hits={
        "Kommunstyrelsen i Sala sa ja till att bli projektägare": {"place": "Sala"},
        "mellan Sala kommun (projektägare) och Heby": {"marked": "Sala kommun"},
        "Sala kommun och Heby kommun är gemensamma projektägare": {"owner": "Sala kommun och Heby kommun"},
        "Stiftelsen Almen är huvudsökande och": {"owner": "Stiftelsen Almen"},
        "Botkyrka kommun är projektägare.": {"owner": "Botkyrka kommun"},
        "Lärande Nord står som projektägare.": {"owner": "Lärande Nord"},
        "där Heby kommun är huvudman, tar slut": {"owner": "Heby kommun"},
        "Kommunen är ensam ägare.": {"owner": "Kommunen"},
    },
    misses=(
        "Det är projektägare som svarar.",
        "Hon är ägare.",
    ),
)
