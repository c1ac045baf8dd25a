"""Credits that name nobody, and what a picture shows."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:foto(?:graf)?|bild(?:er)?|illustration"
        r"|montage) ?: ?(?:(?:press|genre|arkiv|privat|eget)\s?(?:bild|foto)?(?:er)?|adobe stock|mostphotos"
        r"|colourbox|pixabay|unsplash|shutterstock|istock|okänd(?: fotograf)?)\.?$"
        r"|(?:bildtext|på bilden|bilden|(?:foto|bild)(?:en)? (?:ovan|nedan|överst|till (?:vänster|höger))) ?: .{1,200}$"
    ),
    hits=("foto: Pressbild", "Bild: Privat", "Foto: Mostphotos.", "Foto ovan: Monika Ed i växthuset.", "På bilden: Uno Ek"),
    misses=("Foto: Uno Ek", "Bild: Privatskolan i Sala", "Bilden är mörk."),
)
