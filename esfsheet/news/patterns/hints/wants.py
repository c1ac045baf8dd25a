"""`Sala kommun anställer fem coacher`, `Nu hoppas Sala kommun`: who is busy with something."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO, WHO_STEMS

_BUSY = r"(?:anställ|rekrytera|erbjud|utbilda|öppna|pröva|planera|satsa|testa|hoppa[st]|bygg)[a-zåäö]{0,6}"
_MAY = r"(?:vill|ska|kan|tar|tog|tagit|gör|gjort|tänker|fortsätter|når|nått|lyckats|valt|har|får|fick|fått)(?!\w)"

PATTERN = Pattern(
    rank=1,
    view="whole",
    gate=WHO_STEMS,
    regex=(
        rf"{WHO}(?:, [^,.\n◊◇¤]{{3,60}},)?(?:,? som)?(?: (?!och |men |inte |att |utan |eller )[a-zåäö]+){{0,3}}? (?:{_BUSY}|{_MAY})"
        rf"|(?<!\w)(?:ska|vill|kan|har|får|fick|hoppas|satsar|erbjuder|utbildar|anställer|öppnar|testar|tar"
        rf"|planerar) {WHO.replace('owner', 'inverted')}"
    ),
    hits={
        "Heby kommun anställer fem coacher": {"owner": "Heby kommun"},
        "Kommunen har under våren planerat": {"owner": "Kommunen"},
        "Nu hoppas Heby kommun på": {"inverted": "Heby kommun"},
    },
    misses=("I Heby kommun bor", "och kommunens skolor"),
)
