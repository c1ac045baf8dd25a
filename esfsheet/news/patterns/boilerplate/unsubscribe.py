"""How to end a newsletter."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:du får (?:det här|detta) (?:brevet|mejlet|nyhetsbrevet|utskicket|brev|mejl|nyhetsbrev|utskick)\b"
        r"|avregistrera|avprenumerera|"
        r"ändra din e-postadress)"
    ),
    hits=(
        "Du får det här brevet eftersom du anmält dig på vår webbplats.",
        "Avregistrera dig",
    ),
    misses=("Du får det här jobbet om du vill.",),
)
