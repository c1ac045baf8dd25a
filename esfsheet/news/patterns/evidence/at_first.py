"""`först med Nya vägar och sedan med Kraft`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=("örst ", "örja"),
    regex=(
        rf"(?:(?<!\w)[Ff]örst (?:med|i|genom|som|kom|hette det|drev vi)|(?<!\w)började (?:med|som|i|under namnet)) {NAME}(?:,? (?:och )?(?:sedan|senare|därefter|så|sen)(?: (?:med|i|genom|som|kom))? (?P<second>◇++))?"
    ),
    hits={
        "först med Nya vägar och sedan med annat": {"name": "Nya vägar"},
        "Det började som Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar först", "först ut är Nya vägar"),
)
