"""`Sala kommun`, `Malmö stad`: one of the 290 municipalities, or what is named as they are; `Varje kommun` is none."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.municipality import municipality
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    base=municipality,
    gate=(
        "kommun",
        "tad",
    ),
    regex=rf"(?<![\w-])(?P<name>(?:{WORD} ){{1,3}}(?:kommun|[Ss]tad))s?\b",
    hits={
        "Nu får Mjölby kommun pengar.": {"name": "Mjölby kommun"},
        "Även Upplands Väsby kommuns skolor är med.": {"name": "Upplands Väsby kommun"},
        "Borås Stad äger projektet.": {"name": "Borås Stad"},
        "Även Skogsby kommun deltar.": {"name": "Skogsby kommun"},
        "chef i Norra Mörkviks kommun.": {"name": "Norra Mörkviks kommun"},
    },
    misses=(
        "Varje kommun får söka.",
        "Årets kommun heter Sverige.",
        "Trygg kommun, Sveriges kommun.",
        "Den Nya kommunen är stor.",
        "Lund och Mark är ord.",
    ),
)
