"""`ett projekt som Heby kommun driver`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=60,
    view="orgs",
    gate=("som ",),
    regex=rf"som {OWNER}(?: nu| också| redan)? (?:driver|leder|ansvarar för|drev|har drivit|samordnar|startar|startat|sökt|söker|drar i ?gång|genomför|ska driva|inleder|bedriver|lanserar)\b",
    hits={
        "är ett projekt som Heby kommun driver.": {"owner": "Heby kommun"},
        "som Region Halland leder": {"owner": "Region Halland"},
    },
    misses=("som vi driver",),
)
