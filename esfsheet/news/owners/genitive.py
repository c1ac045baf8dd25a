"""`Heby kommuns projekt ”Nya vägar”`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=47,
    view="orgs",
    gate=(
        "projekt",
        "satsning",
        "förstudie",
    ),
    also=("◊",),
    regex=(
        r"(?P<owner>(?<!◊)◊++)s? (?:nya |eget |egna |stora |treåriga |tvååriga )?(?:[a-zåäö]*projekt(?:et)?|ESF-proj"
        r"ekt|satsning(?:en)?|förstudie)(?!\w)"
    ),
    hits={
        "Heby kommuns projekt ”Nya vägar” får": {"owner": "Heby kommun"},
        "och Region Hallands nya ESF-projekt": {"owner": "Region Halland"},
    },
    misses=(
        "kommunens projekt",
        "Heby kommuns skolor",
    ),
)
