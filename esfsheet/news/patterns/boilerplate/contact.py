"""Where the contacts begin."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="contact",
    regex=(
        r"(?:kontakt(?:person(?:er)?|a(?: oss)?|uppgifter)?\s*:?$|"
        r"kontakt(?:person(?:er)?)?\s?:|presskontakt(?:er)?\b|(?:för|vill du ha) (?:mer|ytterligare|vidare) "
        r"(?:information|upplysningar)(?: om [^:]{1,60})?(?:,| vänligen)?(?: kontakta| kontakt)?\s*[:,?]?"
        r"|för mer info\b|frågor "
        r"(?:besvaras av|kan ställas till)|upplysningar\s*(?:lämnas av)?\s*:|mer information lämnas av|"
        r"ytterligare upplysningar|(?:vill du veta mer|har du (?:några )?frågor|frågor|nyfiken|intresserad)\b[^?]{0,50}[?!]"
        r"(?:$|\s(?:kontakta|ring|hör av dig|mejla)\b)|hör av dig(?: till oss)?[.!:]?$|mer information\s?:?$|kontakter$)"
    ),
    inner=r"kontakt(?:person(?:er)?|a(?: oss)?|uppgifter)?\s*:?\s(?-i:[A-ZÅÄÖ])(?!.*[.!?]$)",
    words=("kontakt",),
    hits=(
        "Kontakt",
        "Kontakta oss",
        "För mer information, kontakta:",
        "Kontakt: Charlotte Nyvall, strateg, 035-00 00 00",
        "Frågor besvaras av",
        "För ytterligare upplysningar, kontakta Olle Nord",
        "Upplysningar: Bengt-Olof Ljungdahl, handläggare, 019-00 00 00",
        "Kontaktpersoner",
        "Vill du veta mer?",
        "Har du frågor om projektet? Kontakta Uno Ek, samordnare, tel. 000",
    ),
    misses=(
        "Kontakten med arbetsgivare är viktig.",
        "Kontakta din handläggare om du vill vara med i projektet.",
        "Upplysningarna var felaktiga.",
        "Vill du veta mer om svetsning får du gå en kurs.",
        "Frågor som dessa tas upp.",
    ),
)
