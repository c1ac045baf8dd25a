"""What tells that a line, a cell or a sentence is of a refused application, and what that is of something else."""

import re

from esfsheet.news.words.pieces import FUND

CONTRAST = re.compile(r",? (?:men|medan|däremot är|samtidigt som) |; ")
TOGETHER = re.compile(r"(?<!\w)(?:[Tt]illsammans|[Ss]ammanlagt|[Tt]otalt|[Bb]åda)(?!\w)")
IF = re.compile(r"(?<!\w)(?i:om|ifall|ing(?:en|et|a)|inte|aldrig|vare sig)(?: (?!men )[^ ,.]{1,30}){0,5} $")
PEOPLE = re.compile(
    r"(?:till|för|av|med|mot|hos|bland) (?:de|dem|den|alla|unga|personer|människor|ungdomar|kvinnor|män|deltagare)"
    r"(?: [a-zåäö]+){0,2} som (?:har |hade |tidigare )?$"
)
ELSE = re.compile(
    r"(?: (?:på|om|till|sin|sina|en|ett|för)){0,2} (?:asyl|sjuk|uppehåll|försörjning|aktivitets|jobb|arbete|anställning)"
)
BACK = re.compile(
    r"(?:[-\u2013\u2014] )?(?:Men |Nu )?(?:projektet|satsningen|förstudien|ansökan)(?!\w)(?! till)", re.IGNORECASE
)
RAN = re.compile(r"(?<!\w)(?:startade|pågår|pågått|avslutades|avslutats|drog i ?gång|har startat)(?!\w)")
NO = re.compile(
    r"(?<!\w)(?:avslag(?:na|en|it)?|avslogs|avslås|(?:ej|inte|icke) (?:beviljade|godkända|prioriterade)"
    r"|(?:får|fick) (?:inte|inga) (?:stöd|pengar)|(?:får|fick|fått) nej|utan (?:stöd|pengar|medel|bidrag)(?! från))(?!\w)",
    re.IGNORECASE,
)
NO_ALONE = re.compile(
    r"(?:[^ ]+ )?(?:avslag(?:na|en)?|(?:ej|inte) beviljade|(?:får|fick) (?:inte|inga) (?:stöd|pengar))", re.IGNORECASE
)
OF_THEM = re.compile(r"(?<!\w)(?:projekt(?:en|et)?|ansök(?:an|ningar|ningarna)|förstudier?)(?!\w)", re.IGNORECASE)
ASKED = re.compile(
    r"(?<!\w)(?:inkomna|inlämnade|inskickade|sökta|söker pengar|har sökt)(?!\w)|^(?:följande |årets )?ansökningar(?! \w)",
    re.IGNORECASE,
)
YES = re.compile(r"(?<!\w)(?:bevilja|prioritera|godkän|får |fick |ja(?!\w)|tilldela|stöd till|utval|valt ut)", re.IGNORECASE)
NOT = re.compile(
    r"(?<!\w)(?:(?:inte|ej|icke) (?:får|fick|bevilja|godkän|prioritera)|(?:får|fick) (?:inte|avslag|nej|inga|inget))",
    re.IGNORECASE,
)
_NO = "avslag|avslagen|avslaget|avslås|avslogs"
_GRANTS = "beviljad|beviljat|beviljas|beviljades|godkänd|godkänt"
_GRANTED = f"(?:ja|{_GRANTS})"
_VERDICT = f"(?:{_NO}|nej|(?:ej|inte) (?:{_GRANTS}|prioriterad))"
_ENDS = ("nej", "ja", "prioriterad", *_NO.split("|"), *_GRANTS.split("|"))
CELL = re.compile(rf"(?:beslut: ?)?{_VERDICT}\.?", re.IGNORECASE)
# After a colon that is not the decision's own a bare yes or no answers some other question.
_LAST = re.compile(
    rf"(?:(?:[,;(]| [-–—/|])\s*(?:beslut: ?|fick |får )?| beslut: ?)(?:(?P<no>{_VERDICT})|{_GRANTED})[.)]{{0,2}}$"
    rf"|:\s*(?P<refused>{_NO})[.)]{{0,2}}$",
    re.IGNORECASE,
)
PAYS = re.compile(
    rf"(?<!\w)(?:(?:del|med)?finansiera[sdt]{{1,2}}|bekostas|betalas) av (?:[a-zåäö]+ ){{0,2}}{FUND}|(?<!\w)med (?:stöd|pengar|medel) (?:av|från) {FUND}"
)
OTHER = re.compile(
    r" på (?!(?:(?:sin|sina|projektets|vår|deras|(?:[A-ZÅÄÖ]\w+ )?[a-zåäö]{2,20}s) )?(?:ansökan|ansökningarna?)(?!\w)(?! om (?!stöd|pengar|medel|bidrag|EU|ESF|projekt|[0-9]))"
    r"|sina? (?:[a-zåäö]+ )?[0-9]|(?:sitt |sina |ett |två )?(?:[a-zåäö]+ )?projekt|ESF|EU-)"
    rf"|(?: [a-zåäö]+)? från (?!{FUND})| (?:en |ett )?(?:motion|medborgarförslag|förslag|överklag)| till (?:en|ett)(?!\w)"
)


def last(line: str) -> tuple[int, bool] | None:
    """Where in a list's line its last part begins, if that says yes or no, and whether it says no.

    >>> last("Masten, Heby kommun, avslag"), last("Masten fick avslag"), last("Masten, Heby kommun (beviljas)")
    ((19, True), None, (20, False))
    """
    line = line.rstrip()
    found = _LAST.search(line) if line.rstrip(".)").lower().endswith(_ENDS) else None
    return (found.start(), bool(found["no"] or found["refused"])) if found else None
