"""The day on which somebody looked at the page."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:(?: den)? \d{1,2} [a-z]{3,9})?$|(?:i ?dag|"
        r"just nu)(?: är det)? (?:\d|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag).{0,60}$|dagens "
        r"namn\b.{0,60}$)"
    ),
    hits=(
        "Fredag",
        "Idag 6 oktober 2030+14 grader",
    ),
    misses=(
        "Fredagen den 3 maj",
        "I dag hoppar var tredje av.",
    ),
)
