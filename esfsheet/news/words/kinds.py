"""Words for what has names as projects do and is none: firms, books, meetings."""

from esfsheet.news.words.either import either

_KINDS = (
    "föreningen bolaget företaget firman stiftelsen kooperativet skolan gymnasiet museet teatern klubben kyrkan förbundet"
    " boken rapporten filmen tidningen romanen skriften artikeln podden podcasten appen systemet verktyget plattformen"
    " mässan konferensen festivalen dagen veckan galan tävlingen priset kampanjen"
    " hotellet restaurangen kaféet caféet butiken gården huset torget gatan byn stadsdelen området orten kvarteret sjön ön båten"
    " gruppen bandet laget partiet konsulten konsultfirman konsultbolaget tidskriften kedjan koncernen sjukhuset boendet"
)
KINDS_AT = tuple(form for word in _KINDS.split() for form in (word, word.capitalize(), word.upper()))
KINDS = either(_KINDS.split())
"""What is called something, right before its name."""

MEMBER = r"(?:(?:[Oo]rdförande|[Vv]d|VD|[Mm]edlem(?:mar)?|[Kk]assör|[Aa]nställda?|[Rr]edaktör) (?:i|på|för|hos|av))"
"""Somebody of an organisation."""

_HE = "säger sade sa berättar berättade menar menade tycker konstaterar förklarar tillägger understryker betonar påpekar hoppas kommenterar uppger undrar svarar anser skrattar frågar"
SAYING = (
    *_HE.split(),
    *"kollegan läraren sonen dottern redaktör Foto Foto: Text Text: foto: text:".split(),
    "jag heter",
    "Jag heter",
)
"""What is said of somebody, right before the name."""
