"""`Fyra år senare fick den 2,6 miljoner kronor`: what was named last."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=45,
    view="whole",
    gate=("¤",),
    regex=(
        r"(?<!\w)(?:får|fick|beviljas|beviljades|tilldelas|tilldelades|har) (?P<owner>den|det)(?: nu)?(?: fått"
        r"| beviljats| tilldelats)?(?: [\w-]+){0,3}? ¤"
    ),
    hits={
        "Fyra år senare fick den 2,6 miljoner kronor av": {"owner": "den"},
        "Nu har den beviljats 3 kr": {"owner": "den"},
    },
    misses=("Fyra år senare fick vi 3 kr",),
)
