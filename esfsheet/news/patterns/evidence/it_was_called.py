"""`Då hette det Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=("hette", "kallades", "under namnet"),
    regex=(
        rf"(?:(?<!\w)(?:hette|kallades)(?: för)?(?: (?:det|den|projektet|satsningen|försöket))?(?: då)? {NAME}|(?:då under namnet|(?:omgången|projekt|satsning|förstudie|verksamhet|försök|projektet|etappen|föregångaren|försöket|förstudien|satsningen),? som hette) (?P<second>◇++)|(?P<third>(?<!◇)◇++) hette (?:det|den|vårt|satsningen|projektet|försöket)(?!\w))"
    ),
    hits={
        "Då hette det Nya vägar, och": {"name": "Nya vägar"},
        "förr hette projektet Nya vägar": {"name": "Nya vägar"},
    },
    misses=("det heter Nya vägar", "Det hette något annat än Nya vägar"),
)
