"""`efterföljaren Nya vägar`: what else was a project was before it."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=("öljaren", "rvtagaren", "fterträdaren"),
    regex=(rf"(?:[Ee]fterföljaren|[Uu]ppföljaren|[Aa]rvtagaren|[Ee]fterträdaren)(?: (?:heter|är|blir|kallas))?,? {NAME}"),
    hits={
        "I höst kommer efterföljaren Nya vägar": {"name": "Nya vägar"},
        "Uppföljaren heter Nya vägar": {"name": "Nya vägar"},
    },
    misses=("efterföljaren till Nya vägar", "Nya vägar har en efterföljare"),
)
