"""Names of projects that a text gives by what stands beside them."""

import re

from esfsheet.data import municipalities
from esfsheet.news.naming.ends import ended, is_place
from esfsheet.news.naming.no_names import no_words

_LEADING = re.compile(
    r"^(?:Projektnamn:|Namn:|Projekt:|Projektet|Projekt|Förstudien|\d{1,2}[.)]|\d{4}/\d{4,5}(?: [-–])?|[•*-]) "
)
_OWNER = re.compile(
    r"[.,:;] ?(?:Projektägare|Ägare|Sökande|Stödmottagare|Belopp)\b.*| ?[,;–—-] (?:projekt)?(?:ägare|huvudman|sökande)(?::.*)?$"
)
_CLAUSE = re.compile(
    r", (?:som|där|vilket|(?:ett|en) [a-zåäö-]*(?:projekt|satsning|förstudie|insats))\b.*"
    r"| [-–—] (?:ett|en) (?:[a-zåäö-]*projekt|satsning|förstudie|verkstad|insats|"
    r"utbildning|kurs|väg)\b.*"
    r"| [-–—] (?:ska|skall|vill|hjälper|ger|som|för att|där|syftar|riktar|vänder|handlar)\b.*"
)
_LABEL = re.compile(
    r"(?:Sökande|Projektägare|Ägare|Stöd|Belopp|Summa|Namn|Finansiering|Budget|Total budget|Medfinansiering|EU-stöd|ESF-stöd)"
)
_SECTION = re.compile(
    r"(?:(?:Kort(?:a)? )?[Ff]akta(?: .*|ruta)?|Om (?:projektet|satsningen)|(?:Kort )?[Oo]m .*"
    r"|Projekt(?:et|fakta|information|en)?(?: i korthet)?"
    r"|Bakgrund|Syfte|Mål|Finansiering|Budget|Ekonomi|I korthet|Kontakt|Sammanfattning|Detta är .*|Information"
    r"|Beviljade projekt)[:?]?"
)
_SENTENCE = re.compile(r"(?<=[a-zåäö])\. (?=[A-ZÅÄÖ][a-zåäö]+ [a-zåäö])")
_OWNED = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]+s (?:idé|arbete|tankar|modell|forskning|metod|förslag|vilja|rapport|erfarenhet|behov|tid|arbetslinje)"
)
_COUNTRIES = frozenset(
    "Danmark Norge Finland Island Tyskland Skottland England Holland Nederländerna Belgien Frankrike Spanien Italien Polen Estland"
    " Lettland Litauen Norden Europa Storbritannien Irland Österrike Kanada USA Malmö Göteborg Stockholm".split()
)
_RANKED = re.compile(
    r"^(?:(?:Störst|Först|Minst|Sist|Nyast|Näst störst|Bland dem|Ett av (?:dem|projekten)|Det (?:ena|andra|tredje|första|största|minsta)(?: projektet)?)"
    r"(?: av dem| ut| pengar| ut i raden)? (?:är|heter|blir)|Projektet|Satsningen"
    r"|[A-ZÅÄÖ][a-zåäö]+(?:lyftet|satsningen|programmet|projektet|utbildningen)(?= [A-ZÅÄÖ])) "
)
_NUMBER = re.compile(r"(?:Diarien(?:umme)?r|Dnr|Projektnummer)\b")
_RELATIVE = re.compile(r" (?:som|där|för att|i|på|med|tillsammans|under|till|och|sedan) ")
_LONGEST = 6
_INFINITIVE = re.compile(r" (?:driva|leda|genomföra|starta|samordna|söka|vara|bli|hjälpa) ")
_LOCATED = re.compile(r" (?:i|på|från) [A-ZÅÄÖ][\w-]*(?: kommun| län)?")
_LOOSE = frozenset({"för"})
_ORDINARY = re.compile(r"(?:Det|Den|Vi|Han|Hon|I|Nu|Här|Och|Men|Som|Att)\b")


def apposed(name: str) -> str | None:
    """A name before `, ett projekt som`; it may hold commas, but no verb.

    >>> apposed("Störst är Lyktan")
    'Lyktan'
    >>> apposed("Kompetenslyft Kisa - plåt, plast, papper"), apposed("Anna som leder")
    ('Kompetenslyft Kisa - plåt, plast, papper', None)
    """
    bare = _RANKED.sub("", name)
    name = (name if is_place(bare) else bare).partition(" står för ")[0]
    while (last := name.rpartition(" "))[0] and last[2] in _LOOSE:
        name = last[0]
    short = ended(name)
    if _INFINITIVE.search(name):
        return None
    if short and _LOCATED.fullmatch(name[len(short) :]):
        return short
    if not (name[:1].isupper() or name[:1].isdigit() or name[:1] == "#"):
        return None
    return name if short == name and not name.endswith((" och", " eller", " om")) else None


def listed(name: str, *, sure: bool = False) -> str | None:
    """A name at the start of a list's line; `sure` if an owner and a sum stand beside it.

    >>> listed("1. Digital verkstad"), listed("Det är bra")
    ('Digital verkstad', None)
    """
    name = _CLAUSE.sub("", _OWNER.sub("", _LEADING.sub("", _SENTENCE.split(name, maxsplit=1)[0]))).strip(" .")
    if name.endswith(":") or no_words(name) or _LABEL.fullmatch(name) or _SECTION.fullmatch(name):
        return None
    if not sure and _ORDINARY.match(name) and len(name.split()) > 2:
        return None
    return name if (name[:1].isupper() or name[:1].isdigit() or name[:1] == "#") and not _NUMBER.match(name) else None


def subject(name: str) -> str:
    """What a sentence says something of; what its letters stand for is told besides.

    >>> subject("NVAS står för Nya vägar och"), subject("Natten är ung")
    ('NVAS', 'Natten är ung')
    """
    name = name.partition(" står för ")[0]
    short = ended(name)
    return short if short and _LOCATED.fullmatch(name[len(short) :]) else name


def announced(name: str) -> str | None:
    """A name whose sentence may end with an exclamation mark.

    >>> announced("Snickarglädje! Projektet")
    'Snickarglädje'
    """
    short = ended(name)
    return short.rstrip("!") if short else None


def may_be(name: str) -> bool:
    """Whether a name is no place's, and no idea's that somebody had.

    >>> may_be("Sala och Heby"), may_be("Annas idé"), may_be("Jobbspår Syd")
    (False, False, True)
    """
    return _OWNED.match(name) is None and not any(_elsewhere(part) for part in name.split(" och "))


def _elsewhere(name: str) -> bool:
    return name in _COUNTRIES or ((" " not in name or name.endswith(" län")) and is_place(name))


def a_thing(name: str) -> str | None:
    """A name that is no place's.

    >>> a_thing("Kraftkällan"), a_thing("Sala"), a_thing("Kalmar län")
    ('Kraftkällan', None, None)
    """
    return None if name in municipalities() or name.endswith((" län", "sverige", "norrland")) else ended(name)


def object_of(name: str) -> str | None:
    """A name that ends its sentence; a clause or a place after it is no part of it.

    >>> object_of("Natten är ung"), object_of("Nya vägar som startar")
    ('Natten är ung', 'Nya vägar')
    """
    short = ended(name)
    return short if short is None or len(name.split()) > _LONGEST or _RELATIVE.search(name) else name
