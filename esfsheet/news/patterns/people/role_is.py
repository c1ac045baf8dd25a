"""`Projektledare är Hugo Dahlin`, `Kommunens projektledare heter Jonna Wik`: the role, a verb, the name."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, ROLE, ROLES

PATTERN = Pattern(
    rank=34,
    gate=("är ", "heter ", "blir ", "var ", "blev "),
    named=True,
    also=ROLES,
    regex=(
        r"(?<![\w-])(?:(?:[Nn]y|[Nn]ytillträdd|[Tt]illförordnad) )?(?P<role>(?:(?!Det|Hon|Han)[A-ZÅÄÖa-zåäö-]{3,30}s )?"
        rf"(?=[\w-]{{2,40}}(?: (?:för|i|på|vid) [^.,\n]{{2,30}})? (?:är|heter|blir|var|blev) ){ROLE}(?: (?:för|i|på|vid) [^.,\n]{{2,30}}?)?) "
        rf"(?:är|heter|blir|var|blev) (?:numera |nu |i dag )?(?P<name>{NAME})"
    ),
    hits={
        "Projektledare är Hugo Dahlin, tidigare lärare.": {"role": "Projektledare", "name": "Hugo Dahlin"},
        "Kommunens projektledare heter Jonna Wik och": {"role": "Kommunens projektledare", "name": "Jonna Wik"},
        "Chef för enheten är Peter Mårtensson, som": {"role": "Chef för enheten", "name": "Peter Mårtensson"},
        "Ny samordnare blir Uno Ek.": {"role": "samordnare", "name": "Uno Ek"},
    },
    misses=("Projektledaren är glad", "Hennes chef säger att Uno Ek är bra"),
)
