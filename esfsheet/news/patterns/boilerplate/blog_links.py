"""Links to the texts before and after."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:[«←‹]\s?.{1,60}|(?:föregående|nästa) (?:inlägg|artikel|nyhet|sida).{0,40}$)",
    inner=r".{1,60}\s?[»→›]$",
    words=("»", "→", "›"),
    hits=(
        "« Äldre inlägg                     Nyare inlägg »",
        "← Tunnbrödsbak i vävstugan",
        "Nästa artikel",
    ),
    misses=("Nästa artikel i serien handlar om Gävle och de projekt som finns där.",),
)
