"""Whose the only project of a text is where no wording says so: the only organisation that the page names or comes from."""

import re

from esfsheet.news.facts.fund import fund
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.owner import Owner
from esfsheet.news.facts.views import Text
from esfsheet.news.text.senders import paper, sender
from esfsheet.values.text import clean, fold

_RANK = 5
# Those who take part, pay, teach or look on.
_OTHERS = re.compile(
    r"Arbetsförmedl|Försäkringskass|[Uu]niversitet|[Hh]ögskol|ESF|verket$|[Mm]yndighet|IF Metall|Unionen|^Kommunal$|^LO$|[Ss]trukturfond|^Länsstyrelse"
    r"|^SKR$|^SKL$|Handelskammar|Företagarna|Näringsliv|rådet$|[Pp]olis|Kriminalvård|[Ii]nstitutet|Sveriges|^RISE$|^LRF$|^TCO$|^Almi"
)
_LOOKING_ON = re.compile(
    r",? (?:svarar|har tackat nej|följer|utvärderar|medverkar|deltar|är med i|är en av|är delaktig|ingår|låter|får hjälp)"
)
_AT_WORK = re.compile(r"(?<!\w)(?:på|hos|vid) $")


def likely_owner(text: Text, project: Hit) -> Owner | None:
    """The one organisation that can be meant; None where the text names another one that could be."""
    bodies = [one for one in text.organisations if not _OTHERS.search(one.name)]
    publisher = clean(text.publisher) if text.publisher else None
    names = {fold(one.name): one.name for one in bodies}
    if publisher and sender(publisher) and not paper(publisher):
        if fund(publisher) or _OTHERS.search(publisher):
            return None
        names[fold(publisher)] = publisher
    if len(names) != 1:
        return None
    name = next(iter(names.values()))
    looking_on = [
        _AT_WORK.search(text.body.seen, max(0, one.start - 8), one.start) or _LOOKING_ON.match(text.body.seen, one.end)
        for one in bodies
    ]
    if looking_on and all(looking_on):
        return None
    start, end = (bodies[0].start, bodies[0].end) if bodies else (project.start, project.end)
    return Owner(name, start, end, _RANK)
