"""`Ann-Marie Sjö är processledare och har ...`: the name, a verb, the role."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, PARTY, ROLE

PATTERN = Pattern(
    rank=31,
    gate=("är ", "var ", "som ", "blir "),
    named=True,
    regex=(
        rf"(?P<name>{NAME}){PARTY} (?:är|var|blir|arbetar som|jobbar som|arbetade som) (?:ny )?"
        rf"(?P<role>en av (?:dem som|de som|[a-zåäö]{{3,20}}) [^,.\n]{{3,40}}"
        rf"|{ROLE}(?: (?:för|i|på|vid|hos|inom) [^,.\n]{{2,50}}?)?)(?=[,.\n]|$| och | som )"
    ),
    hits={
        "Ann-Marie Sjö är processledare och har arbetat": {"name": "Ann-Marie Sjö", "role": "processledare"},
        "Uno Ek (S) är ordförande i nämnden.": {"name": "Uno Ek", "role": "ordförande i nämnden"},
    },
    misses=("Ann-Marie Sjö är nöjd.", "Sala kommun är projektägare."),
)
