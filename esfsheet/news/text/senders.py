"""Whether a line is the name of somebody who publishes: an organisation, or a paper."""

import re
from functools import lru_cache
from string import capwords

from esfsheet.news.text.matches import lined, matches
from esfsheet.news.words.pieces import NAME, NOT_FIRST

_PAPER = re.compile(
    r"(?:[Tt]idningen|TIDNINGEN|[Mm]agasin(?:et)?|[Bb]loggen(?: från)?|[Nn]yhetsbyrån|[Pp]ressrummet|"
    r"[Vv]eckobladet|[Ll]änstidningen|[Nn]yhetsbladet|[Ll]okaltidningen|Dagens|Radio|Sveriges Radio|P[1-4]|TV[1-9]?|SVT(?: Nyheter)?|Mitt i|Vi i)"
    r" [^\W\d_].{1,40}|(?:[^\W\d_]\S{1,25} ){0,3}"
    r"\S{0,25}(?:[Tt]idning|blad|[Bb]ladet|posten|Posten|kuriren|Kuriren|Allehanda|Dagblad|Nyheter|Nytt|nytt|Folkblad|Magasin"
    r"|tidningen|Tidskrift|Kurir|magasinet|Bloggen|bloggen)",
)
AGENCIES = ("TT", "Siren", "Bulls", "AFP", "Reuters")
"""Who sends texts to papers, and stands where an author does."""
_ALONE = frozenset("nyheter nytt magasin magasinet tidning tidningen tidskrift bloggen bladet posten".split())
_PERSON = re.compile(NAME)
_SITE = re.compile(r"[\w-]{2,30}\.(?:nu|se|com|net|org|eu)")
_BODY = re.compile(
    r"(?:Svenska )?ESF-rådet(?: [A-ZÅÄÖ][^.]{2,30})?|[A-ZÅÄÖ].{2,40} (?:kommun|KOMMUN|stad|universitet|"
    r"UNIVERSITET|högskola|AB|förening|förbundet)"
    r"|(?:Region|REGION|Länsstyrelsen|Samordningsförbundet|Föreningen|Stiftelsen|Studieförbundet|Högskolan|Landstinget) .{2,50}"
    r"|[A-ZÅÄÖ]\S{2,30}(?:förbundet|verket|rådet|kassan|förmedlingen|myndigheten)(?: [A-ZÅÄÖ]\S{2,20}){0,2}"
)


_INITIALS = re.compile(r"(?!EU|RSS|PDF|ESF|HB|VD|SV|FN|TV|UF|AB)[A-ZÅÄÖ]{2,4}")
_OF_A_PAGE = 64
"""A page asks for few names, and for each several times."""
_DESK = re.compile(r"\S{0,30}(?:redaktion|enhet|avdelning|kontor|förvaltning|stab|grupp|team)(?:en|et)?", re.IGNORECASE)


def desk(text: str) -> bool:
    """Whether it is a part of somebody who publishes.

    >>> desk("Kommunikationsenheten"), desk("Webbredaktionen"), desk("Sala kommun")
    (True, True, False)
    """
    return _DESK.fullmatch(text) is not None


def paper(text: str) -> bool:
    """Whether it is a paper's name.

    >>> paper("SYDNÄRKEBLADET"), paper("Nyheter"), paper("Radio Norrsund")
    (True, False, True)
    """
    if text.lower() in _ALONE:
        return False
    return _PAPER.fullmatch(text) is not None or (text.isupper() and _PAPER.fullmatch(capwords(text)) is not None)


@lru_cache(_OF_A_PAGE)
def sender(text: str) -> bool:
    """Whether the whole text is such a name.

    >>> sender("Dalabladet"), sender("LUNDS UNIVERSITET"), sender("Svenska Racketförbundet Syd"), sender("Vara")
    (True, True, True, False)
    """
    if len(text) > 70 or not text[:1].isupper():
        return False
    if paper(text) or _SITE.fullmatch(text) or _BODY.fullmatch(text):
        return True
    seen = lined(text)
    return any(match.span("name") == (0, len(text)) for _, _, match in matches("organisations", lambda _: seen))


def credited(text: str) -> bool:
    """Whether a byline may name it: a person, an agency, somebody's initials.

    >>> credited("Karin Berg"), credited("Karin Berg/TT"), credited("KB"), credited("EU")
    (True, True, True, False)
    """
    name, _, agency = text.partition("/")
    known = name in AGENCIES or _INITIALS.fullmatch(name) is not None or person(name)
    return known and (not agency or agency in AGENCIES or _INITIALS.fullmatch(agency) is not None)


def person(text: str) -> bool:
    """Whether the whole text is a name that may be a person's, and is no sender's.

    >>> person("Karin Berg"), person("Norra Mellansverige"), person("Svenska Racketförbundet Syd")
    (True, False, False)
    """
    return _PERSON.fullmatch(text) is not None and not NOT_FIRST & set(text.split()) and not sender(text)
