"""From a name as it stands in a text to the name of the body itself: without case endings and the words before it."""

import re

from esfsheet.data import municipalities

_REGIONS = frozenset(
    "Stockholm Uppsala Sörmland Östergötland Kronoberg Gotland Blekinge Skåne Halland Värmland Västmanland Dalarna Gävleborg"
    " Västernorrland Västerbotten Norrbotten".split()
)
_BEFORE_COMPANY = frozenset(
    "Företaget Bolaget Firman Företagen Även Hos På I Vi Med Från Av För Det Både Och Att När Om Till Vid Genom Konsultbolaget"
    " Utvärderingsföretaget Arbetsgivaren Kommunen Bussbolaget Konsultföretaget Parter Industriföretaget Koncernen".split()
)
_NO_NAME = frozenset(
    (
        "En Ett Varje Vår Denna Den Stadens Kommunens Regionens Länets Ortens Traktens Bygdens Vårt Detta "
        "Ingen Alla Svenska Nya"
    ).split()
)
_SIDES = frozenset("Lilla Stora Norra Södra Östra Västra Övre Nedre".split())
# What names of places end with, perhaps in the genitive; or a genitive of anything but a noun that has an article, or a land.
_PLACE = re.compile(
    r"[A-ZÅÄÖ](?:[a-zåäöé-]{1,20}(?:by|sta|stad|hamn|sund|borg|berg|köping|vik|sjö|torp|fors|ryd|hult|älv|åker|holm|näs|tuna|lund|dal|vall|bro|mo|ås|ö)s?"
    r"|[a-zåäöé-]{3,20}(?<!rige)(?<!ropa)(?<!land)(?<!rge)(?<!nmark)(?<!e[nt])(?<!na)(?<!het)s"
    r"|(?!ands|les|em|kärgårds)[a-zåäö]{2,15}(?:bygdens|dalens|vikens|näsets|åsens))"
)


def municipality(text: str) -> str | None:
    """The municipality that ends a text: one of the 290, or what is named as one is.

    >>> municipality("Även Sala kommun"), municipality("Lilla Edets kommun"), municipality("Varje kommun")
    ('Sala kommun', 'Lilla Edets kommun', None)
    >>> municipality("Även Skogsby kommun"), municipality("Mörkviks kommun"), municipality("Årets kommun")
    ('Skogsby kommun', 'Mörkviks kommun', None)
    >>> municipality("Dalbygdens kommun"), municipality("Landsbygdens kommun")
    ('Dalbygdens kommun', None)
    """
    return _known(text) or _unknown(text)


def _known(text: str) -> str | None:
    words = text.split(" ")
    for first in range(len(words) - 1):
        if _listed(" ".join(words[first:-1])):
            return " ".join(words[first:])
    return None


def _unknown(text: str) -> str | None:
    words = text.split(" ")
    if len(words) < 2 or words[-1] != "kommun" or words[-2] in _NO_NAME or _PLACE.fullmatch(words[-2]) is None:
        return None
    first = -3 if len(words) > 2 and words[-3] in _SIDES else -2
    return " ".join(words[first:])


def of_list(text: str) -> str | None:
    """The municipality that is named in a list of them.

    >>> of_list("Med Hallsbergs"), of_list("Länets")
    ('Hallsbergs kommun', None)
    """
    return _known(f"{text} kommun")


def _listed(name: str) -> bool:
    known = municipalities()
    # `Falu kommun` is the one that drops a letter.
    return name in known or (name.endswith("s") and name[:-1] in known) or name == "Falu"


def region(text: str) -> str | None:
    """The region, without the genitive.

    >>> region("Region Skånes"), region("Region Kalmar län")
    ('Region Skåne', 'Region Kalmar län')
    """
    kind, _, name = text.partition(" ")
    return text[:-1] if kind == "Region" and name.endswith("s") and name[:-1] in _REGIONS else text


def company(text: str) -> str | None:
    """The company, without the words that only tell that it is one.

    >>> company("Företaget Växelviken AB"), company("Ett AB")
    ('Växelviken AB', None)
    """
    words = text.split(" ")
    while words and words[0] in _BEFORE_COMPANY:
        del words[0]
    return " ".join(words) if len(words) > 1 and words[0] not in _NO_NAME else None


def school(text: str) -> str | None:
    """The school, without a word that begins the sentence.

    >>> school("På Forsa folkhögskola"), school("En folkhögskola")
    ('Forsa folkhögskola', None)
    """
    words = text.split(" ")
    while len(words) > 2 and words[0] in _BEFORE_COMPANY | _NO_NAME:
        del words[0]
    return None if words[0] in _NO_NAME or words[0] in _BEFORE_COMPANY - {"Kommunen"} else " ".join(words)


def society(text: str) -> str | None:
    """The society, likewise.

    >>> society("Hos Göteborgs Stadsmission"), society("Stadens museum")
    ('Göteborgs Stadsmission', None)
    """
    return school(text)
