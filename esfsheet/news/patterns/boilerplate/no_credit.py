"""Credits that name nobody."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:foto(?:graf)?|bild(?:er)?|illustration|montage) ?: ?(?:(?:press|genre|arkiv|privat|eget)\s?(?:bild|foto)?(?:er)?|adobe stock|mostphotos"
        r"|colourbox|pixabay|unsplash|shutterstock|istock|okänd(?: fotograf)?)\.?$"
    ),
    hits=("foto: Pressbild", "Bild: Privat", "Foto: Mostphotos."),
    misses=("Foto: Uno Ek", "Bild: Privatskolan i Sala"),
)
