"""Whose the only project of a text is where no wording says so: the body that writes, or the only one that does anything."""

import re

from esfsheet.news.facts.fund import fund
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.owner import Owner
from esfsheet.news.senders import paper, sender
from esfsheet.news.text import Text
from esfsheet.values.text import clean, fold

_RANK = 5
# Those who take part, pay, teach or look on.
_OTHERS = re.compile(
    r"Arbetsförmedl|Försäkringskass|[Uu]niversitet|[Hh]ögskol|ESF|verket$|[Mm]yndighet|IF Metall|Unionen|^Kommunal$|^LO$|[Ss]trukturfond|^Länsstyrelse"
    r"|^SKR$|^SKL$|Handelskammar|Företagarna|Näringsliv|rådet$|[Pp]olis|Kriminalvård|[Ii]nstitutet|Sveriges|^RISE$|^LRF$|^TCO$|^Almi"
)
_ASIDE = re.compile(
    r"(?:(?<!\w)(?:och|samt|med|som|efter|i|på|från|för|till|hos|vid|av|mot|enligt|mellan|om|bakom|utanför)|[,(/&])[ \"”]*$",
    re.IGNORECASE,
)
_LOOKING_ON = re.compile(
    r",? (?:svarar|har tackat nej|följer|utvärderar|medverkar|deltar|är med i|är en av|är delaktig|ingår|låter|får hjälp)"
)
_AT_WORK = re.compile(r"(?<!\w)(?:på|hos|vid) $")


def likely_owner(text: Text, project: Hit) -> Owner | None:
    """The one organisation that can be meant; None where several can."""
    bodies = [one for one in text.organisations if not _OTHERS.search(one.name)]
    publisher = clean(text.publisher) if text.publisher else None
    if publisher and sender(publisher) and not (paper(publisher) or fund(publisher) or _OTHERS.search(publisher)):
        at = next((one.start for one in bodies if fold(one.name) == fold(publisher)), None)
        if at is not None or not bodies:
            return Owner(
                publisher,
                at if at is not None else project.start,
                (at if at is not None else project.start) + len(publisher),
                _RANK,
            )
    names = list(dict.fromkeys(one.name for one in bodies))
    if len(names) > 1:
        acting = [
            one
            for one in bodies
            if not _ASIDE.search(text.body.seen, max(0, one.start - 12), one.start)
            and not _LOOKING_ON.match(text.body.seen, one.end)
        ]
        names = list(dict.fromkeys(one.name for one in acting))
    if len(names) != 1:
        return None
    mine = [one for one in bodies if one.name == names[0]]
    one = mine[0]
    if all(
        _AT_WORK.search(text.body.seen, max(0, each.start - 8), each.start) or _LOOKING_ON.match(text.body.seen, each.end)
        for each in mine
    ):
        return None
    return Owner(one.name, one.start, one.end, _RANK)
