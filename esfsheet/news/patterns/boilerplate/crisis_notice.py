"""Banners about a crisis: the pandemic, the water."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:stäng meddelandet\b|viktig(?:t meddelande| information)(?:!| om (?:corona|covid|pandemin|vatten)).{0,160}$"
        r"|(?:viktigt meddelande|krisinformation|vma|driftinformation|just nu)\s?:|"
        r"(?:med anledning av|information om) (?:covid|corona|pandemin))"
    ),
    inner=r".{0,60}(?:kokningsrekommendation|håll avstånd\b).{0,80}$",
    words=("kokningsrekommendation", "håll avstånd"),
    hits=(
        "Stäng meddelandet om covid-19: Kom ihåg att hålla avstånd när du besöker oss.",
        "Viktigt meddelande: Kokningsrekommendation i Möklinta sedan den 14 mars.",
        "Information om corona",
        "Viktig information om coronaviruset. Läs om hur vi påverkas.",
    ),
    misses=(
        "Under pandemin stod halva vår verkstad still.",
        "Coronakommissionen fick svar.",
    ),
)
