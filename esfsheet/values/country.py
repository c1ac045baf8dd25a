"""Countries as ISO 3166-1 alpha-2 codes.

The states of the Union and of the European Economic Area, Switzerland, the United Kingdom, Ukraine and the candidate
countries, by Swedish or English name or by code (`EL` and `UK`, the Union's own codes, for Greece and the United
Kingdom). Source: ISO 3166-1; Interinstitutional Style Guide of the Union, annexes A5 and A6.

>>> parse_all("Sverige"), parse_all("Sverige, Finland och Norge"), parse_all("SE; EL")
(['SE'], ['SE', 'FI', 'NO'], ['SE', 'GR'])
>>> parse_all("Atlantis")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: not a list of European countries
"""

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.text import fold

_NAMES = {
    "AL": "albanien albania",
    "AT": "österrike austria",
    "BA": "bosnien bosnia hercegovina herzegovina",
    "BE": "belgien belgium",
    "BG": "bulgarien bulgaria",
    "CH": "schweiz switzerland",
    "CY": "cypern cyprus",
    "CZ": "tjeckien czechia tjeckiska_republiken czech_republic",
    "DE": "tyskland germany",
    "DK": "danmark denmark",
    "EE": "estland estonia",
    "ES": "spanien spain",
    "FI": "finland",
    "FR": "frankrike france",
    "GB": "storbritannien förenade_kungariket united_kingdom great_britain uk",
    "GE": "georgien georgia",
    "GR": "grekland greece el",
    "HR": "kroatien croatia",
    "HU": "ungern hungary",
    "IE": "irland ireland",
    "IS": "island iceland",
    "IT": "italien italy",
    "LI": "liechtenstein",
    "LT": "litauen lithuania",
    "LU": "luxemburg luxembourg",
    "LV": "lettland latvia",
    "MD": "moldavien moldova",
    "ME": "montenegro",
    "MK": "nordmakedonien north_macedonia",
    "MT": "malta",
    "NL": "nederländerna netherlands the_netherlands",
    "NO": "norge norway",
    "PL": "polen poland",
    "PT": "portugal",
    "RO": "rumänien romania",
    "RS": "serbien serbia",
    "SE": "sverige sweden",
    "SI": "slovenien slovenia",
    "SK": "slovakien slovakia",
    "TR": "turkiet turkey türkiye",
    "UA": "ukraina ukraine",
}
_CODES = {name.replace("_", " "): code for code, names in _NAMES.items() for name in (code.lower(), *names.split())}
_BETWEEN = pattern(r"[,;/]| och | and | & ")


def parse_all(text: str) -> list[str]:
    """The codes, each once, in the order stated."""
    names = [name.strip(" .") for name in _BETWEEN.split(fold(text))]
    codes = [_CODES.get(name) for name in names if name]
    if not codes or None in codes:
        raise Unreadable("V803", "not a list of European countries")
    return list(dict.fromkeys(code for code in codes if code))
