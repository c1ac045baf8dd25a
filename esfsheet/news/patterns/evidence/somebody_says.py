"""`säger Nya vägar`, `kollegan Nya vägar`: so is somebody of whom something is told."""

from esfsheet.news.text.telling import Evidence, named_after
from esfsheet.news.words.kinds import SAYING

PATTERN = Evidence(
    says="either",
    weight=-9,
    gate=SAYING,
    regex=(rf"{named_after(SAYING)}"),
    hits={
        "det säger Nya vägar": {"name": "Nya vägar"},
        "hon och kollegan Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar säger", "i Nya vägar"),
)
