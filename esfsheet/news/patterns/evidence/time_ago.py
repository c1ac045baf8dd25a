"""`Nya vägar, som skolan deltog i för några år sedan`: a time before this one behind the name."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=("fjol", "förra ", "sedan", "r 1", "r 2"),
    regex=(
        rf"{NAME}[^.!?\n◇]{{0,90}}? (?:[Ii] fjol|förra (?:året|hösten|våren)"
        rf"|för [a-zåäö]{{2,20}} (?:[a-zåäö]{{2,20}} )?sedan|år (?:19|20)[0-9]{{2}})(?!\w)"
    ),
    hits={
        "Nya vägar, ett projekt som skolan var med i för några år sedan": {"name": "Nya vägar"},
        "Nya vägar prövades i fjol": {"name": "Nya vägar"},
    },
    misses=("för några år sedan kom Nya vägar", "Nya vägar startar snart"),
)
