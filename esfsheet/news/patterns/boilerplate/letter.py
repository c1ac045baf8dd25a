"""What a newsletter says of itself."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:har du svårt att läsa|öppna i webbläsare)",
    inner=(
        r"(?:[^.?!]{0,50}[?.] )?(?:öppna|läs|visa|se)(?: [a-zåäö]+){0,3} i (?:din |en )?webbläsare(?:n)?(?: i stället)?[.!]?$"
    ),
    words=(" webbläsare",),
    hits=(
        "Ser det konstigt ut? Öppna brevet i din webbläsare",
        "Har du svårt att läsa brevet? Öppna i webbläsare",
    ),
    misses=(
        "Läs igenom texten i webbläsaren med deltagaren.",
        "Har deltagaren svårt att läsa får hon hjälp.",
    ),
)
