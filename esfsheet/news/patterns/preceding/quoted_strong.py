"""`uppföljare till ”Då”`: strong words, after which no word for a project is needed."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.building import EARLIER, NOUN, STRONG, STRONGLY
from esfsheet.news.words.pieces import CLOSE, OPEN

PATTERN = Pattern(
    base=whole,
    gate=(
        '"',
        "”",
        "“",
        "»",
        "«",
        "'",
        "’",
    ),
    also=STRONGLY,
    regex=rf'{STRONG}{EARLIER}(?: {NOUN})?,? {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?!\w)',
    hits={
        "är en uppföljare till ”Då”.": {"name": "Då"},
        "tar över efter ”Då”, som slutade": {"name": "Då"},
        "Föregångaren hette ”Då” och": {"name": "Då"},
        "har utvecklats ur förstudien ”Då”, där": {"name": "Då"},
        "vilar på det avslutade projektet ”Då”.": {"name": "Då"},
    },
    misses=(
        "efter ”Då”",
        "bygger på att ”alla” får",
    ),
)
