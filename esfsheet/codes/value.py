"""V: values that stand on the page and could not be read."""

from esfsheet.codes.code import Code


def _unread(code: str, title: str, why: str, mend: str, example: str = "") -> Code:
    return Code(code, "warning", title, why + " The field is null; the page's text is in the finding.", mend, example)


CODES = (
    Code(
        "V001",
        "info",
        "stated as missing",
        "The page has the label and says that there is no value (`saknas`, `-`, `n/a`). The field is null.",
        "Nothing.",
        example="Telefonnummer:\nsaknas",
    ),
    _unread(
        "V101",
        "not a date",
        "The text is no date in a form that these pages use.",
        "Write it as 2021-02-01.",
        example="Projektperiod:\nhösten 2019 och framåt",
    ),
    Code(
        "V102",
        "error",
        "a day that does not exist",
        "The text has the form of a date, but the calendar has no such day. The field is null.",
        "Find the right date; it is not guessed.",
        example="Slutdatum:\n2021-02-31",
    ),
    _unread(
        "V103",
        "date without a day",
        "The field takes a whole date.",
        "Find the day; it is not guessed.",
        example="Projektperiod:\nseptember 2019 till augusti 2021",
    ),
    _unread(
        "V104",
        "ambiguous date",
        "Day and month could change places.",
        "Write it as 2021-04-03.",
        example="Startdatum:\n03/04/2023",
    ),
    _unread(
        "V201",
        "not an amount",
        "The text is no sum of money.",
        "Write it as 400 000 kr.",
        example="Total projektbudget:\ncirka tre och en halv",
    ),
    _unread(
        "V202",
        "unknown currency or unit",
        "The sum is in a unit that is not known.",
        "State the sum in kronor.",
        example="Total projektbudget:\n3 120 000 gulden",
    ),
    _unread(
        "V203",
        "negative amount",
        "A budget or a grant cannot be negative.",
        "Look at the page.",
        example="Beviljat ESF-stöd:\n-1 560 000",
    ),
    _unread(
        "V301",
        "rate without a unit",
        "Without `%` or `procent` a rate is not known: 0.4, 40 and 40% are three numbers.",
        "Write it as 40%.",
        example="Unionens medfinansieringsgrad:\n0,5",
    ),
    _unread(
        "V401",
        "not an organisation number",
        "The text is no Swedish organisation number.",
        "Write it as 212000-3005.",
        example="Projektägare organisationsnummer:\n12-34",
    ),
    Code(
        "V402",
        "error",
        "wrong check digit",
        "The organisation number has the right form, but its last digit does not fit the others. The field is null.",
        "Look the organisation up; one digit is wrong.",
        example="Projektägare organisationsnummer:\n2120001125",
    ),
    Code(
        "V403",
        "warning",
        "a person's number",
        "The number is a personal identity number (third digit under 2). It is masked and not kept.",
        "Keep the page out of what you publish.",
        example="Projektägare organisationsnummer:\n6408233234",
    ),
    _unread(
        "V501",
        "not an operation id",
        "The text is no Diarienummer of the three periods.",
        "Look at the page's title.",
        example="Diarienummer:\n2019-00417",
    ),
    _unread(
        "V601",
        "not a postcode",
        "The text is no Swedish postcode.",
        "Write it as 581 81.",
        example="Stödmottagare postnr:\n4613",
    ),
    _unread(
        "V701",
        "not an e-mail address",
        "The text is no whole e-mail address.",
        "Find the whole address.",
        example="E-post:\nylva.tornqvist@",
    ),
    _unread(
        "V702",
        "not a telephone number",
        "The text is no telephone number.",
        "Find the number.",
        example="Telefonnummer:\nvia växeln",
    ),
    _unread(
        "V801",
        "not a number of persons",
        "The text is no exact whole number.",
        "State the number.",
        example="Antal deltagare:\nungefär hundra",
    ),
    _unread(
        "V802",
        "neither yes nor no",
        "The field takes Ja or Nej.",
        "Write Ja or Nej.",
        example="Insats av strategisk betydelse:\nKanske",
    ),
    _unread(
        "V803",
        "unknown country",
        "The country is in no list that esfsheet has.",
        "Write its ISO 3166 code.",
        example="Land som berörs:\nSverige, Atlantis",
    ),
    _unread(
        "V804",
        "not a NUTS code",
        "The text is no Swedish NUTS code.",
        "Write it as SE33.",
        example="NUTS-2 kod:\nSyd",
    ),
    _unread(
        "V805",
        "not a programme number",
        "The text is no CCI of a Swedish ESF programme.",
        "Write it as 2021SE05SFPR.",
        example="Program CCI:\nESF-programmet",
    ),
    _unread("V806", "text too long for the field", "So long a text is no value of this field.", "Look at the page."),
)
