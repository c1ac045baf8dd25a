"""Forms for a newsletter."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="block",
    regex=(
        r"(?:(?:vårt )?nyhetsbrev(?:et)?$|prenumerera på\b.{0,60}$|anmäl dig till (?:vårt |vår "
        r")?nyhetsbrev.{0,120}$|din e-postadress\b|missa inget!?$|få .{0,40}nyheter(?:na)? .{0,60}$|få "
        r"nyheterna först.{0,40}$)"
    ),
    hits=(
        "Nyhetsbrev",
        "Anmäl dig till vårt nyhetsbrev och få de viktigaste nyheterna varje morgon.",
        "Din e-postadress",
        "Missa inget!",
        "Prenumerera på nyheter från universitetet",
    ),
    misses=(
        "Anmäl dig senast 15 februari 2017.",
        "Nyhetsbrevet från i våras nämner projektet som ett gott exempel på samverkan.",
    ),
)
