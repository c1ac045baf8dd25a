"""`Störst del av kakan får Nora kommun`: what is shared out, and who gets it."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=50,
    view="whole",
    gate=(" får ", " fick ", " går till ", " gick till ", "tilldelas "),
    also=("Mest", "Minst", "ejonpart", "mest", "minst", "törst"),
    regex=(
        r"(?:[Mm]est(?: pengar)?|(?:[Ss]törst|[Mm]inst|[Nn]äst mest|[Ll]ejonpart)[a-zåäö]*(?: (?:del|delen|summan|stödet|beloppet|andel\w*|potten))?)"
        r"(?: av [a-zåäö]+)?,? (?:(?<!¤)¤++,? )?(?:får|fick|går till|gick till|tilldelas) (?P<owner>(?<!◊)◊++)"
    ),
    hits={
        "Störst del av kakan får Nora kommun.": {"owner": "Nora kommun"},
        "Mest pengar går till Region Halland": {"owner": "Region Halland"},
    },
    misses=("Störst del av kakan får vi",),
)
