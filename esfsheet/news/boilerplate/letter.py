"""What a newsletter says of itself."""

from esfsheet.news.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:har du svårt att läsa|öppna i webbläsare|läs (?:brevet |nyhetsbrevet )?i webbläsaren|visa i webbläsare)",
    hits=("Har du svårt att läsa brevet? Öppna i webbläsare",),
    misses=("Har deltagaren svårt att läsa får hon hjälp.",),
)
