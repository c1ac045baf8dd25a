"""What the sender says of itself under the text."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:om (?:oss|företaget|(?:svenska )?esf-rådet|(?:europeiska )?socialfonden|region(?:en)? [^.]{2,40}|"
        r"länsstyrelsen\b[^.]{0,40}|samordningsförbundet\b[^.]{0,40}|kommunen|förbundet|föreningen|[^.]{2,40} "
        r"(?:kommun|ab|stad|universitet|förening))$"
        r"|(?:mer )?om (?:esf(?:\+| ?plus)?|svenska esf-rådet|oss|sidan|artikeln|skribenten|författaren|tidningen)$"
        r"|(?:kort )?fakta om (?:kommunen|företaget|oss|sidan|artikeln|tidningen|texten)$)"
    ),
    hits=(
        "Om ESF-rådet",
        "Om Region Västerbotten",
        "Om oss",
        "Om Falkenbergs kommun",
    ),
    misses=(
        "Om projektet",
        "Om kommunen får råda blir det fler.",
        "Om Kugghjulet",
    ),
)
