"""Addresses, telephone numbers and opening hours on lines of their own."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:(?:e-post|mejl|epost)\b\.?(?:\s*:\s?\S.{0,90}|\s.{0,60}@.{0,40})$|(?:tel(?:efon)?|mobil|fax|växel|e-postadress|"
        r"öppettider|besöksadress|postadress|org\.? ?nr|organisationsnummer|plusgiro|"
        r"bankgiro)\b\.?\s*:?\s?[\d+(\w].{0,90}$|(?![12]\d{3}-\d\d-\d\d|\d{1,2}/\d{1,2}[ -]\d{4})[\d+()][\d "
        r"()/-]{6,24}(?: ?\|.{0,60})?$)"
    ),
    inner=(
        r"(?:[^\W\d_][\w -]{1,24}: ?\d{2,4}-[\d ]{4,12}$|(?:[^!?]{2,60}, )?[\w.+-]{1,40}@[\w.-]{1,60}$"
        r"|[^.!?]{0,60}, \d{3} ?\d{2} [^.]{2,30}(?:\.? (?:tel|telefon|växel|e-post|org)\b.{0,60})?$"
        r"|[^.!?]{2,50}, \w+(?:gatan|vägen|torget|platsen|gränd) \d+.{0,40}$|\w+(?:gatan|vägen|torget) \d+, \w.{0,30}$)"
    ),
    words=tuple("0123456789@"),
    hits=(
        "Telefon: 0142-000 00",
        "E-post: Bo Alm, bo.alm (a) example.se",
        "ronja.almgren@example.se",
        "Ale kommun, 449 80 Alafors",
        "Förbundet Nu, Box 00, 753 00 Uppsala. Tel 000-00 00 00",
        "Öppettider: måndag-torsdag 8-16.30",
        "Lärande Nord, Storgatan 1, Östersund",
        "0494-000 00 | info@example.se",
        "Verkstadsgatan 4, Kisa",
    ),
    misses=(
        "Mobila team ska söka upp deltagarna i deras hem, säger hon.",
        "Telefonen ringer.",
        "E-post i vardagen",
        "2021 startade allt",
        "12/3 2019",
    ),
)
