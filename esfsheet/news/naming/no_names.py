"""Words with a capital letter that are no project's name: what opens sentences, and the names of other things."""

import re
from functools import lru_cache

from esfsheet.news.naming.ends import KEPT, ends_before
from esfsheet.news.words.pieces import FUND

_OPENS = frozenset(
    "Det Den De Dessa Detta Vi Här Nu I På Med För Till Från Av Om Men Och Som När Där Alla Många Flera Några Både Under Efter Sedan Genom Inom Enligt Just Så Hon Han Jag Ni"
    " Man Att En Ett Två Tre Fyra Fem Sex Sju Åtta Nio Tio Tolv Första Andra Varje Ingen Inget Inga Utan Även Redan Vid Hos Mot Mellan Innan Trots Bland Bakom Inför Kring"
    " Tack Via Samtidigt Därför Dessutom Däremot Då Vad Var Vem Vilka Hur Varför Allt Allting Båda Samtliga Sammanlagt Totalt Tillsammans Utöver Förutom Enbart Bara Inte"
    " Ja Nej Idag Igår Senare Snart Sist Störst Först Min Mitt Mina Vår Vårt Våra Hans Hennes Deras Sin Sitt Sina Vilken Vilket Eftersom Medan Eller Varken Endast Ibland"
    " Ofta Alltid Aldrig Kanske Egentligen Totala Lika Hela Halva Nästa Förra Tidigare Förut Historien Den- Ur Ordf Utifrån Föregångaren Uppföljaren Efterföljaren Arvtagaren Projektägaren Lillasyster Projektledaren Fortsättning Uppföljning Vidareutveckling Utveckling Bygger Kort Förlagan Förebilden Förarbetet Bakgrunden Grunden Ursprunget Upprinnelsen Resultatet Svaret Lösningen Idén Tanken Målet Syftet Arbetet Verksamheten Pengarna Stödet Kursen Utbildningen Beslutet Beviljat Erfarenheterna Lärdomarna Uppslaget Stommen Metoden Modellen".split()
)
_NO_NAME = re.compile(
    rf"(?:{FUND}|Europ|Sverige|Sveriges|Socialfond|Region|Län|Kommun|Arbetsförmedling|Försäkringskass|Agenda"
    rf"|Svensk[ta]? (?=[A-ZÅÄÖ])|Småland"
    r"|Interreg|Erasmus|Leader|Vinnova|Programområde|Komvux|KomVux(?! [0-9])|SFI(?!\w)|Sfi(?!\w)|Facebook|Instagram"
    r"|Linked|Skype|Teams|Zoom|Google|You[Tt]ube|Microsoft|Excel|Corona|Covid"
    r"|(?:[Nn]äst )?(?:[Ss]törst|[Mm]inst|[Ff]örst|[Ss]ist)(?: ut)?$"
    r"|(?:Modul|Etapp|Fas|Grupp|Omgång|Delmål|Kapitel) (?:[0-9]|ett|två|tre|fyra|[IVX]+(?!\w))"
    r"|(?:Fortsättning|Uppföljning|Vidareutveckling|Utveckling|Bygger) (?:på|av|till)|Bryssel|Finsam|Almedal"
    r"|(?:LSS|LOV|LAS|BNP|SCB|SVT|TV|PM|IT|HR|VD)(?!\w)|Jul(?!\w)|Påsk|Midsommar|Radio|Moderat|Socialdemokrat"
    r"|Centerparti|Liberal|Miljöparti|Vänsterparti|Kristdemokrat"
    r"|Strukturfond|React|REACT|Gymnasie|Lärcentr|Medborgar|Mål [0-9]|[A-ZÅÄÖ]{1,2}$"
    r"|(?:[A-ZÅÄÖ]?[a-zåäö]{0,20})(?:[Pp]rojekt|[Ff]örstudie|[Ss]atsning)(?:en|et|er|erna|s|ets|ens)?(?: |$)|[Pp]ilotprojekt)"
)
# What a page has for emphasis, or for nothing.
_NO_WORDS = re.compile(r".*\*\*|.*:\**$|(\w)\1{3,}$", re.DOTALL)
_ORGANISATION = re.compile(
    r"(?:[a-zåäö]|^|-)(?:rådet|förbundet|bolaget|föreningen|stiftelsen|nämnden|kommittén|verket|styrelsen|sällskapet"
    r"|skolan|kretsen|krets|kyrkan|stiftet|församlingen|akademin|museet|universitetet"
    r"|gymnasiet|sjukhuset|jouren|kåren|klubben|teatern|torget|gatan)s?$",
    re.IGNORECASE,
)


@lru_cache(KEPT)
def opens(word: str) -> bool:
    """Whether a word has its capital letter from the sentence that it opens.

    >>> opens("Efter"), opens("Lyktan")
    (True, False)
    """
    return word in _OPENS


@lru_cache(KEPT)
def organisation(name: str) -> bool:
    """Whether a name ends as those of organisations do.

    >>> organisation("Partsrådet"), organisation("Arbetskällan")
    (True, False)
    """
    return _ORGANISATION.search(name) is not None


def clause(name: str) -> bool:
    """Whether a sentence begins so: with a word that opens one, and a verb.

    >>> clause("Där drev en klubb"), clause("Nästa steg")
    (True, False)
    """
    first, _, rest = name.partition(" ")
    return first in _OPENS and ends_before(rest.partition(" ")[0])


def no_words(name: str) -> bool:
    """Whether a name holds marks that no name does, or is one letter again and again.

    >>> no_words("Namn:** Lyktan **Region:*"), no_words("Region:*"), no_words("AAAA"), no_words("Lyktan*")
    (True, True, True, False)
    """
    return _NO_WORDS.match(name) is not None


@lru_cache(KEPT)
def no_name(name: str) -> bool:
    """Whether something else is called so, or is so told.

    >>> no_name("Europeiska socialfonden"), no_name("Pilotprojektet"), no_name("Lyktan")
    (True, True, False)
    """
    return _NO_NAME.match(name) is not None or no_words(name)
