"""How long ago a text came, seen from a day that nobody knows."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:publicera[dt]|uppdatera[dt]|postat)?:? ?(?:för )?(?:\d+|en|ett|två|tre|några) "
        r"(?:sekund|minut|min|timme|timmar|tim|dag|veck|månad|år)\w* sedan$"
        r"|(?:publicera[dt]|uppdatera[dt]|postat):? (?:den )?\d{1,2} [a-z]{3,9}(?:,? (?:kl\.? ?)?\d{1,2}[.:]\d{2})?$"
    ),
    hits=(
        "Publicerad 2 dagar sedan",
        "för tre timmar sedan",
        "Publicerad 3 maj kl. 10.15",
    ),
    misses=("För två år sedan startade projektet.", "Publicerad 2 maj 2020"),
)
