"""`Sedan i fjol driver Sala kommun`: the verb before its subject."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO

PATTERN = Pattern(
    rank=3,
    view="whole",
    gate=(
        "river",
        "äger",
        "ägde",
        "drev",
        "leder",
        "ledde",
        "amordnar",
        "tarta",
        "dministrerar",
        "nsvarar",
        "sök",
        "Sök",
        "evilja",
        "illdela",
        "enomför",
        "anserar",
        "nleder",
    ),
    regex=(
        r"(?<!\w)(?:[Dd]river|drev|leder|ledde|samordnar|[Ss]tartar|startade|administrerar|ansvarar|[Ss]ökte|söker"
        r"|ansökte|ansöker|beviljades|beviljas"
        rf"|tilldelas|tilldelades|genomför|genomförde|lanserar|inleder|inledde|äger|ägde) {WHO}"
    ),
    hits={"Sedan i fjol driver Heby kommun": {"owner": "Heby kommun"}, "I mars ansökte kommunen om": {"owner": "kommunen"}},
    misses=("Sedan driver vi", "Det betalas av Heby kommun"),
)
