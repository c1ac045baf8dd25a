"""`Nya vägar har fått en efterföljare`, `Nya vägar avlöses av`: another comes after it."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=(
        "efterföljar",
        "uppföljar",
        "arvtagar",
        "avlöses",
        "ersätts",
        "efterträds",
        "var först",
        "edan kom ",
        "nedlagda",
        "gamla",
        "forna",
    ),
    regex=(
        rf"(?:{NAME},? (?:som )?(?:nu |har |som )?(?:få(?:r|tt) (?:nu )?(?:en )?(?:efterföljare|uppföljare|arvtagare)|avlöses|ersätts|efterträds|var först)(?!\w)|(?<!\w)[Ss]edan kom (?P<second>◇++)|(?:nedlagda|gamla|forna) (?:projektet|satsningen|försöket) (?P<third>◇++))"
    ),
    hits={
        "Nya vägar har fått efterföljare": {"name": "Nya vägar"},
        "Nya vägar avlöses nu av något större": {"name": "Nya vägar"},
        "Sedan kom Nya vägar": {"second": "Nya vägar"},
    },
    misses=("efterföljaren Nya vägar", "det avlöses av Nya vägar"),
)
