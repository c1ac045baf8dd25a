"""`Föregångare: Nya vägar`: a label of its own."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=4,
    gate=("öregå", "idigare projekt", "ortsättning", "ppföljning", "örstudie", "örprojekt", "ygger "),
    anywhere=True,
    regex=(
        r"[BFTU](?:(?<=^.)|(?<=\n.)|(?<=[.!?] .))(?:(?<=F)(?:ör(?:egångare|egående projekt|studie|projekt)|ortsättning på)|(?<=T)idigare projekt"
        rf"|(?<=B)ygger (?:vidare )?på|(?<=U)ppföljning av)(?: ?: ?|\n){NAME}"
    ),
    hits={
        "Föregångare: Nya vägar": {"name": "Nya vägar"},
        "Ägare: Sala. Tidigare projekt: Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Projekt: Nya vägar", "Föregångare till Nya vägar"),
)
